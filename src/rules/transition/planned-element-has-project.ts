import type { Text, Words } from "../../domain/text.ts";
import { type Graph, incoming, stateOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import type { Owned } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { sectionNames, someOf } from "../wording.ts";

/** Planned elements that no project of the roadmap brings; one finding for each section, at the first. A model without a roadmap is not asked. */
export const plannedElementHasProject = rule<{
  readonly count: number;
  readonly section: Words;
  readonly names: readonly Text[];
}>({
  card: {
    id: "transition/planned-element-has-project",
    title: { vi: "Thành phần theo kế hoạch có dự án thực hiện", en: "What is planned has a project" },
    message: {
      vi: ({ count, section, names }) =>
        `${count} ${section} theo kế hoạch chưa có dự án nào trong lộ trình thực hiện: ${someOf(names, count, "vi")}.`,
      en: ({ count, section, names }) =>
        `No project of the roadmap delivers ${count} of the planned ${section}: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Nền tảng được chuyển giao miễn phí, nhưng địa phương vẫn phải tự bố trí kinh phí để xây dựng ứng dụng; kế hoạch không có dự án thì không có nguồn lực.",
      en: "The platform is handed over free of charge, but the province still pays for its applications; a plan without a project has no means.",
    },
    remedy: {
      vi: "Thêm phần tử vào `delivers` của một dự án, hoặc lập dự án mới.",
      en: "Add the element to `delivers` of a project, or write a new project.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              truc: { name: Trục tích hợp, lifecycle: { planned: 2018 } }
            projects:
              xay-dung-truc: { name: Xây dựng trục tích hợp, delivers: truc }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              truc: { name: Trục tích hợp, lifecycle: { planned: 2018 } }
              gop-y: { name: Hệ thống góp ý, lifecycle: { planned: 2019 } }
            projects:
              xay-dung-truc: { name: Xây dựng trục tích hợp, delivers: truc }
          `),
          at: { file: exampleFile, line: 8, column: 45 },
        },
      ],
    },
  },
  *find(graph) {
    if (!graph.byKind.project.some(({ delivers }) => delivers)) return;
    const promised = new Set<string>(graph.byKind.project.flatMap(({ realizes = [] }) => realizes));
    for (const section of ["applications", "databases", "nodes"] as const) {
      const elements: readonly Owned[] = graph.model.elements[section];
      const without = elements.filter(
        (element) => isOnlyPlanned(graph, element) && !hasProject(graph, element, promised),
      );
      const [first] = without;
      if (!first) continue;
      yield {
        at: { element: first.id, path: ["lifecycle"] },
        args: {
          count: without.length,
          section: sectionNames[section],
          names: without.slice(0, namesShown).map(nameOf),
        },
        related: without
          .slice(1, namesShown)
          .map(({ id }) => ({ at: { element: id, path: ["lifecycle"] }, label: another })),
      };
    }
  },
});

const namesShown = 3;
const another = { vi: "cũng chưa có dự án", en: "has no project either" };

/** What is known to have gone live later than the date is history seen from before, not a plan. */
function isOnlyPlanned(graph: Graph, element: Owned): boolean {
  return stateOf(graph, element) === "planned" && element.lifecycle?.live === undefined;
}

/** A project that realises the same block brings the element too. */
function hasProject(graph: Graph, element: Owned, promised: ReadonlySet<string>): boolean {
  return (
    incoming(graph, element.type, element.id, "delivers").length > 0 ||
    (element.realizes ?? []).some((block) => promised.has(block))
  );
}
