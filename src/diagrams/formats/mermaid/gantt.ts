import { firstDay, lastDay } from "../../../domain/date.ts";
import type { Language } from "../../../domain/text.ts";
import type { Bar, Milestone, TimelineView, Wave } from "../../../domain/timeline-view.ts";
import { barsOf } from "../../../domain/timeline-view.ts";
import type { BoxState } from "../../../domain/view-head.ts";
import { barText, cutNote, saidOf, shortLine } from "../said.ts";
import { mermaidBareText, mermaidComment, mermaidText } from "./text.ts";

/** The tags that Gantt charts of Mermaid know. */
const tagOf: Readonly<Record<BoxState, string>> = {
  realised: "done, ",
  partly: "active, ",
  planned: "",
  missing: "crit, ",
  retired: "done, ",
  neutral: "",
};

/**
 * A timeline as the text of a Mermaid Gantt chart: waves are sections, bars tasks `b1`, `b2` …. An open end reaches to
 * the border of the scale, and the label says so. Gantt charts have no arrows: what depends on what stands in comments.
 */
export function toGantt(view: TimelineView, language: Language): string {
  const names = new Map(barsOf(view).map((bar, index) => [bar.id, `b${index + 1}`]));
  const sections = view.waves.filter(({ bars, milestones }) => bars.length + milestones.length > 0);
  const labels = view.waves.flatMap(({ title, bars, milestones }) => [
    title,
    ...[...bars, ...milestones].map(({ label }) => label),
  ]);
  return [
    "gantt",
    `  title ${mermaidText(shortLine(view.title, language)) || " "}`,
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %m/%Y",
    "  todayMarker off",
    ...sections.flatMap((wave) => waveText(view, wave, names, language)),
    ...view.dependencies.flatMap(({ from, to, isBroken }) => {
      const [one, other] = [names.get(from), names.get(to)];
      return one && other ? [`  %% ${one} -- ${other}${isBroken ? " broken" : ""}`] : [];
    }),
    ...cutNote(labels, language).map(mermaidComment),
    "",
  ].join("\n");
}

function waveText(
  view: TimelineView,
  wave: Wave,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  return [
    `  section ${mermaidText(shortLine(wave.title, language)) || "-"}`,
    ...wave.bars.map((bar) => `    ${taskText(view, bar, names.get(bar.id) ?? "b0", language)}`),
    ...wave.milestones.map((milestone) => `    ${milestoneText(milestone, language)}`),
  ];
}

function taskText(view: TimelineView, bar: Bar, name: string, language: Language): string {
  const start = firstDay(bar.start ?? view.from);
  const end = lastDay(bar.end ?? view.to);
  return `${mermaidBareText(barText(bar, language)) || "-"} :${tagOf[bar.state]}${name}, ${start}, ${later(start, end)}`;
}

function milestoneText(milestone: Milestone, language: Language): string {
  return `${mermaidBareText(saidOf(milestone, language)) || "-"} :milestone, ${firstDay(milestone.date)}, 0d`;
}

/** A task that ends before it starts is drawn as one day. */
function later(start: string, end: string): string {
  return [start, end].sort().at(-1) ?? end;
}
