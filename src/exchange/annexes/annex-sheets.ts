import type { ChartNumbers, DocumentBlock, DocumentContent } from "../../domain/page.ts";
import type { Language, Words } from "../../domain/text.ts";
import type { Cell, Sheet } from "../spreadsheet/sheet.ts";
import { sheetNames } from "../spreadsheet/sheet-names.ts";
import { annexText, figureCell, longestText } from "./annex-cell.ts";

/** A table, or the numbers of a chart, with its label in the document: `Bảng 3`. */
export interface Annex {
  readonly label: string;
  /** The chapter in which it stands. */
  readonly chapter: string;
  readonly block: Extract<DocumentBlock, { kind: "table" | "figure" }>;
}

/**
 * The data of a document as sheets: a contents that leads to them, then each table and each chart's numbers. `labelOf`
 * names what references lead to.
 */
export function annexSheets(
  content: DocumentContent,
  annexes: readonly Annex[],
  labelOf: (id: string) => string | undefined,
): readonly Sheet[] {
  const { language } = content;
  const told = annexes.flatMap((annex) => {
    const sheet = sheetOf(annex, labelOf, language);
    return sheet ? [{ annex, sheet }] : [];
  });
  const named = [words.contents[language], ...told.map(({ sheet }) => sheet.name)];
  const names = sheetNames(named);
  return [
    {
      name: words.contents[language],
      lead: [content.title, content.subtitle, content.date, ...content.colophon.map((line) => plain(line))],
      columns: [words.sheet, words.caption, words.chapter, words.rows].map((each) => ({ title: each[language] })),
      rows: told.map(({ annex, sheet }, index) => [
        linkTo(names[index + 1] ?? "", annex.label),
        annex.block.caption,
        annex.chapter,
        sheet.rows.length,
      ]),
    },
    ...told.map(({ sheet }) => sheet),
  ];
}

const words = {
  contents: { vi: "Mục lục", en: "Contents" },
  sheet: { vi: "Trang tính", en: "Sheet" },
  caption: { vi: "Nội dung", en: "What it holds" },
  chapter: { vi: "Chương", en: "Chapter" },
  rows: { vi: "Số dòng", en: "Rows" },
  category: { vi: "Nhóm", en: "Category" },
} as const satisfies Readonly<Record<string, Words>>;

const cut: Words = {
  vi: "Có ô dài hơn 32.767 ký tự mà Excel giữ được; phần còn lại xem trong tài liệu.",
  en: "A cell is longer than the 32,767 characters that Excel can hold; the rest is in the document.",
};

function plain(line: readonly { readonly text: string }[]): string {
  return line.map(({ text }) => text).join("");
}

/** A link within the workbook; quotation marks of a name are doubled, as formulas ask. */
function linkTo(sheet: string, label: string): Cell {
  const place = `#'${sheet.replaceAll("'", "''")}'!A1`;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return { value: { formula: `HYPERLINK(${quoted(place)},${quoted(label)})`, result: label } };
}

function sheetOf(
  { label, chapter, block }: Annex,
  labelOf: (id: string) => string | undefined,
  language: Language,
): Sheet | undefined {
  const head = { name: `${label} ${block.caption}`, lead: [`${label}. ${block.caption}`, chapter], frozenColumns: 1 };
  if (block.kind === "figure") return block.chart && { ...head, ...chartSheet(block.chart, language) };
  const texts = block.rows.map((row) => row.map((cell) => annexText(cell, labelOf, language)));
  const isCut = texts.some((row) => row.some((text) => text.length > longestText));
  return {
    ...head,
    lead: [...head.lead, ...(block.note ? [block.note] : []), ...(isCut ? [cut[language]] : [])],
    columns: block.head.map((title) => ({ title })),
    rows: texts.map((row) => row.map((text, column) => cellOf(text, block.align[column], language))),
  };
}

function cellOf(text: string, align: "start" | "end" | undefined, language: Language): Cell {
  if (text.length > longestText) return { value: text, note: cut[language] };
  return align === "end" ? figureCell(text, language) : text;
}

/** Unknown stays an empty cell. */
function chartSheet({ categories, series }: ChartNumbers, language: Language): Pick<Sheet, "columns" | "rows"> {
  return {
    columns: [{ title: words.category[language] }, ...series.map(({ name }) => ({ title: name }))],
    rows: categories.map((category, row) => [category, ...series.map(({ values }) => values[row])]),
  };
}
