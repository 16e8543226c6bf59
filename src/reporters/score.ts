import pc from "picocolors";
import { statusNames } from "../domain/page.ts";
import type { Evidence, Score, Scorecard, Value } from "../domain/score.ts";
import type { Language } from "../domain/text.ts";
import { inLanguage } from "../domain/text.ts";
import { displayWidth, padded, visible } from "./cells.ts";
import { words } from "./words.ts";

/** How a scorecard is shown. `details`: every element behind a figure instead of the first few. */
export interface ScoreOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly details: boolean;
}

type Colours = ReturnType<typeof pc.createColors>;

const evidenceShown = 5;
const barLength = 10;
const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** A scorecard as a tree for a terminal: bar, value, how it was computed, and what lies behind it. */
export function scoreToTerminal(card: Scorecard, options: ScoreOptions): string {
  const colours = pc.createColors(options.colour);
  const { language } = options;
  const rows = card.scores.flatMap((score) => withChildren(score, 0));
  const width = Math.max(0, ...rows.map(({ score, depth }) => depth * 2 + displayWidth(score.name[language])));
  const lines = rows.flatMap(({ score, depth }) => [
    scoreLine(score, depth, width, language, colours),
    ...evidenceLines(score, depth, options, colours),
  ]);
  const notes = card.notes.map((note) => colours.dim(`${words.note[language]} ${visible(note[language])}`));
  const title = `${colours.bold(visible(card.title[language]))}, ${words.asOf[language]} ${visible(card.date)}`;
  return `${[title, "", ...lines, ...(notes.length ? ["", ...notes] : [])].join("\n")}\n`;
}

/** The figures of a scorecard without what lies behind them: its title, then one line each, indented. */
export function scoreLines(card: Scorecard, { language, colour }: Omit<ScoreOptions, "details">): readonly string[] {
  const colours = pc.createColors(colour);
  const width = Math.max(0, ...card.scores.map((score) => displayWidth(score.name[language])));
  const lines = card.scores.map((score) => `  ${scoreLine(score, 0, width, language, colours)}`);
  return [`${visible(card.title[language])}:`, ...lines];
}

interface Row {
  readonly score: Score;
  readonly depth: number;
}

function withChildren(score: Score, depth: number): readonly Row[] {
  return [{ score, depth }, ...score.children.flatMap((child) => withChildren(child, depth + 1))];
}

function scoreLine(score: Score, depth: number, width: number, language: Language, colours: Colours): string {
  const name = padded(" ".repeat(depth * 2) + visible(score.name[language]), width);
  const formula = score.formula ? `  ${colours.dim(visible(score.formula[language]))}` : "";
  const known =
    score.coverage < 1 ? `  ${colours.yellow(`${share(score.coverage, language)} ${words.coverage[language]}`)}` : "";
  return `${depth === 0 ? colours.bold(name) : name}  ${bar(score, colours)}  ${valueText(score, language).padStart(9)}${formula}${known}`;
}

function bar({ unit, value }: Score, colours: Colours): string {
  if (unit !== "share" || value.kind !== "number") return " ".repeat(barLength);
  const full = Math.round(Math.min(1, Math.max(0, value.value)) * barLength);
  return colours.green("█".repeat(full)) + colours.dim("░".repeat(barLength - full));
}

const withoutNumber: Readonly<Record<Exclude<Value["kind"], "number">, keyof typeof words>> = {
  unknown: "unknown",
  "not-applicable": "notApplicable",
  missing: "missing",
};

function valueText({ value, unit }: Score, language: Language): string {
  if (value.kind !== "number") return words[withoutNumber[value.kind]][language];
  if (unit === "share") return share(value.value, language);
  const text = number(value.value, digits[unit] ?? 2, language);
  return unit === "percent" ? `${text} %` : text;
}

/** Decimals of the units that are not told with two. */
const digits: Readonly<Partial<Record<Score["unit"], number>>> = { index: 4 };

function share(value: number, language: Language): string {
  return `${number(value * 100, 1, language, 1)} %`;
}

function number(value: number, digits: number, language: Language, least = 0): string {
  const format = { maximumFractionDigits: digits, minimumFractionDigits: least };
  return new Intl.NumberFormat(locales[language], format).format(value);
}

/**
 * The elements behind a figure, of leaves only: the same would otherwise stand under every level of the tree. Where there
 * is no figure, the reason for it.
 */
function evidenceLines(score: Score, depth: number, options: ScoreOptions, colours: Colours): readonly string[] {
  const reason = "reason" in score.value ? [score.value.reason[options.language]] : [];
  // What an answer rests on stands among the steps already.
  const isTold = options.details && score.evidence.every(({ kind }) => kind === "answer");
  const groups =
    score.children.length || reason.length || isTold
      ? []
      : [
          { mark: colours.green("✓"), label: words.counted, items: score.evidence.filter(({ counted }) => counted) },
          { mark: colours.red("✗"), label: words.notCounted, items: score.evidence.filter(({ counted }) => !counted) },
        ];
  const steps = options.details ? (score.steps ?? []).map((step) => step[options.language]) : [];
  const lines = groups
    .filter(({ items }) => items.length)
    .map(({ mark, label, items }) => `${mark} ${label[options.language]} (${items.length}): ${names(items, options)}`);
  return [...reason.map(visible), ...steps.map((step) => colours.dim(visible(step))), ...lines].map(
    (line) => `${" ".repeat(depth * 2 + 4)}${line}`,
  );
}

/** How sure the fact is, where it is anything but cited. */
function mark({ provenance }: Evidence, language: Language): string {
  return provenance && provenance !== "cited" ? ` [${statusNames[provenance][language]}]` : "";
}

function names(items: readonly Evidence[], { language, details }: ScoreOptions): string {
  const shown = details ? items : items.slice(0, evidenceShown);
  const list = shown.map(
    (item) =>
      visible(inLanguage(item.name, language)) +
      (item.amount === 1 ? "" : ` ×${number(item.amount, 0, language)}`) +
      mark(item, language),
  );
  const rest = items.length - shown.length;
  return [...list, ...(rest ? [`… +${rest}`] : [])].join(", ");
}
