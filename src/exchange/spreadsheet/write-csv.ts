import type { Cell, Sheet } from "./sheet.ts";

/**
 * A table as CSV with commas (RFC 4180), after a mark by which programs know UTF-8. A text that a program could take for a
 * formula begins with `'`, which is no part of it.
 */
export function csvText({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) => row.map(fieldOf).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function fieldOf(cell: Cell): string {
  const value = typeof cell === "object" && "value" in cell ? cell.value : cell;
  if (value === undefined) return "";
  if (typeof value === "number") return numberOf(value);
  const text = typeof value === "object" ? String(value.result) : String(value);
  const guarded = /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Three digits behind the point could be thousands: a fourth says that they are not. */
function numberOf(value: number): string {
  const text = String(value);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}
