import type { Project } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { type Graph, hasHappenedBy, stateOf } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { someOf } from "../wording.ts";

/** Running and planned projects without a cost. One finding for all. */
export const costStated = rule<{ readonly count: number; readonly total: number; readonly names: readonly Text[] }>({
  card: {
    id: "investment/cost-stated",
    title: { vi: "Dự án sắp làm có dự kiến kinh phí", en: "A project ahead states its cost" },
    message: {
      vi: ({ count, total, names }) =>
        `${count}/${total} dự án đang và sắp thực hiện chưa có dự kiến kinh phí: ${someOf(names, count, "vi")}.`,
      en: ({ count, total, names }) =>
        `${count} of ${total} projects under way or ahead ${count === 1 ? "states" : "state"} no cost: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Kinh phí phù hợp là một điều kiện chuyển giao; nhận nền tảng miễn phí, địa phương vẫn phải chi cho khảo sát, tư vấn và phát triển ứng dụng. Chưa biết không phải là bằng không.",
      en: "Suitable funds are a condition of the transfer: the platform is free, survey, consulting and development are not. Unknown is not zero.",
    },
    remedy: {
      vi: "Thêm `cost: { amount, currency, year }`, kể cả ước tính kèm `status`.",
      en: "Add `cost: { amount, currency, year }`, an estimate too, with its `status`.",
    },
    source: [
      { document: "ictnews-soc-trang-2015", status: "cited" },
      { document: "dantri-chuyen-giao-17-tinh", status: "cited" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            projects:
              mang: { name: Mạng đô thị, cost: { amount: 5000000000, currency: VND, year: 2015 } }
              cu: { name: Dự án đã xong, end: 2012 }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            projects:
              mang: { name: Mạng đô thị, end: 2018 }
          `),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    const ahead = graph.byKind.project.filter((project) => isAhead(graph, project));
    yield* together(
      ahead.filter(({ cost }) => cost === undefined).map((element) => ({ element, path: ["cost"] })),
      another,
      (told) => ({ ...told, total: ahead.length }),
    );
  },
});

const another = { vi: "cũng chưa có kinh phí", en: "states no cost either" };

function isAhead(graph: Graph, project: Project): boolean {
  const isOver = project.end !== undefined && hasHappenedBy(graph, project.end);
  // What is known to have been done later is history seen from before, not a plan.
  const isHistory = project.lifecycle?.live !== undefined;
  return !isOver && !isHistory && stateOf(graph, project) !== "retired";
}
