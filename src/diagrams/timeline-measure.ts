import { inLanguage, type Language, type Text } from "../domain/text.ts";
import type { Bar, Milestone, TimelineView, Wave } from "../domain/timeline-view.ts";
import type { Marks } from "../domain/view-head.ts";
import { badgeRows } from "./badge.ts";
import { signSize } from "./change.ts";
import { symbolSize } from "./symbols.ts";
import { type TextBlock, textBlock } from "./text-block.ts";
import { textStyles } from "./text-style.ts";

/** The column with the names of bars. */
export const labelWidth = 250;
/** The height of a bar, and of a lane with a milestone below it. */
export const barHeight = 15;
export const laneHeight = 17;
const padding = 5;
const leastRow = 26;
const besideText = 4;

/** A row: a bar with its milestones, or a milestone of its own. */
export interface Row {
  readonly id: string;
  readonly bar?: Bar;
  readonly milestones: readonly Milestone[];
  readonly thing: Marks & { readonly state: Bar["state"]; readonly label: Text };
  readonly label: TextBlock;
  readonly note?: TextBlock;
  readonly marks: number;
  readonly badges: number;
  readonly y: number;
  readonly height: number;
}

/** A wave with its rows; `y` from the top of the body. */
export interface MeasuredWave {
  readonly wave: Wave;
  readonly title: TextBlock;
  readonly note?: TextBlock;
  readonly y: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** The rows of a timeline with their heights. */
export interface MeasuredTimeline {
  readonly waves: readonly MeasuredWave[];
  readonly height: number;
}

/** Sets the names of waves and bars in text and stacks their rows. */
export function measureTimeline(view: TimelineView, width: number, language: Language): MeasuredTimeline {
  let y = 0;
  const waves = view.waves.map((wave): MeasuredWave => {
    const title = textBlock(inLanguage(wave.title, language), width - 30, { ...textStyles.group, maximumLines: 2 });
    const note =
      wave.note && textBlock(inLanguage(wave.note, language), width - 30, { ...textStyles.note, maximumLines: 2 });
    const height = title.height + (note?.height ?? 0) + 6;
    const top = y;
    y += height;
    const rows = rowsOf(wave).map((row): Row => {
      const set = { ...setRow(row, language), y };
      y += set.height;
      return set;
    });
    y += 6;
    return { wave, title, y: top, height, rows, ...(note ? { note } : {}) };
  });
  return { waves, height: y };
}

interface Content {
  readonly bar?: Bar;
  readonly milestones: readonly Milestone[];
}

/** Milestones of a bar of the wave stand in its row; the others have rows of their own. */
function rowsOf({ bars, milestones }: Wave): readonly Content[] {
  const ids = new Set(bars.map(({ id }) => id));
  const own = milestones.filter(({ bar }) => bar === undefined || !ids.has(bar));
  return [
    ...bars.map((bar) => ({ bar, milestones: milestones.filter((milestone) => milestone.bar === bar.id) })),
    ...own.map((milestone) => ({ milestones: [milestone] })),
  ];
}

const nothing = { id: "", state: "neutral", label: { vi: "" } } as const;

function setRow({ bar, milestones }: Content, language: Language): Omit<Row, "y"> {
  const thing: Row["thing"] & { readonly id: string } = bar ?? milestones[0] ?? nothing;
  const marks = marksOf(thing);
  const room = labelWidth - 2 * padding - marks;
  const label = textBlock(inLanguage(thing.label, language), room, { ...textStyles.label, maximumLines: 5 });
  const note = bar?.note && textBlock(inLanguage(bar.note, language), room, { ...textStyles.note, maximumLines: 2 });
  const badges = badgeRows(thing.badges ?? [], room, language);
  const lanes = bar ? barHeight + 8 + milestones.length * laneHeight : 0;
  const height = Math.max(leastRow, label.height + (note?.height ?? 0) + badges + 8, lanes);
  return {
    id: thing.id,
    milestones,
    thing,
    label,
    marks,
    badges,
    height,
    ...(bar ? { bar } : {}),
    ...(note ? { note } : {}),
  };
}

function marksOf({ state, provenance, change }: Pick<Bar, "state" | "provenance" | "change">): number {
  const symbol = state === "neutral" ? 0 : symbolSize + besideText;
  const letter = provenance && provenance !== "cited" ? 12 + besideText : 0;
  return symbol + letter + (change && change !== "kept" ? signSize + besideText : 0);
}
