import type { Project } from "../../domain/model.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, nothingKnown, paragraph, table } from "../telling/blocks.ts";
import { periodIn } from "../telling/dates.ts";
import { agencyName, cell, named, namesOf } from "../telling/inline.ts";
import type { Telling } from "../telling/telling.ts";
import { picture } from "./pictures.ts";

/** Lộ trình: the projects in the order in which they can be done, each after those that it needs. */
export const roadmap: ChapterPart<Telling> = {
  card: {
    id: "roadmap",
    name: { vi: "Lộ trình, nhiệm vụ", en: "Roadmap" },
    question: { vi: "Việc nào làm trước, việc nào phải chờ?", en: "What comes first, and what has to wait?" },
    audience: { vi: "Người điều phối chương trình", en: "Who coordinates the programme" },
    from: { vi: "Thời gian và quan hệ phụ thuộc của các nhiệm vụ", en: "The dates and dependencies of the projects" },
  },
  blocks: (telling) => {
    const { projects } = telling.results.model.elements;
    if (!projects.length) return [nothingKnown(telling, "projects")];
    const ordered = inOrder(projects);
    return [
      paragraph(telling, {
        vi: "Các nhiệm vụ được xếp theo thứ tự thực hiện: nhiệm vụ sau chỉ bắt đầu khi nhiệm vụ mà nó phụ thuộc đã có kết quả.",
        en: "Projects stand in the order in which they can be done: each after those that it depends on.",
      }),
      ...picture(telling, "roadmap", { date: telling.results.date }),
      heading(telling, { vi: "Thứ tự và phụ thuộc", en: "Order and dependencies" }),
      ...table(telling, {
        id: "roadmap",
        caption: { vi: "Lộ trình thực hiện", en: "Roadmap" },
        rows: ordered,
        columns: [
          { head: { vi: "Bước", en: "Step" }, align: "end", cell: (_, index) => [{ text: `${index + 1}` }] },
          {
            head: { vi: "Nhiệm vụ, dự án", en: "Project" },
            cell: (project) => named(telling, project, { cite: false }),
          },
          { head: { vi: "Thực hiện sau", en: "After" }, optional: true, cell: ({ after }) => namesOf(telling, after) },
          {
            head: { vi: "Thời gian", en: "Period" },
            cell: ({ start, end }) => cell.text(periodIn(telling.language, start, end)),
          },
          { head: { vi: "Chủ trì", en: "Lead" }, cell: ({ owner }) => agencyName(telling, owner) },
        ],
      }),
    ];
  },
};

/** Prerequisites first, then by start, then as written. A circle of prerequisites is broken where the model enters it. */
export function inOrder(projects: readonly Project[]): readonly Project[] {
  const byId = new Map(projects.map((project) => [project.id as string, project]));
  const placed = new Set<Project>();
  const ordered: Project[] = [];
  const place = (project: Project, onTheWay: readonly Project[]) => {
    if (placed.has(project) || onTheWay.includes(project)) return;
    for (const id of project.after ?? []) {
      const before = byId.get(id);
      if (before) place(before, [...onTheWay, project]);
    }
    placed.add(project);
    ordered.push(project);
  };
  for (const project of projects.toSorted((a, b) => compare(a.start ?? a.end, b.start ?? b.end))) place(project, []);
  return ordered;
}

function compare(a = "9999", b = "9999"): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
