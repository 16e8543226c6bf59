import type { PartialDate } from "../domain/date.ts";
import { dateOf, yearOf } from "../domain/month.ts";
import type { Month, Roadmap, RoadmapWave, ScheduledPackage } from "../domain/roadmap.ts";
import { inLanguage, type Text, type Words } from "../domain/text.ts";
import type { Bar, DateLine, Dependency, TimelineView, Wave } from "../domain/timeline-view.ts";
import type { Graph } from "../graph/graph.ts";
import { plural, timelineOf } from "./view-parts.ts";

const named = {
  id: "work-packages",
  title: { vi: "Lộ trình các gói công việc", en: "Roadmap of work packages" },
  question: {
    vi: "Gói công việc nào làm khi nào, chờ gói nào, và chuỗi nào quyết định ngày kết thúc?",
    en: "Which package is done when, what does it wait for, and which chain decides the end?",
  },
};

/** More bars than this nobody reads: then a wave is one bar. */
const mostBars = 80;
/** More arrows than this hide the bars. */
const mostArrows = 40;

/** A roadmap on a scale of time: its packages by wave, those on the critical path named so, with what waits for what. */
export function workPackagesView(graph: Graph, roadmap: Roadmap): TimelineView {
  const isLarge = roadmap.packages.length > mostBars;
  const byId = new Map(roadmap.packages.map((work) => [work.id, work]));
  const waves = roadmap.waves.map((wave) => waveOf(wave, isLarge ? [] : packagesOf(wave, byId)));
  const arrows = isLarge ? [] : arrowsOf(roadmap.packages);
  return timelineOf(graph, named, {
    layout: "timeline",
    from: `${yearOf(roadmap.start)}-01-01`,
    to: `${yearOf(Math.max(roadmap.end, roadmap.target ?? 0) - 1)}-12-31`,
    waves,
    dependencies: arrows.length > mostArrows ? [] : arrows,
    dateLines: linesOf(graph, roadmap),
    summary: {
      vi: `Lộ trình có ${roadmap.packages.length} gói công việc trong ${roadmap.waves.length} đợt.`,
      en: `The roadmap has ${plural(roadmap.packages.length, "work package")} in ${plural(roadmap.waves.length, "wave")}.`,
    },
    notes: notesOn(roadmap, isLarge, arrows.length),
  });
}

const tones = ["infrastructure", "shared-services", "business-applications", "channels", "data"] as const;

function waveOf(wave: RoadmapWave, packages: readonly ScheduledPackage[]): Wave {
  const bars = packages.length > 0 ? packages.map(barOf) : [waveBar(wave)];
  return {
    id: `wave--${wave.number}`,
    title: { vi: `Đợt ${wave.number}`, en: `Wave ${wave.number}` },
    tone: tones[(wave.number - 1) % tones.length] ?? "data",
    bars,
    milestones: [],
  };
}

function packagesOf(
  { packages }: RoadmapWave,
  byId: ReadonlyMap<string, ScheduledPackage>,
): readonly ScheduledPackage[] {
  return packages.flatMap((id) => byId.get(id) ?? []);
}

/** What khung proposes is drawn as missing, and as illustrative: nobody has decided on it. */
function barOf({ id, name, owner, origin, isCritical, start, end }: ScheduledPackage): Bar {
  const parts: readonly Text[] = [...(owner ? [owner.name] : []), ...(isCritical ? [critical] : [])];
  const note = parts.length
    ? {
        vi: parts.map(({ vi }) => vi).join(" · "),
        en: parts.map((part) => inLanguage(part, "en")).join(" · "),
      }
    : undefined;
  return {
    id,
    kind: "project",
    label: name,
    ...(note ? { note } : {}),
    start: dateOf(start),
    end: dateOf(end - 1),
    state: origin === "proposed" ? "missing" : "planned",
    ...(origin === "proposed" ? { provenance: "illustrative" as const } : {}),
  };
}

const critical: Words = { vi: "đường găng", en: "critical" };

function waveBar({ number, packages, start, end }: RoadmapWave): Bar {
  return {
    id: `wave-${number}`,
    kind: "project",
    label: { vi: `${packages.length} gói công việc`, en: plural(packages.length, "package") },
    start: dateOf(start),
    end: dateOf(end - 1),
    state: "planned",
  };
}

/** Of what a package waits for, only what ends last: the rest follows from it. */
function arrowsOf(packages: readonly ScheduledPackage[]): readonly Dependency[] {
  const byId = new Map(packages.map((work) => [work.id, work]));
  return packages.flatMap((work) => {
    const before = work.after.flatMap(({ id }) => byId.get(id) ?? []);
    const latest = Math.max(...before.map(({ end }) => end));
    return before
      .filter(({ end }) => end === latest)
      .slice(0, 1)
      .map(({ id, end }) => ({ id: `${id}--${work.id}`, from: id, to: work.id, isBroken: end > work.start }));
  });
}

function linesOf(graph: Graph, { target }: Roadmap): readonly DateLine[] {
  const line = (date: PartialDate, vi: string, en: string): DateLine => ({ date, label: { vi, en } });
  const lastOf = (month: Month): PartialDate => dateOf(month - 1);
  return [
    line(graph.at, "Hiện trạng", "As it is"),
    ...(target === undefined ? [] : [line(lastOf(target), "Mục tiêu", "Target")]),
  ];
}

function notesOn({ packages }: Roadmap, isLarge: boolean, arrows: number): readonly Words[] {
  const assumed = packages.filter(({ isDurationAssumed }) => isDurationAssumed).length;
  return [
    ...(assumed > 0
      ? [
          {
            vi: `Thời lượng của ${assumed} gói là giả định minh họa.`,
            en: `The duration of ${plural(assumed, "package")} is an illustrative assumption.`,
          },
        ]
      : []),
    ...(isLarge
      ? [
          {
            vi: "Mỗi đợt vẽ thành một thanh vì có quá nhiều gói.",
            en: "Each wave is one bar, as there are too many packages.",
          },
        ]
      : []),
    ...(!isLarge && arrows > mostArrows
      ? [
          {
            vi: "Mũi tên được lược bớt; xem cột “Sau” của bảng.",
            en: "Arrows are left out; see the column “After” of the table.",
          },
        ]
      : []),
  ];
}
