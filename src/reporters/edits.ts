import type { Edit } from "../domain/edit.ts";
import type { Language, Words } from "../domain/text.ts";
import { visible } from "./cells.ts";

const nothing = {
  vi: "Không có chỗ nào sửa được một cách chắc chắn.",
  en: "Nothing could be mended with certainty.",
} as const satisfies Words;

/** The edits that were made: one a line, with its place, what stood there and what stands there now. */
export function editsToText(edits: readonly Edit[], language: Language): string {
  if (edits.length === 0) return `${nothing[language]}\n`;
  const title = {
    vi: `Đã sửa ${edits.length} chỗ:`,
    en: `${edits.length} ${edits.length === 1 ? "place" : "places"} mended:`,
  };
  return `${[title[language], ...edits.map((edit) => `  ${line(edit, language)}`)].join("\n")}\n`;
}

function line({ rule, at, before, after }: Edit, language: Language): string {
  const place = `${visible(at.file)}:${at.line}:${at.column}`;
  const whole = { vi: "cả tệp", en: "the whole file" };
  const change = before === after ? whole[language] : `${visible(before)} → ${visible(after)}`;
  return `${place} ${change} (${rule})`;
}
