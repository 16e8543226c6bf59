import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import type { ChapterPart } from "../chapter.ts";
import { dateIn } from "../telling/dates.ts";
import { reportTable, type TableChoice } from "../telling/report-table.ts";
import type { GapReportResults } from "./results.ts";

/** What a chapter of the gap report is written from. */
export interface GapTelling {
  readonly results: GapReportResults;
  readonly language: Language;
}
export type GapChapter = ChapterPart<GapTelling>;

/** A table of the results by its id; nothing where it was not made. */
export function shownTable(
  { results, language }: GapTelling,
  id: string,
  choice: TableChoice = {},
): readonly DocumentBlock[] {
  const found = results.tables.get(id);
  return found ? reportTable(language, found, choice) : [];
}

/** Whether a table has a row, so that the text may lead to it. */
export function hasRows({ results }: GapTelling, id: string): boolean {
  return (results.tables.get(id)?.rows.length ?? 0) > 0;
}

/** The pictures of a view, each a figure; several where it had to be divided. */
export function shownPictures({ results, language }: GapTelling, id: string): readonly DocumentBlock[] {
  const found = results.pictures.filter(({ view }) => view.id === id || view.id.startsWith(`${id}-`));
  return found.map(({ view, svg }) => ({
    kind: "figure",
    id: `figure-${view.id}`,
    caption: captionOf(language, view),
    picture: { svg: svg[language], alternative: view.summary[language] },
  }));
}

/** A picture of what is different says so. */
function captionOf(language: Language, { title, since, date }: GapReportResults["pictures"][number]["view"]): string {
  const name = title[language] ?? title.vi;
  if (since === undefined) return name;
  const [from, to] = [dateIn(language, since), dateIn(language, date)];
  return { vi: `${name}, khác biệt ${from} – ${to}`, en: `${name}, the difference ${from} – ${to}` }[language];
}

/** Sentences that stand as points. */
export function points(items: readonly Inline[], ordered = false): readonly DocumentBlock[] {
  return items.length ? [{ kind: "list", ordered, items }] : [];
}
