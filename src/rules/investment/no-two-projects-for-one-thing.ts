import type { Project } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { type Graph, hasHappenedBy, incoming, outgoing, stateOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { overlap, periodOf } from "../../graph/periods.ts";
import { reachable } from "../../graph/walk.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { labels } from "../wording.ts";

/** Projects that deliver the same thing in the same time, neither after the other. */
export const noTwoProjectsForOneThing = rule<{ readonly name: Text; readonly other: Text; readonly thing: Text }>({
  card: {
    id: "investment/no-two-projects-for-one-thing",
    title: { vi: "Không có hai dự án cho cùng một sản phẩm", en: "No two projects deliver the same thing" },
    message: {
      vi: ({ name, other, thing }) =>
        `Hai dự án “${other}” và “${name}” cùng thực hiện “${thing}” trong cùng thời gian.`,
      en: ({ name, other, thing }) => `The projects “${other}” and “${name}” both deliver “${thing}” at the same time.`,
    },
    rationale: {
      vi: "Khung kiến trúc dùng chung nhằm tránh đầu tư chồng chéo: mỗi sản phẩm trong lộ trình chỉ do một dự án chịu trách nhiệm tại một thời điểm.",
      en: "The shared framework is there to avoid overlapping investment: at any time one project answers for each result of the roadmap.",
    },
    remedy: {
      vi: "Gộp hai dự án, phân chia phạm vi, hoặc ghi rõ trình tự bằng `after`, `start`, `end`; dự án khảo sát, tư vấn, phát triển thì ghi `kind`.",
      en: "Merge them, divide the scope, or give the order with `after`, `start` and `end`; for survey, consulting and development write `kind`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            nodes:
              mang: { name: Mạng đô thị, kind: network }
            projects:
              giai-doan-1: { name: Mạng đô thị giai đoạn 1, delivers: mang, start: 2016, end: 2017 }
              giai-doan-2: { name: Mạng đô thị giai đoạn 2, delivers: mang, start: 2018, end: 2020 }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            nodes:
              mang: { name: Mạng đô thị, kind: network }
            projects:
              du-an-1: { name: Xây dựng mạng đô thị, delivers: mang, start: 2016, end: 2018 }
              du-an-2: { name: Đầu tư mạng diện rộng, delivers: mang, start: 2017, end: 2019 }
          `),
          at: { file: exampleFile, line: 10, column: 53 },
        },
      ],
    },
  },
  *find(graph) {
    const earlier = new Map<string, Project[]>();
    for (const project of graph.byKind.project) {
      if (isOver(graph, project)) continue;
      const reported = new Set<Project>();
      const isInLine = lineOf(graph, project);
      for (const { field, path, to } of outgoing(graph, project.id)) {
        if (field !== "delivers" && field !== "realizes") continue;
        const others = listIn(earlier, `${to.kind}/${to.id}`);
        const rival = others.find((it) => !reported.has(it) && compete(project, it) && !isInLine(it));
        others.push(project);
        if (!rival) continue;
        reported.add(rival);
        yield {
          at: { element: project.id, path },
          args: { name: project.name, other: rival.name, thing: thingName(graph, to.id) },
          related: [{ at: { element: rival.id, part: "key" }, label: labels.otherProject }],
        };
      }
    }
  },
});

function listIn(map: Map<string, Project[]>, key: string): Project[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function isOver(graph: Graph, project: Project): boolean {
  return stateOf(graph, project) === "retired" || (project.end !== undefined && hasHappenedBy(graph, project.end));
}

function compete(a: Project, b: Project): boolean {
  const isAnotherStage = a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind;
  return a.id !== b.id && !isAnotherStage && overlap(periodOf(a), periodOf(b));
}

/** Nobody plans so many projects in a row; where it seems so, silence is better than hours of work. */
const longestLine = 200;

/** Tells whether a project comes before or after the given one. The line is followed once, and only when asked for. */
function lineOf(graph: Graph, { id }: Project): (other: Project) => boolean {
  const before = (next: string): readonly string[] => outgoing(graph, next, "after").map(({ to }) => to.id);
  const after = (next: string): readonly string[] =>
    incoming(graph, "project", next, "after").map(({ from }) => from.id);
  let line: readonly ReadonlySet<string>[] | undefined;
  return (other) => {
    line ??= [before, after].map((step) => reachable([id], step, longestLine));
    return line.some((part) => part.size > longestLine || part.has(other.id));
  };
}

function thingName(graph: Graph, id: string): Text {
  const element = graph.elements.get(id);
  return element ? nameOf(element) : (graph.framework.blocks.get(id)?.name ?? { vi: id });
}
