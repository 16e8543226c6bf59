import { isKind, type Kind, type Section, sections } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import type { Text, Words } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { type End, elementOf, type Graph, isPresent, outgoing } from "../../graph/graph.ts";
import { onceEach } from "../../graph/once.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, sectionNames, someOf } from "../wording.ts";

/** Documents may stand alone, links have two ends, and views choose by condition. */
const asked = ["agencies", "functions", "services", "applications", "databases", "nodes", "projects"] as const;
type Asked = (typeof asked)[number];

/** Elements that nothing relates to anything else; one finding for each section. */
export const noOrphan = rule<{ readonly count: number; readonly section: Words; readonly names: readonly Text[] }>({
  card: {
    id: "structure/no-orphan",
    title: { vi: "Không có phần tử đứng riêng lẻ", en: "No element stands alone" },
    message: {
      vi: ({ count, section, names }) =>
        `${count} ${section} chưa gắn với phần tử nào khác hay thành phần nào của khung: ${someOf(names, count, "vi")}.`,
      en: ({ count, section, names }) =>
        `${counted(count, `of the ${section} has`, `of the ${section} have`)} no relation to any other element or building block: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Kiến trúc mô tả các quan hệ; phần tử không có chủ quản, không ai dùng và không đáp ứng thành phần nào thì không phân tích được, và thường là mục khai dở hoặc khai trùng.",
      en: "An architecture is made of relations; what nobody owns or uses and what realises nothing cannot be analysed, and is often an entry left unfinished or made twice.",
    },
    remedy: {
      vi: "Khai quan hệ còn thiếu (`owner`, `parent`, `realizes`, `reads`, `hostedOn`, `delivers`…), hoặc xóa phần tử thừa.",
      en: "Add the relation that lacks (`owner`, `parent`, `realizes`, `reads`, `hostedOn`, `delivers`…), or delete the element.",
    },
    source: [{ document: "khung-kien-truc-cpdt-2", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              phan-mem-cu: { name: Phần mềm cũ, users: public-employees }
          `),
          at: { file: exampleFile, line: 10, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    for (const section of asked) {
      const alone = unrelated[section](graph).filter((element) => !isReached(graph, element));
      yield* together(
        alone.map((element) => ({ element, part: "key" })),
        another,
        (told) => ({ ...told, section: sectionNames[section] }),
      );
    }
  },
});

const another = { vi: "cũng đứng riêng lẻ", en: "stands alone too" };

/** What an element is, or whom it serves, is no relation to the rest of the architecture; nor is where a fact was read. */
const descriptive: ReadonlySet<string> = new Set<Kind | "role" | "sector" | "userGroup">([
  "document",
  "role",
  "sector",
  "userGroup",
]);

/** The unrelated elements of each section. */
const unrelated: Readonly<Record<Asked, (graph: Graph) => readonly Element[]>> = {
  agencies: atEach("agency", asUnrelated),
  functions: atEach("function", asUnrelated),
  services: atEach("service", asUnrelated),
  applications: atEach("application", asUnrelated),
  databases: atEach("database", asUnrelated),
  nodes: atEach("node", asUnrelated),
  projects: atEach("project", asUnrelated),
};

function asUnrelated(graph: Graph, element: Element): readonly Element[] {
  return isPresent(graph, element) && !relatesToOthers(graph, element) ? [element] : none;
}

const none: readonly Element[] = [];

function relatesToOthers(graph: Graph, element: Element): boolean {
  return (
    // Firms and partners are named in a model to be told of, not to be related.
    (element.type === "agency" && (element.kind === "partner" || element.kind === "enterprise")) ||
    outgoing(graph, element.id).some((edge) => !descriptive.has(edge.to.kind) && !isItself(element, edge.to))
  );
}

/** Whether another element refers to an element. The sections are asked one after the other, until one of them does. */
function isReached(graph: Graph, { id }: Element): boolean {
  return sections.some((section) => reachedFrom(graph, section).has(id));
}

/** The ids of the elements that those of a section refer to, save each to itself. */
const reachedFrom = onceEach((graph, section): ReadonlySet<string> => {
  const reached = new Set<string>();
  const reach = (from: Element, end: End | undefined): void => {
    if (end && isKind(end.kind) && end.id !== from.id) reached.add(end.id);
  };
  if (section === "links")
    for (const { link, from, to, via } of graph.leaving().links) {
      for (const end of [from, to, via]) reach(link, end);
      for (const id of link.data ?? []) if (elementOf(graph, "database", id)) reached.add(id);
    }
  else
    for (const element of graph.model.elements[section as Exclude<Section, "links">])
      for (const { to } of outgoing(graph, element.id)) reach(element, to);
  return reached;
});

function isItself({ type, id }: Element, end: End): boolean {
  return end.kind === type && end.id === id;
}
