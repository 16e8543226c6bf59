import { groupBy } from "../../domain/grouping.ts";
import type { Section } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import { speller } from "../../domain/spelling.ts";
import type { Text, Words } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { type Graph, isPresent } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { onceEach, onceOf } from "../../graph/once.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { sectionNames } from "../wording.ts";

const asked = [
  "agencies",
  "functions",
  "services",
  "applications",
  "databases",
  "nodes",
  "documents",
  "projects",
] as const satisfies readonly Section[];
type Asked = (typeof asked)[number];

/** Elements of one section whose names differ in nothing but the way they are typed; one finding for each name. */
export const namesDistinct = rule<{
  readonly name: Text;
  readonly ids: readonly string[];
  readonly count: number;
  readonly section: Words;
}>({
  card: {
    id: "structure/names-distinct",
    title: { vi: "Tên gọi không trùng nhau", en: "Names tell elements apart" },
    message: {
      vi: ({ name, ids, count, section }) =>
        `${count} ${section} cùng mang tên “${name}” nếu bỏ qua cách gõ (chữ hoa, vị trí dấu thanh, gạch nối): ${ids.join(", ")}.`,
      en: ({ name, ids, count, section }) =>
        `${count} ${section} bear the name “${name}”, but for the way it is typed (case, place of the tone, dashes): ${ids.join(", ")}.`,
    },
    rationale: {
      vi: "Cùng một hệ thống bị khai hai lần dưới hai cách viết (“Hoà”, “Hòa”) làm sai số lượng và che khuất đầu tư trùng lặp; người đọc tài liệu cũng không biết đang nói về cái nào.",
      en: "One system entered twice under two spellings falsifies the counts and hides double investment, and a reader cannot tell which one is meant.",
    },
    remedy: {
      vi: "Nếu là một, gộp lại và giữ một mã; nếu là hai, đặt tên khác nhau (thêm cơ quan, cấp hoặc giai đoạn).",
      en: "If they are one, merge them under one id; if they are two, tell the names apart (by agency, level or phase).",
    },
    source: [{ document: "dx-shared-data-warehouse", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              tan-thanh: { name: UBND xã Tân Thành, level: commune }
              tan-thanh-2: { name: UBND xã Tân Thạnh, level: commune }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              hoa-vang: { name: UBND huyện Hoà Vang, level: district }
              hoa-vang-2: { name: UBND Huyện Hòa - Vang, level: district }
          `),
          at: { file: exampleFile, line: 7, column: 21 },
        },
      ],
    },
  },
  *find(graph) {
    for (const section of asked)
      for (const twins of twinsIn(graph, section))
        yield* together(
          twins.map((element) => ({ element, path: ["name"] })),
          twin,
          ({ count, names: [name] }) => ({
            name: name ?? { vi: "" },
            ids: twins.slice(0, idsShown).map(({ id }) => id),
            count,
            section: sectionNames[section],
          }),
        );
  },
});

const idsShown = 5;
const twin = { vi: "cùng tên", en: "bears the same name" };

/** An element with what tells it from others of its name: that takes long to put together, and holds as long as the element. */
interface Told {
  readonly element: Element;
  readonly context: string;
}

const toldIn: Readonly<Record<Asked, (graph: Graph) => readonly Told[]>> = {
  agencies: atEach("agency", tell),
  functions: atEach("function", tell),
  services: atEach("service", tell),
  applications: atEach("application", tell),
  databases: atEach("database", tell),
  nodes: atEach("node", tell),
  projects: atEach("project", tell),
  documents: atEach("document", tell),
};

function tell(graph: Graph, element: Element): readonly Told[] {
  return isPresent(graph, element) ? [{ element, context: contextOf(element) }] : [];
}

const twinsIn = onceEach((graph, section: Asked): readonly (readonly Element[])[] => {
  const spellingOf = speller();
  const spelled = ({ element }: Told): string => spellings(element, () => spellingOf(nameOf(element).vi));
  // To spell takes longer than to compare what else tells elements apart.
  return [...groupBy(toldIn[section](graph), ({ context }) => context).values()]
    .filter((alike) => alike.length > 1)
    .flatMap((alike) => [...groupBy(alike, spelled).values()])
    .filter((twins) => twins.length > 1)
    .map((twins) => twins.map(({ element }) => element));
});

const spellings = onceOf<string>();

/** What tells things of one name apart for a reader: whose they are, where they belong, which edition they are. */
function contextOf(element: Element): string {
  if (element.type === "service") return `${element.code} ${element.owner} ${element.performedAt} ${element.sector}`;
  if (element.type === "agency") return `${element.parent} ${element.level}`;
  if (element.type === "document") return `${element.number} ${element.date}`;
  if (element.type === "function") return element.code ?? "";
  if (element.type === "node") return `${element.owner} ${element.within}`;
  return "owner" in element ? String(element.owner) : "";
}
