import pc from "picocolors";
import type { ReportCell, ReportTable, ReportTone } from "../../domain/report-table.ts";
import { inLanguage, type Language, type Words } from "../../domain/text.ts";
import { displayWidth, padded, visible } from "../cells.ts";

/** How a table is printed: the language, and what the terminal can show. */
export interface TableOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Colours = ReturnType<typeof pc.createColors>;

const narrowest = 8;
const gap = 2;

/**
 * A table as aligned text: cells that are too wide go on below, so that nothing is cut off; spare columns that there is no
 * room for are named below.
 */
export function tableToTerminal(whole: ReportTable, { language, colour, width }: TableOptions): string {
  const table = withRoom(whole, language, width - 2);
  const colours = pc.createColors(colour);
  const title = colours.bold(`${visible(table.title[language])} (${table.rows.length})`);
  const notes = table.notes.map((note) => colours.dim(visible(note[language])));
  if (table.rows.length === 0) return `${[title, `  ${visible(table.empty[language])}`, ...notes].join("\n")}\n`;
  const heads = table.columns.map((column) => visible(column.title[language]));
  const texts = table.rows.map((row) => row.map(({ text }) => visible(inLanguage(text, language))));
  const columns = heads.map((head, column) => [head, ...texts.map((row) => row[column] ?? "")]);
  const widths = fitted(columns.map(widest), columns.map(longestWord), width - 2);
  const ends = table.columns.map(({ align }) => align === "end");
  const head = lines(heads, widths, ends).map((line) => `  ${colours.bold(line.join(" ".repeat(gap)).trimEnd())}`);
  const body = texts.flatMap((row, index) =>
    lines(row, widths, ends).map((line) => `  ${painted(line, table.rows[index] ?? [], colours)}`),
  );
  return `${[title, ...head, ...body, ...notes].join("\n")}\n`;
}

/** The table without as many of its spare columns, the last ones first, as the others need to keep their words whole. */
function withRoom(table: ReportTable, language: Language, available: number): ReportTable {
  const needed = table.columns.map(({ title }, column) =>
    longestWord(
      [title, ...table.rows.flatMap((row) => row[column]?.text ?? [])].map((text) => inLanguage(text, language)),
    ),
  );
  let excess = needed.reduce((sum, width) => sum + width + gap, -gap) - available;
  const isLeftOut = table.columns.map(() => false);
  for (const [index, { spare }] of [...table.columns.entries()].reverse()) {
    if (excess <= 0) break;
    if (!spare) continue;
    isLeftOut[index] = true;
    excess -= (needed[index] ?? 0) + gap;
  }
  if (!isLeftOut.includes(true)) return table;
  const kept = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => !isLeftOut[index]);
  const names = table.columns.filter((_, index) => isLeftOut[index]).map(({ title }) => title);
  return {
    ...table,
    columns: kept(table.columns),
    rows: table.rows.map(kept),
    notes: [...table.notes, leftOut(names)],
  };
}

function leftOut(names: readonly Words[]): Words {
  return {
    vi: `Màn hình hẹp nên không hiện: ${names.map(({ vi }) => vi).join(", ")} (có đủ trong CSV và Excel).`,
    en: `Left out of a narrow screen: ${names.map(({ en }) => en).join(", ")} (all in CSV and Excel).`,
  };
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

/** Longer words than this are ids and addresses, which may be broken. */
const longest = 20;

function longestWord(texts: readonly string[]): number {
  return Math.min(longest, widest(texts.flatMap((text) => text.split(" "))));
}

/** Widths that together fit: what is wide gives most; words are broken only where nothing else is left to give. */
function fitted(widths: readonly number[], words: readonly number[], available: number): readonly number[] {
  const fits = [...widths];
  const excess = (): number => fits.reduce((sum, width) => sum + width, 0) + gap * (fits.length - 1) - available;
  for (const least of [words, widths.map(() => narrowest)])
    while (excess() > 0) {
      const room = fits.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
      const most = Math.max(...room);
      if (most === 0) break;
      fits[room.indexOf(most)] = most - 1;
    }
  return fits;
}

/** A row as lines of cells, each filled up to its width. */
function lines(row: readonly string[], widths: readonly number[], ends: readonly boolean[]): readonly string[][] {
  const cells = row.map((text, column) => wrapped(text, widths[column] ?? narrowest));
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((cell, column) => {
      const text = cell[line] ?? "";
      const width = widths[column] ?? narrowest;
      return ends[column] ? " ".repeat(Math.max(0, width - displayWidth(text))) + text : padded(text, width);
    }),
  );
}

/** A text in lines of a width, broken between words; a word that is too long is broken where it must. */
function wrapped(text: string, width: number): readonly string[] {
  const found: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) line = longer;
    else {
      if (line !== "") found.push(line);
      line = word;
    }
  }
  return [...found, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const characters = [...new Intl.Segmenter("vi").segment(word)].map(({ segment }) => segment);
  const found: string[] = [];
  let piece = "";
  for (const character of characters) {
    if (piece !== "" && displayWidth(piece + character) > width) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...found, piece];
}

const paints: Readonly<Record<ReportTone, (colours: Colours) => (text: string) => string>> = {
  good: ({ green }) => green,
  partial: ({ yellow }) => yellow,
  bad: ({ red }) => red,
  planned: ({ blue }) => blue,
  quiet: ({ dim }) => dim,
};

function painted(line: readonly string[], row: readonly ReportCell[], colours: Colours): string {
  const cells = line.map((text, column) => {
    const tone = row[column]?.tone;
    return tone ? paints[tone](colours)(text) : text;
  });
  return cells.join(" ".repeat(gap)).trimEnd();
}
