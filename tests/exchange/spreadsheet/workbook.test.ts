import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTables } from "../../../src/app/sheets/read-tables.ts";
import type { Sheet } from "../../../src/exchange/spreadsheet/sheet.ts";
import { workbookBytes } from "../../../src/exchange/spreadsheet/workbook.ts";

const sheet: Sheet = {
  name: "Khoảng cách: [thử]/của tỉnh, một tên quá dài",
  lead: ["Khoảng cách", "Mô hình minh họa"],
  columns: [
    { title: "ID", hidden: true },
    { title: "Tên", required: true, note: "Tên như trong văn bản." },
    { title: "Hình thức", choices: Array.from({ length: 100 }, (_, index) => `Giá trị số ${index}`) },
    { title: "Chi phí", format: "integer" },
  ],
  rows: [
    ["a", "=1+1", "Giá trị số 1", 5],
    [
      "b",
      { value: "  _x0041_\nhai dòng", tone: "good", note: "đạt" },
      undefined,
      { value: { formula: "D4*2", result: 10 }, bold: true },
    ],
  ],
  spareRows: 10,
  frozenColumns: 2,
};

async function parts(sheets: readonly Sheet[]): Promise<(name: string) => string> {
  const unpacked = unzipSync(await workbookBytes(sheets));
  return (name) => strFromU8(unpacked[name] ?? new Uint8Array());
}

describe("a workbook", () => {
  test("is read back as it was written: texts are no formulas", async () => {
    const read = readTables("a.xlsx", await workbookBytes([sheet]));
    const rows =
      "tables" in read
        ? read.tables[0]?.rows.slice(3).map(({ cells }) => cells.map(({ type, value }) => `${type} ${value}`))
        : [];
    expect(rows).toEqual([
      ["text a", "text =1+1", "text Giá trị số 1", "number 5"],
      ["text b", "text   _x0041_\nhai dòng", "number 10"],
    ]);
  });

  test("has frozen titles, filters, drop-downs, comments with room, and hides what is to be hidden", async () => {
    const part = await parts([sheet]);
    const xml = part("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<pane xSplit="2" ySplit="3"');
    expect(xml).toContain('<autoFilter ref="A3:D5"/>');
    expect(xml).toContain('sqref="C4:C15"');
    expect(xml).toContain("<formula1>_chon!$A$1:$A$100</formula1>");
    expect(xml).toMatch(/<col min="1" max="1"[^>]*hidden="1"/);
    expect(part("xl/comments1.xml")).toContain("Tên như trong văn bản.");
    expect(part("xl/drawings/vmlDrawing1.vml")).toMatch(/<x:Anchor>2, \d+, 3, \d+, \d+, \d+, 12, \d+<\/x:Anchor>/);
    expect(part("xl/workbook.xml")).toMatch(/state="veryHidden"[^>]*name="_chon"|name="_chon"[^>]*state="veryHidden"/);
  });

  test("names of sheets are such as Excel takes, each another", async () => {
    const named = (name: string): Sheet => ({ name, columns: [{ title: "a" }], rows: [["x"]] });
    const read = readTables(
      "a.xlsx",
      await workbookBytes([named("A/B"), named("a b"), named(""), named("x".repeat(40)), named("x".repeat(41))]),
    );
    expect("tables" in read && read.tables.map(({ name }) => name)).toEqual([
      "A B",
      "a b (2)",
      "Sheet",
      "x".repeat(31),
      `${"x".repeat(27)} (2)`,
    ]);
  });

  test("is the same at any time", async () => {
    const one = await workbookBytes([sheet]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await workbookBytes([sheet])).toEqual(one);
    expect(strFromU8(unzipSync(one)["docProps/core.xml"] ?? new Uint8Array())).toContain("2000-01-01");
  });
});
