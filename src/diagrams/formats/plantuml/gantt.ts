import { firstDay, lastDay } from "../../../domain/date.ts";
import type { Language } from "../../../domain/text.ts";
import { type Bar, barsOf, type TimelineView, type Wave } from "../../../domain/timeline-view.ts";
import type { BoxState } from "../../../domain/view-head.ts";
import { stateColour } from "../../palette.ts";
import { barText, saidOf, shortLine } from "../said.ts";
import { plantumlText } from "./text.ts";

const fills: Readonly<Record<BoxState, string>> = {
  realised: "#e8f3ec",
  partly: "#fbf3e1",
  planned: "#ffffff",
  missing: "#ffffff",
  retired: "#eceeef",
  neutral: "#f3f5f8",
};

/**
 * A timeline as a Gantt chart of PlantUML: waves are separators, bars tasks with an alias, dependencies arrows. An open
 * end reaches to the border of the scale.
 */
export function toPlantumlGantt(view: TimelineView, language: Language): string {
  const names = new Map(barsOf(view).map((bar, index) => [bar.id, `b${index + 1}`]));
  return [
    "@startgantt",
    `title ${plantumlText(shortLine(view.title, language)) || "-"}`,
    "printscale yearly",
    `Project starts ${firstDay(view.from)}`,
    ...view.waves.flatMap((wave) => waveText(view, wave, names, language)),
    ...view.dependencies.flatMap(({ from, to }) => {
      const [one, other] = [names.get(from), names.get(to)];
      return one && other ? [`[${one}] -> [${other}]`] : [];
    }),
    "@endgantt",
    "",
  ].join("\n");
}

function waveText(
  view: TimelineView,
  wave: Wave,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const milestones = wave.milestones.map(
    (milestone) => `[${plantumlText(saidOf(milestone, language))}] happens ${firstDay(milestone.date)}`,
  );
  return [
    `-- ${plantumlText(shortLine(wave.title, language))} --`,
    ...wave.bars.flatMap((bar) => taskText(view, bar, names.get(bar.id) ?? "b0", language)),
    ...milestones,
  ];
}

function taskText(view: TimelineView, bar: Bar, name: string, language: Language): readonly string[] {
  const start = firstDay(bar.start ?? view.from);
  const end = lastDay(bar.end ?? view.to);
  return [
    `[${plantumlText(barText(bar, language))}] as [${name}] starts ${start} and ends ${later(start, end)}`,
    `[${name}] is colored in ${fills[bar.state]}/${stateColour[bar.state]}`,
  ];
}

/** A task that ends before it starts is drawn as one day. */
function later(start: string, end: string): string {
  return [start, end].sort().at(-1) ?? end;
}
