import { firstDay, lastDay, type PartialDate } from "../domain/date.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Element, Project } from "../domain/model.ts";
import { compare } from "../domain/order.ts";
import { inLanguage, type Words } from "../domain/text.ts";
import type { Bar, DateLine, Dependency, Milestone, TimelineView, Wave } from "../domain/timeline-view.ts";
import { projectKindNames } from "../domain/value-words.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { dueDate } from "../graph/block-standing.ts";
import { elementOf, incoming, outgoing, stateOf } from "../graph/graph.ts";
import { ownerOf } from "../graph/ownership.ts";
import { isBefore } from "../graph/periods.ts";
import { longestLine } from "../graph/walk.ts";
import { elementBox } from "./element-box.ts";
import { agencyLabel, joinedNote } from "./label.ts";
import { labelled } from "./named.ts";
import { isShown, type Scene } from "./scene.ts";
import { noted, plural, type StandardView, timelineOf } from "./view-parts.ts";

const card: ViewCard = {
  id: "roadmap",
  title: { vi: "Lộ trình", en: "Roadmap" },
  question: {
    vi: "Dự án nào làm khi nào, sau dự án nào, và bao giờ có kết quả đưa vào sử dụng?",
    en: "Which project is done when, after which others, and when do its results come into use?",
  },
  audience: {
    vi: "Ban chỉ đạo, sở kế hoạch, sở tài chính: bố trí vốn theo đợt và thấy việc nào chờ việc nào.",
    en: "The steering committee and those who plan and finance: to fund it wave by wave and see what waits for what.",
  },
  reading: {
    vi: "Mỗi đợt gồm các dự án chỉ chờ những đợt trước. Thanh là thời gian thực hiện; đầu mở là ngày chưa rõ. Hình thoi là mốc đưa vào sử dụng. Mũi tên nối dự án trước với dự án sau; mũi tên đỏ là dự án sau bắt đầu trước khi dự án trước xong. Đường dọc là thời điểm của hình và thời điểm mục tiêu. Khung cuối là những mốc đã có hoặc đã hẹn mà không thuộc dự án nào.",
    en: "A wave holds the projects that wait for earlier waves only. A bar is the time of work; an open end is not known. A diamond is the day on which something comes into use. Arrows join a project with the one that follows; a red one begins before the other ends. Upright lines are the date of the picture and the target. The last frame holds what came into use or is due and belongs to no project.",
  },
  example: {
    text: `
projects:
  mang: { name: Xây dựng mạng, start: 2011, end: 2013, delivers: man }
  nen-tang: { name: Phát triển nền tảng, after: mang, start: 2012, end: 2014 }
nodes:
  man: { name: Mạng đô thị, kind: network, lifecycle: { live: 2013-08 } }
  soc: { name: Trung tâm giám sát, kind: security, lifecycle: { planned: 2025 } }
`,
    shows: ["mang", "nen-tang"],
    tells: {
      vi: "Mạng thuộc đợt 1, đưa vào sử dụng 8/2013; nền tảng thuộc đợt 2 nhưng bắt đầu trước khi mạng xong; trung tâm giám sát hẹn 2025 mà chưa có dự án.",
      en: "The network is wave 1, in use from August 2013; the platform is wave 2 but begins before the network is done; the security centre is due in 2025 with no project to deliver it.",
    },
  },
  since: "0.2.0",
};

export const roadmapView: StandardView = { card, build: roadmap };

/** Projects by wave on a scale of time, with what they deliver as milestones. */
function roadmap(scene: Scene): TimelineView {
  const projects = scene.byKind.project.filter((each) => isShown(scene, each) || isInScope(scene, each));
  const waveOf = wavesOf(scene, projects);
  const byWave = [...groupBy(projects, waveOf)].sort(([a], [b]) => a - b);
  const waves = byWave.map(([number, members]) => waveGroup(scene, number, members));
  const all = [...waves, undelivered(scene)];
  const dateLines = dateLinesOf(scene);
  const dependencies = dependenciesOf(scene, projects);
  const broken = dependencies.filter(({ isBroken }) => isBroken).length;
  const undated = projects.filter((each) => !each.start && !endOf(each)).length;
  return timelineOf(scene, card, {
    layout: "timeline",
    ...rangeOf(all, dateLines),
    waves: all,
    dependencies,
    dateLines,
    summary: {
      vi: `Lộ trình có ${projects.length} dự án trong ${waves.length} đợt, ${dependencies.length} quan hệ trước sau.`,
      en: `The roadmap has ${plural(projects.length, "project")} in ${plural(waves.length, "wave")} and ${plural(dependencies.length, "dependency", "dependencies")}.`,
    },
    notes: [
      ...noted(broken, (number) => ({
        vi: `${number} dự án bắt đầu trước khi dự án phải xong trước kết thúc.`,
        en: `${plural(number, "project begins", "projects begin")} before the one that must come first ends.`,
      })),
      ...noted(undated, (number) => ({
        vi: `${number} dự án chưa ghi thời gian.`,
        en: `${plural(number, "project has", "projects have")} no dates.`,
      })),
    ],
  });
}

/** A roadmap shows what lies beyond the target too, and what is done. */
function isInScope({ scope }: Scene, { id }: Element): boolean {
  return scope?.shown.has(id) ?? true;
}

/** The wave of a project: one more than the latest that it comes after. A circle ends where it closes. */
function wavesOf(scene: Scene, projects: readonly Project[]): (project: Project) => number {
  const shown = new Set(projects);
  const known = new Map<Project, number>();
  const waveOf = (project: Project, depth: number): number => {
    const found = known.get(project);
    if (found !== undefined) return found;
    known.set(project, 1);
    const before = depth < longestLine ? earlier(scene, project).filter((each) => shown.has(each)) : [];
    const wave = 1 + Math.max(0, ...before.map((each) => waveOf(each, depth + 1)));
    known.set(project, wave);
    return wave;
  };
  return (project) => waveOf(project, 0);
}

function earlier(scene: Scene, { id }: Project): readonly Project[] {
  return outgoing(scene, id, "after").flatMap(({ to }) => elementOf(scene, "project", to.id) ?? []);
}

const tones = ["infrastructure", "shared-services", "business-applications", "channels", "data"] as const;

function waveGroup(scene: Scene, number: number, projects: readonly Project[]): Wave {
  const sorted = [...projects].sort((a, b) => compare(sortKey(a), sortKey(b)));
  return {
    id: `wave--${number}`,
    title: { vi: `Đợt ${number}`, en: `Wave ${number}` },
    tone: tones[(number - 1) % tones.length] ?? "data",
    bars: sorted.map((each) => barOf(scene, each)),
    milestones: sorted.flatMap((each) => milestonesOf(scene, each)),
  };
}

function sortKey({ start, end, id }: Project): string {
  return `${start ? firstDay(start) : end ? lastDay(end) : "9999"} ${id}`;
}

/** When a project ends; where only a date for its result is planned, that. */
function endOf({ end, lifecycle }: Project): PartialDate | undefined {
  return end ?? lifecycle?.live ?? lifecycle?.planned;
}

function barOf(scene: Scene, project: Project): Bar {
  const owner = ownerOf(scene, project);
  const named = owner && agencyLabel(owner);
  const note = joinedNote(
    named && { vi: named.vi, en: inLanguage(named, "en") },
    project.kind && projectKindNames[project.kind],
  ).note;
  const { boxes: _, note: __, ...box } = elementBox(scene, project);
  const end = endOf(project);
  return {
    ...box,
    ...(note ? { note } : {}),
    ...(project.start ? { start: project.start } : {}),
    ...(end ? { end } : {}),
  };
}

/** The days on which what a project delivers comes into use, each once. */
function milestonesOf(scene: Scene, project: Project): readonly Milestone[] {
  const delivered = outgoing(scene, project.id, "delivers").flatMap(({ to }) => scene.elements.get(to.id) ?? []);
  const byDate = groupBy(delivered, (each) => dueDate(each));
  return [...byDate].map(([date, elements]) => ({
    ...milestone(scene, `${project.id}--${date}`, date, elements, 1),
    bar: project.id,
  }));
}

function milestone(
  scene: Scene,
  id: string,
  date: PartialDate,
  elements: readonly Element[],
  names: number,
): Milestone {
  const states = elements.map((each) => stateOf(scene, each));
  return {
    id,
    date,
    label: labelled(elements, names),
    state: states.includes("planned") ? "planned" : states.includes("live") ? "realised" : "retired",
  };
}

/** What came into use, or is due by plan, and no project delivers. */
function undelivered(scene: Scene): Wave {
  const { application, database, node, service, link } = scene.byKind;
  const waiting = [...application, ...database, ...node, ...service, ...link].filter(
    (each) =>
      stateOf(scene, each) !== "retired" &&
      isInScope(scene, each) &&
      !incoming(scene, each.type, each.id, "delivers").length,
  );
  const byDate = [...groupBy(waiting, (each) => dueDate(each))].sort(([a], [b]) => compare(firstDay(a), firstDay(b)));
  return {
    id: "wave--none",
    title: { vi: "Không thuộc dự án nào", en: "Of no project" },
    tone: "users",
    bars: [],
    milestones: byDate.map(([date, elements]) => milestone(scene, `due--${date}`, date, elements, 2)),
  };
}

function dependenciesOf(scene: Scene, projects: readonly Project[]): readonly Dependency[] {
  const shown = new Set(projects);
  return projects.flatMap((later) =>
    earlier(scene, later)
      .filter((before) => shown.has(before) && before !== later)
      .map((before): Dependency => {
        const end = endOf(before);
        const isBroken = later.start !== undefined && end !== undefined && isBefore(later.start, end);
        return { id: `${before.id}--${later.id}`, from: before.id, to: later.id, isBroken };
      }),
  );
}

const asOf: Words = { vi: "Thời điểm", en: "As of" };
const target: Words = { vi: "Mục tiêu", en: "Target" };

function dateLinesOf(scene: Scene): readonly DateLine[] {
  const goal = scene.model.province.target;
  return [
    { date: scene.at, label: asOf },
    ...(goal === undefined || goal === scene.at ? [] : [{ date: goal, label: target }]),
  ];
}

/** Whole years, from the first thing shown to the last. */
function rangeOf(
  waves: readonly Wave[],
  lines: readonly DateLine[],
): { readonly from: PartialDate; readonly to: PartialDate } {
  const dates = [
    ...waves.flatMap(({ bars }) => bars.flatMap(({ start, end }) => [start, end])),
    ...waves.flatMap(({ milestones }) => milestones.map(({ date }) => date)),
    ...lines.map(({ date }) => date),
  ].filter((date) => date !== undefined);
  const years = dates.map((date) => date.slice(0, 4)).sort();
  return { from: `${years[0] ?? "2000"}-01-01`, to: `${years.at(-1) ?? "2000"}-12-31` };
}
