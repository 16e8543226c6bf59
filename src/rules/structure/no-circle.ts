import type { Kind } from "../../domain/kind.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { type Graph, outgoing } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { once } from "../../graph/once.ts";
import { circles } from "../../graph/walk.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { someOf } from "../wording.ts";

/** Relations that set one thing above, inside, on or after another of its kind, and so must not come back round. */
const orders: readonly Order[] = [
  orderBy("agency", "parent"),
  orderBy("function", "parent"),
  orderBy("node", "within"),
  orderBy("node", "backupOf"),
  orderBy("application", "builtOn"),
  orderBy("application", "replaces"),
  orderBy("project", "after"),
];

/** Elements that lead back to themselves along such a relation. Each circle is reported once, at its first element. */
export const noCircle = rule<{
  readonly names: readonly Text[];
  readonly count: number;
  readonly field: string;
}>({
  card: {
    id: "structure/no-circle",
    title: { vi: "Quan hệ không khép vòng", en: "No relation runs in a circle" },
    message: {
      vi: ({ names, count, field }) => `Quan hệ \`${field}\` khép thành vòng giữa ${someOf(names, count, "vi")}.`,
      en: ({ names, count, field }) =>
        `The relation \`${field}\` runs in a circle through ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Cơ quan cấp trên, nơi đặt, nền tảng, ứng dụng được thay thế và dự án tiền đề đều phải có điểm đầu; khép vòng thì không biết việc nào làm trước.",
      en: "What is above, around, beneath or before a thing must have a beginning; in a circle nobody can tell what comes first.",
    },
    remedy: {
      vi: "Xem lại quan hệ giữa các phần tử được nêu và bỏ quan hệ ghi nhầm.",
      en: "Look through the relations of the elements named and take out the wrong one.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "error",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            projects:
              khao-sat: { name: Khảo sát hiện trạng }
              nen-tang: { name: Nền tảng dùng chung, after: khao-sat }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            projects:
              khao-sat: { name: Khảo sát hiện trạng, after: nen-tang }
              nen-tang: { name: Nền tảng dùng chung, after: khao-sat }
          `),
          at: { file: exampleFile, line: 7, column: 49 },
        },
      ],
    },
  },
  *find(graph) {
    for (const { field, circlesIn } of orders)
      for (const circle of circlesIn(graph)) {
        const [first = "", ...others] = circle.slice(0, namesShown);
        yield {
          at: { element: first, path: [field] },
          args: { names: [first, ...others].map((id) => nameById(graph, id)), count: circle.length, field },
          related: others.map((id) => ({ at: { element: id, path: [field] }, label: inCircle })),
        };
      }
  },
});

const namesShown = 6;
const inCircle = { vi: "cũng nằm trong vòng", en: "also in the circle" };

/** A relation between things of one kind, by its field, and the circles in which it runs. */
interface Order {
  readonly field: string;
  readonly circlesIn: (graph: Graph) => readonly (readonly string[])[];
}

function orderBy(kind: Kind, field: string): Order {
  // What leads nowhere by the relation is in no circle.
  const stepsIn = atEach(kind, (graph, element) =>
    field in element ? [{ from: element.id, to: sameKind(graph, element.id, kind, field) }] : [],
  );
  const circlesIn = once((graph) => {
    const steps = new Map(stepsIn(graph).map(({ from, to }) => [from, to]));
    return circles([...steps.keys()], (id) => steps.get(id) ?? []);
  });
  return { field, circlesIn };
}

function sameKind(graph: Graph, id: string, kind: Kind, field: string): readonly string[] {
  return outgoing(graph, id, field)
    .filter(({ to }) => to.kind === kind)
    .map(({ to }) => to.id);
}

function nameById(graph: Graph, id: string): Text {
  const element = graph.elements.get(id);
  return element ? nameOf(element) : { vi: id };
}
