import { firstDay, type PartialDate } from "../../domain/date.ts";
import type { Project } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { type Graph, hasHappenedBy, stateOf } from "../../graph/graph.ts";
import { isBefore } from "../../graph/periods.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

const spending: ReadonlySet<string | undefined> = new Set(["development", "infrastructure"]);
const preparing: ReadonlySet<string | undefined> = new Set(["survey", "consulting"]);

/** Projects ahead that spend before the first survey or consulting of the roadmap, or without any. One finding for all. */
export const surveyBeforeSpending = rule<{ readonly count: number; readonly names: readonly Text[] }>({
  card: {
    id: "investment/survey-before-spending",
    title: { vi: "Khảo sát, tư vấn trước khi đầu tư", en: "Survey and consulting come before spending" },
    message: {
      vi: ({ count, names }) =>
        `${count} dự án đầu tư sắp tới được xếp trước khi có khảo sát, tư vấn nào trong lộ trình: ${someOf(names, count, "vi")}.`,
      en: ({ count, names }) =>
        `${counted(count, "project ahead is", "projects ahead are")} to spend before any survey or consulting of the roadmap: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Theo kinh nghiệm tiếp nhận mô hình, khảo sát và tư vấn là phần việc địa phương phải tự làm đầu tiên; đầu tư trước khi biết hiện trạng dễ trùng lặp và không kế thừa được hệ thống cũ.",
      en: "Survey and consulting are the first work that remains for the province; to invest before the current state is known leads to overlap and to systems that inherit nothing.",
    },
    remedy: {
      vi: "Thêm dự án `kind: survey` hoặc `kind: consulting` bắt đầu sớm hơn và nối bằng `after`.",
      en: "Add a project of `kind: survey` or `kind: consulting` that starts earlier, and join it with `after`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            projects:
              khao-sat: { name: Khảo sát hiện trạng, kind: survey, start: 2016 }
              ung-dung: { name: Phát triển ứng dụng, kind: development, start: 2016-06 }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            projects:
              khao-sat: { name: Khảo sát hiện trạng, kind: survey, start: 2018 }
              ung-dung: { name: Phát triển ứng dụng, kind: development, start: 2016-06 }
          `),
          at: { file: exampleFile, line: 8, column: 68 },
        },
      ],
    },
  },
  *find(graph) {
    const surveys = graph.byKind.project.filter((project) => preparing.has(project.kind) && isKept(graph, project));
    // A province that takes the model over and has no such project at all is transfer/remaining-costs-planned.
    if (surveys.length === 0 && graph.model.province.transfer) return;
    const earliest = earliestStart(surveys);
    const rash = graph.byKind.project.filter(
      (project) =>
        spending.has(project.kind) && isToStart(graph, project) && isBefore(project.start ?? earliest, earliest),
    );
    yield* together(
      rash.map((element) => ({ element, path: ["start"] })),
      another,
      (told) => told,
    );
  },
});

const another = { vi: "cũng được xếp trước", en: "comes before them too" };

function isKept(graph: Graph, project: Project): boolean {
  return stateOf(graph, project) !== "retired";
}

/** What has begun cannot be put off any more; what is known to have been done later is history seen from before. */
function isToStart(graph: Graph, project: Project): boolean {
  return (
    isKept(graph, project) &&
    project.lifecycle?.live === undefined &&
    project.start !== undefined &&
    !hasHappenedBy(graph, project.start)
  );
}

/** When the first of them starts: never, where there is none; ever since, where the time of one is not known. */
function earliestStart(surveys: readonly Project[]): PartialDate {
  return surveys.map(({ start }) => start ?? "0001").reduce((a, b) => (firstDay(a) < firstDay(b) ? a : b), "9999");
}
