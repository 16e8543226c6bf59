import { describe, expect, it } from "vitest";
import { columnWidths, isWideTable, type TableBlock } from "../../src/documents/html/column-widths.ts";
import { paperRules } from "../../src/documents/html/paper-rules.ts";
import { printedHtml } from "../../src/documents/html/printed.ts";
import { sheetsOf } from "../../src/documents/html/sideways.ts";
import { toHtml } from "../../src/documents/html.ts";
import { listOf, numbered } from "../../src/documents/numbering.ts";
import type { DocumentBlock, DocumentChapter, DocumentContent } from "../../src/domain/page.ts";
import { plainAssets } from "./assets.ts";

const svg = (width: number) => `<svg viewBox="0 0 ${width} 500"><path/></svg>`;
const figure = (id: string, width = 400): DocumentBlock => ({
  kind: "figure",
  id,
  caption: `caption of ${id}`,
  picture: { svg: svg(width), alternative: "a" },
});
const table = (id: string, columns = 2, rows = 1, cell = "ô"): TableBlock => ({
  kind: "table",
  id,
  caption: `caption of ${id}`,
  head: Array.from({ length: columns }, (_, index) => `cột ${index}`),
  align: Array.from({ length: columns }, () => "start"),
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => [{ text: cell }])),
});
const paragraph = (refersTo: string): DocumentBlock => ({ kind: "paragraph", text: [{ text: "ở đây", refersTo }] });
const chapter = (
  id: string,
  number: string,
  blocks: readonly DocumentBlock[],
  chapters: readonly DocumentChapter[] = [],
): DocumentChapter => ({ id, number, title: `Chương ${id}`, blocks, chapters });
const documentOf = (chapters: readonly DocumentChapter[], more: Partial<DocumentContent> = {}): DocumentContent => ({
  language: "vi",
  title: "Tài liệu",
  subtitle: "",
  issuer: "",
  date: "",
  chapters,
  colophon: [],
  ...more,
});

const content = documentOf([
  chapter("one", "I", [figure("f"), table("t"), paragraph("g"), paragraph("gone")]),
  chapter("two", "II", [table("u"), paragraph("two-one")], [chapter("two-one", "II.1", [figure("f"), figure("g")])]),
  chapter("annexes", "", [], [chapter("annex", "PL.1", [table("v"), paragraph("annex")])]),
]);

describe("numbers of tables, figures and chapters", () => {
  const numbering = numbered(content);
  it("go through the whole document, each kind for itself", () => {
    expect(listOf(numbering, "figure").map(({ label, anchor }) => [label, anchor])).toEqual([
      ["Hình 1", "one-f"],
      ["Hình 2", "two-one-f"],
      ["Hình 3", "two-one-g"],
    ]);
    expect(listOf(numbering, "table").map(({ label }) => label)).toEqual(["Bảng 1", "Bảng 2", "Bảng 3"]);
    expect(listOf(numbering, "chapter").map(({ label }) => label)).toEqual([
      "Chương I",
      "Chương II",
      "Mục II.1",
      "Chương annexes",
      "Phụ lục PL.1",
    ]);
  });
  it("are found by the id alone, the first of an id before others", () => {
    expect(numbering.get("f")?.label).toBe("Hình 1");
    expect(numbering.get("g")?.label).toBe("Hình 3");
    expect(numbering.get("gone")).toBeUndefined();
  });
  it("are what references say and lead to, on the screen and on paper", () => {
    for (const html of [toHtml([content], plainAssets), printedHtml(content, plainAssets)]) {
      expect(html).toContain('<a href="#vi-two-one-g">Hình 3</a>');
      expect(html).toContain('<a href="#vi-two-one">Mục II.1</a>');
      expect(html).toContain('<a href="#vi-annex">Phụ lục PL.1</a>');
      expect(html).toContain("<p>ở đây</p>");
    }
    expect(printedHtml(content, plainAssets)).toContain('data-page-of="vi-two-one-g"');
  });
});

describe("sheets of paper", () => {
  it("give a wide picture the paragraph that leads to it and its heading, but never the first block of a chapter", () => {
    const heading: DocumentBlock = { kind: "heading", text: "h" };
    const text = paragraph("x");
    const wide = figure("w", 1400);
    expect(sheetsOf([text, heading, text, wide])).toEqual([[text], [heading, text, wide]]);
    expect(sheetsOf([text, wide])).toEqual([[text], [wide]]);
    expect(sheetsOf([text, figure("small")])).toHaveLength(2);
  });
  it("are filled by what follows a wide picture, up to what leads to the next", () => {
    const [text, note, heading] = [paragraph("x"), paragraph("y"), { kind: "heading", text: "h" } as const];
    const [wide, small] = [figure("w", 1400), figure("small")];
    expect(sheetsOf([text, note, wide, heading, text])).toEqual([[text], [heading], [text], [note, wide]]);
    expect(sheetsOf([text, wide, note, heading, text, small])).toEqual([
      [text],
      [note],
      [wide],
      [heading],
      [text],
      [small],
    ]);
    expect(sheetsOf([wide, text])).toEqual([[wide], [text]]);
  });
  it("lie on their side for many columns, and for fewer that are crowded", () => {
    const crowded = "một ô có nhiều chữ hơn chỗ của nó trên giấy";
    expect(
      [table("a", 8), table("b", 6, 12, crowded), table("c", 6, 3, crowded), table("d", 6, 12)].map(isWideTable),
    ).toEqual([true, true, false, false]);
  });
  it("have columns that fill them, wider where there is more to say", () => {
    const widths = columnWidths({
      ...table("t", 3),
      rows: [[[{ text: "1" }], [{ text: "chữ ".repeat(40) }], [{ text: "x".repeat(500) }]]],
    });
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0);
    expect(Math.max(...widths)).toBeLessThan(80);
    expect(widths[0]).toBeLessThan(widths[1] ?? 0);
  });
  it("are named in rules that no title can end", () => {
    const title = '"}@import url(http://127.0.0.1/x);\\</style>\n\u0000{';
    const rules = paperRules(documentOf([{ ...chapter("one", "I", []), title }], { title }));
    expect(rules).not.toMatch(/@import|<\/style/);
    for (const [, text] of rules.matchAll(/content:"([^"]*)"/g)) expect(text).not.toMatch(/[}{<@\n\u0000]/);
    expect(rules.match(/content:"/g)?.length).toBeGreaterThan(2);
  });
  it("are shared by chapters that fit on one, and by all of a short document", () => {
    const short = Array.from({ length: 3 }, (_, index) => chapter(`c${index}`, "", [paragraph("x")]));
    expect(paperRules(documentOf(short)).match(/@page chapter-\d\{/g)).toHaveLength(1);
    expect(paperRules(documentOf(short, { compact: true }))).not.toContain("chapter-");
    const long = chapter("long", "", [table("t", 2, 100)]);
    expect(paperRules(documentOf([long, ...short])).match(/@page chapter-\d\{/g)).toHaveLength(2);
  });
});
