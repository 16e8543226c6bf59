import type { PartialDate } from "../../domain/date.ts";
import type { Project } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, outgoing } from "../../graph/graph.ts";
import { isBefore } from "../../graph/periods.ts";
import { circles } from "../../graph/walk.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn } from "../wording.ts";

/** Projects that start, for sure, before what they build on has ended. */
export const projectAfterPrerequisite = rule<{
  readonly name: Text;
  readonly start: string;
  readonly before: Text;
  readonly end: string;
}>({
  card: {
    id: "transition/project-after-prerequisite",
    title: { vi: "Dự án bắt đầu sau khi dự án tiền đề kết thúc", en: "A project starts after its prerequisite" },
    message: {
      vi: ({ name, start, before, end }) =>
        `Dự án “${name}” được bố trí vào ${dateIn(start, "vi")}, trước khi dự án tiền đề “${before}” kết thúc (${dateIn(end, "vi")}).`,
      en: ({ name, start, before, end }) =>
        `The project “${name}” is set for ${dateIn(start, "en")}, before its prerequisite “${before}” has ended (${dateIn(end, "en")}).`,
    },
    rationale: {
      vi: "Ứng dụng được xây dựng tuần tự trên nền tảng chung: lộ trình xếp sai thứ tự thì dự án sau không có nền tảng để triển khai.",
      en: "Applications are built step by step on the shared platform; in the wrong order the later project has nothing to stand on.",
    },
    remedy: {
      vi: "Dời `start` của dự án sang sau `end` của dự án tiền đề, hoặc bỏ `after` nếu không thực sự phụ thuộc.",
      en: "Move `start` past the `end` of the prerequisite, or drop `after` if it does not depend on it.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "error",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            projects:
              nen-tang: { name: Nền tảng dùng chung, start: 2016, end: 2017-06 }
              mot-cua: { name: Một cửa điện tử, after: nen-tang, start: 2017, end: 2018 }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            projects:
              nen-tang: { name: Nền tảng dùng chung, start: 2016, end: 2017-06 }
              mot-cua: { name: Một cửa điện tử, after: nen-tang, start: 2016, end: 2018 }
          `),
          at: { file: exampleFile, line: 8, column: 61 },
        },
      ],
    },
  },
  *find(graph) {
    const after = (id: string): readonly string[] => outgoing(graph, id, "after").map(({ to }) => to.id);
    const projects = graph.byKind.project;
    // structure/no-circle reports a circle once; no dates could satisfy it.
    const inCircle = new Set(
      circles(
        projects.map(({ id }) => id),
        after,
      ).flat(),
    );
    for (const project of projects)
      for (const id of after(project.id)) {
        const before = elementOf(graph, "project", id);
        const conflict = before && conflictOf(project, before);
        if (!conflict || (inCircle.has(id) && inCircle.has(project.id))) continue;
        yield {
          at: { element: project.id, path: [conflict.field] },
          args: { name: project.name, start: conflict.start, before: before.name, end: conflict.end },
          related: [{ at: { element: before.id, path: ["end"] }, label: ending }],
        };
      }
  },
});

const ending = { vi: "dự án tiền đề", en: "the prerequisite" };

interface Conflict {
  readonly field: "start" | "end";
  readonly start: PartialDate;
  readonly end: PartialDate;
}

function conflictOf(project: Project, before: Project): Conflict | undefined {
  const start = project.start ?? project.end;
  const end = before.end ?? before.start;
  if (start === undefined || end === undefined || !isBefore(start, end)) return undefined;
  return { field: project.start === undefined ? "end" : "start", start, end };
}
