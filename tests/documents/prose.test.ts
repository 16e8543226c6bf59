import { describe, expect, test } from "vitest";
import { withLivingReferences } from "../../src/documents/references.ts";
import { namesIn, sentence } from "../../src/documents/telling/prose.ts";
import { reportTable } from "../../src/documents/telling/report-table.ts";
import type { DocumentContent } from "../../src/domain/page.ts";
import type { ReportTable } from "../../src/domain/report-table.ts";

describe("a sentence", () => {
  const template = { vi: "Có {n} {what} ({table-x}).", en: "There [n:is|are] {n} {what} ({table-x})." };

  test("puts values in, agrees in number, and leads to what has no value", () => {
    expect(sentence("en", template, { n: 1, what: { vi: "A", en: "B" } })).toEqual([
      { text: "There is 1 B (" },
      { text: "table-x", refersTo: "table-x" },
      { text: ")." },
    ]);
    expect(sentence("en", template, { n: 1234.5, what: { vi: "A", en: "B" } })[0]).toEqual({
      text: "There are 1,234.5 B (",
    });
  });

  test("reads nothing into what a model says", () => {
    const hostile = { vi: "{table-x} [n:a|b] {constructor}" };
    expect(sentence("vi", template, { n: 2, what: hostile })[0]).toEqual({
      text: "Có 2 {table-x} [n:a|b] {constructor} (",
    });
    expect(sentence("vi", { vi: "{constructor}", en: "" })).toEqual([{ text: "constructor", refersTo: "constructor" }]);
  });

  test("keeps the mark and the language of a value", () => {
    expect(sentence("en", { vi: "", en: "{a}" }, { a: { vi: "Nhà" } })).toEqual([{ text: "Nhà", lang: "vi" }]);
    expect(sentence("en", { vi: "", en: "{a}" }, { a: { text: "1", mark: "inferred" } })).toEqual([
      { text: "1", mark: "inferred" },
    ]);
  });
});

test("names are joined as a language does, and cut with what is left", () => {
  const names = ["A", "B", "C"].map((vi) => ({ vi, en: vi }));
  expect(namesIn("vi", names).text).toBe("A, B và C");
  expect(namesIn("en", names, 2).text).toBe("A, B and 1 more");
  expect(namesIn("en", []).text).toBe("");
});

test("references that lead nowhere go, with their parentheses", () => {
  const text = [
    { text: "See it (" },
    { text: "a", refersTo: "a" },
    { text: "), and " },
    { text: "b", refersTo: "b" },
    { text: "." },
  ];
  const content: DocumentContent = {
    language: "en",
    title: "",
    subtitle: "",
    issuer: "",
    date: "",
    chapters: [{ id: "c", number: "I", title: "", blocks: [{ kind: "paragraph", text }], chapters: [] }],
    colophon: [],
  };
  expect(withLivingReferences(content).chapters[0]?.blocks[0]).toEqual({
    kind: "paragraph",
    text: [{ text: "See it, and the part concerned." }],
  });
});

describe("a table of results on a page", () => {
  const table: ReportTable = {
    id: "t",
    title: { vi: "T", en: "T" },
    notes: [],
    empty: { vi: "không có", en: "none" },
    columns: [
      { id: "name", title: { vi: "Tên", en: "Name" } },
      { id: "cost", title: { vi: "Chi phí", en: "Cost" } },
      { id: "plan", title: { vi: "Kế hoạch", en: "Plan" } },
      { id: "count", title: { vi: "Số", en: "Count" }, align: "end" },
    ],
    rows: [[{ text: { vi: "A" } }, { text: { vi: "–" } }, { text: { vi: "–" } }, { text: { vi: "0" }, value: 0 }]],
  };

  test("names what nobody states, and leaves out in silence what is nothing", () => {
    const [block] = reportTable("en", table);
    expect(block).toMatchObject({ head: ["Name", "Count"], note: "Left out, for nothing is stated: cost." });
  });

  test("leaves out columns of zeros where asked, and says so", () => {
    const [block] = reportTable("en", table, { isWithoutZeros: true, always: ["plan"] });
    expect(block).toMatchObject({ head: ["Name", "Plan"] });
    expect(block).toHaveProperty("note", expect.stringContaining("Nothing stands in the columns: Count."));
  });

  test("says so where it has no row", () => {
    expect(reportTable("vi", { ...table, rows: [] })).toEqual([{ kind: "paragraph", text: [{ text: "không có." }] }]);
  });
});
