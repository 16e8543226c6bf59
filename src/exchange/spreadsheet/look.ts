import type { NumberFormat, Tone } from "./sheet.ts";

/** Colours without `#`, as workbooks write them: light grounds with dark letters, 4.5 to 1 and better. */
export const tones: Readonly<Record<Tone, { readonly fill: string; readonly ink: string }>> = {
  good: { fill: "DDF0E3", ink: "14532D" },
  partial: { fill: "FBF0D4", ink: "6B4500" },
  bad: { fill: "F9DEDA", ink: "842A1C" },
  planned: { fill: "DCE8F6", ink: "17457A" },
  quiet: { fill: "EEF0F2", ink: "505A66" },
  heading: { fill: "D3E2F3", ink: "16202B" },
};

/** Titles of columns; of those that must be filled in. */
export const titleLook = { fill: "1C4F8A", requiredFill: "93342A", ink: "FFFFFF", line: "C9D3DE" };

/** In Excel's notation. */
export const formats: Readonly<Record<NumberFormat, string>> = {
  general: "General",
  text: "@",
  integer: "#,##0",
  decimal: "#,##0.0#",
  "fixed-2": "#,##0.00",
  "fixed-4": "#,##0.0000",
  percent: "0.0%",
};

const narrowest = 9;
const widest = 48;

/** The width that shows most of a column's contents: of its title and of the longest line among its first cells. */
export function fittingWidth(title: string, contents: readonly string[]): number {
  const longest = Math.max(0, ...contents.slice(0, 200).map(longestLine));
  // Room for the arrow of the filter beside the title.
  return Math.min(widest, Math.max(narrowest, longestLine(title) + 4, longest + 2));
}

/** Of a line of print, in points. */
export const lineHeight = 15;
const mostLines = 12;

/** The lines that the longest cell of a row takes in columns of the given widths; a cell of very many is cut. */
export function linesNeeded(contents: readonly string[], widths: readonly number[]): number {
  const lines = contents.map((text, at) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + 1) / (widths[at] || 10))), 0),
  );
  return Math.min(mostLines, Math.max(1, ...lines));
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}
