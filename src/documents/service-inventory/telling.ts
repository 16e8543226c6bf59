import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { Language, Words } from "../../domain/text.ts";
import type { ChapterPart } from "../chapter.ts";
import { numberIn } from "../telling/numbers.ts";
import { textOf } from "../telling/prose.ts";
import { type Division, type LevelColumn, levelColumnNames, levelRow, levelRows, levelsIn } from "./counts.ts";
import type { InventoryResults } from "./results.ts";

/** What a chapter of the inventory report is written from. */
export interface InventoryTelling {
  readonly results: InventoryResults;
  readonly language: Language;
}
export type InventoryChapter = ChapterPart<InventoryTelling>;

/** What stands where nothing is known. */
export const dash: Inline = [{ text: "–" }];

/** A number as a cell. */
export function figure(language: Language, value: number | undefined): Inline {
  return value === undefined ? dash : [{ text: numberIn(language, value) }];
}

const allName: Words = { vi: "Tất cả", en: "All" };

/** Services by online level, one row for each group of a division, all of them at the end. */
export function levelTable(
  { results, language }: InventoryTelling,
  division: Division,
  { first, caption, note }: { readonly first: Words; readonly caption: Words; readonly note?: Words },
): readonly DocumentBlock[] {
  const { entries } = results;
  if (!entries.length) return [];
  const columns = levelsIn(entries);
  const rows = [...levelRows(entries, division), levelRow("all", allName, entries)];
  return [
    {
      kind: "table",
      id: `table-levels-by-${division}`,
      caption: caption[language],
      head: [first[language], ...columns.map((column) => levelColumnNames[column][language]), totalName[language]],
      align: ["start", ...columns.map(() => "end" as const), "end"],
      rows: rows.map(({ id, name, counts, total }): readonly Inline[] => [
        [{ ...textOf(language, name), ...(id === "all" ? { strong: true } : {}) }],
        ...columns.map((column): Inline => figure(language, countOf(counts, column))),
        figure(language, total),
      ]),
      ...(note ? { note: note[language] } : {}),
    },
  ];
}

const totalName: Words = { vi: "Tổng", en: "Total" };

/** That no service of a group has a level is counted, and is zero; that nobody states it is the column of the unknown. */
function countOf(counts: ReadonlyMap<LevelColumn, number>, column: LevelColumn): number {
  return counts.get(column) ?? 0;
}
