import type { DocumentBlock, DocumentContent, Inline } from "../domain/page.ts";
import type { ReportTable } from "../domain/report-table.ts";
import { inLanguage, type Language, type Text, type Words } from "../domain/text.ts";

/** What stands over and under the tables of a report. */
export interface TablesHead {
  readonly title: Words;
  readonly subtitle: Words;
  readonly issuer: Words;
  readonly date: Words;
  readonly colophon: readonly Words[];
}

/** A picture of a report, drawn in one language. */
export interface TablesFigure {
  readonly id: string;
  readonly title: Text;
  readonly summary: Words;
  readonly svg: Readonly<Record<Language, string>>;
}

/** What a report of tables holds. */
export interface TablesContent {
  /** In a chapter of their own before the tables. */
  readonly figures: readonly TablesFigure[];
  readonly tables: readonly ReportTable[];
}

/** A report that is made of tables, one chapter each, and of pictures, in one language. */
export function tablesDocument(
  head: TablesHead,
  { figures, tables }: TablesContent,
  language: Language,
): DocumentContent {
  const say = (words: Words): string => words[language];
  const pictures = figures.map((figure) => figureIn(figure, language));
  const chapters = [
    ...(pictures.length > 0 ? [{ id: "pictures", title: say(picturesTitle), blocks: pictures }] : []),
    ...tables.map((table) => ({ id: table.id, title: say(table.title), blocks: [blockOf(table, language)] })),
  ];
  return {
    language,
    title: say(head.title),
    subtitle: say(head.subtitle),
    issuer: say(head.issuer),
    date: say(head.date),
    chapters: chapters.map((chapter, index) => ({ ...chapter, number: String(index + 1), chapters: [] })),
    colophon: head.colophon.map((words) => text(say(words))),
  };
}

const picturesTitle: Words = { vi: "Sơ đồ", en: "Pictures" };

function figureIn({ id, title, summary, svg }: TablesFigure, language: Language): DocumentBlock {
  const picture = { svg: svg[language], alternative: summary[language] };
  return { kind: "figure", id: `figure-${id}`, caption: inLanguage(title, language), picture };
}

function blockOf(table: ReportTable, language: Language): DocumentBlock {
  if (table.rows.length === 0) return { kind: "paragraph", text: text(table.empty[language]) };
  const note = table.notes.map((words) => words[language]).join(" ");
  return {
    kind: "table",
    id: `table-${table.id}`,
    caption: table.title[language],
    head: table.columns.map(({ title }) => title[language]),
    align: table.columns.map(({ align }) => align ?? "start"),
    rows: table.rows.map((row) => row.map((cell) => text(inLanguage(cell.text, language)))),
    ...(note === "" ? {} : { note }),
  };
}

function text(words: string): Inline {
  return [{ text: words }];
}
