import { type Kind, sections } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import type { Text, Words } from "../../domain/text.ts";
import { type End, type Graph, isPresent, outgoing } from "../../graph/graph.ts";
import { onceEach } from "../../graph/once.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, sectionNames, someOf } from "../wording.ts";

/** Documents may stand alone, links have two ends, and views choose by condition. */
const asked = ["agencies", "functions", "services", "applications", "databases", "nodes", "projects"] as const;

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
    const unreached = unreachedAmong(
      graph,
      asked.flatMap((section) => unrelatedIn(graph, section)),
    );
    for (const section of asked) {
      const alone = unrelatedIn(graph, section).filter((element) => unreached.has(element));
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

const unrelatedIn = onceEach((graph, section): readonly Element[] => {
  const elements: readonly Element[] = graph.model.elements[section as (typeof asked)[number]];
  return elements.filter((element) => isPresent(graph, element) && !relatesToOthers(graph, element));
});

function relatesToOthers(graph: Graph, element: Element): boolean {
  return (
    // Firms and partners are named in a model to be told of, not to be related.
    (element.type === "agency" && (element.kind === "partner" || element.kind === "enterprise")) ||
    outgoing(graph, element.id).some((edge) => !descriptive.has(edge.to.kind) && !isItself(element, edge.to))
  );
}

/** Those of a few elements that nothing else refers to: all references are passed, until none of them is left. */
function unreachedAmong(graph: Graph, elements: readonly Element[]): ReadonlySet<Element> {
  const left = new Set(elements);
  const reach = (from: Element, end: End | undefined): void => {
    const element = end && graph.elements.get(end.id);
    if (element && element !== from && element.type === end.kind) left.delete(element);
  };
  for (const element of referring(graph)) {
    if (left.size === 0) return left;
    for (const { to } of outgoing(graph, element.id)) reach(element, to);
  }
  for (const { link, from, to, via } of graph.leaving().links) {
    if (left.size === 0) break;
    for (const end of [from, to, via]) reach(link, end);
    for (const id of link.data ?? []) reach(link, { kind: "database", id });
  }
  return left;
}

/** All elements but links, section by section: what is never looked at may change without this being asked again. */
function* referring({ model }: Graph): Generator<Element> {
  for (const section of sections) if (section !== "links") yield* model.elements[section];
}

function isItself({ type, id }: Element, end: End): boolean {
  return end.kind === type && end.id === id;
}
