import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTables } from "../../../src/app/sheets/read-tables.ts";
import { type HandMade, row, text, workbookOf } from "./hostile.ts";

function cellsOf(made: HandMade) {
  const read = readTables("a.xlsx", workbookOf(made));
  if ("refused" in read) throw new Error(read.refused.en);
  return read.tables[0]?.rows.flatMap(({ cells }) => cells) ?? [];
}

function one(cell: string, made: Partial<HandMade> = {}) {
  return cellsOf({ sheet: `<sheetData>${row(1, [cell])}</sheetData>`, ...made })[0];
}

function refusalOf(bytes: Uint8Array, name = "a.xlsx"): string {
  const read = readTables(name, bytes);
  return "refused" in read ? read.refused.en : "read";
}

describe("cells of a workbook", () => {
  test.each([
    ["a shared string", '<c t="s"><v>0</v></c>', { type: "text", value: "Sở Y tế" }],
    ["a string of the sheet", text("A &amp; B &#x1EA1;"), { type: "text", value: "A & B ạ" }],
    ["characters that XML has not", text("a_x000A_b_x005F_x0041_"), { type: "text", value: "a\nb_x0041_" }],
    ["a number as it is written", "<c><v>1.0041900000</v></c>", { type: "number", value: "1.0041900000" }],
    ["a formula with its value", "<c><f>A1*2</f><v>4</v></c>", { type: "number", value: "4", formula: true }],
    ["a formula of text", '<c t="str"><f>A1</f><v>x</v></c>', { type: "text", value: "x", formula: true }],
    ["a formula without a value", "<c><f>A1*2</f></c>", { type: "nothing", value: "", formula: true }],
    ["an error", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { type: "error", value: "#DIV/0!", formula: true }],
    ["a truth value", '<c t="b"><v>1</v></c>', { type: "boolean", value: "true" }],
    ["a date of ISO", '<c t="d"><v>2014-07-24T00:00:00</v></c>', { type: "date", value: "2014-07-24" }],
  ])("%s", (_, cell, expected) => {
    expect(one(cell, { strings: ["Sở Y tế"] })).toEqual({ column: 0, ...expected });
  });

  test.each([
    ["0%", "0.5", { type: "number", value: "0.5", percent: true }],
    [10, "0.125", { type: "number", value: "0.125", percent: true }],
    ["d/m/yyyy", "41844", { type: "date", value: "2014-07-24" }],
    ["mm/yyyy", "41844", { type: "date", value: "2014-07" }],
    ["yyyy", "41844", { type: "date", value: "2014" }],
    [14, "41844", { type: "date", value: "2014-07-24" }],
    [16, "45385", { type: "date", value: "2024-04-03" }],
    [20, "0.127777", { type: "date", value: "03:04" }],
    ['#,##0 "đồng mỗi ngày"', "5", { type: "number", value: "5" }],
    ["[Red]0.00", "5", { type: "number", value: "5" }],
    ["[$-42A]dd/mm/yyyy", "41844", { type: "date", value: "2014-07-24" }],
  ])("format %s of %s", (format, value, expected) => {
    expect(one(`<c s="1"><v>${value}</v></c>`, { formats: [format] })).toEqual({ column: 0, ...expected });
  });

  test("days are counted from 1904 where the workbook says so", () => {
    expect(one('<c s="1"><v>40382</v></c>', { formats: [14], date1904: true })?.value).toBe("2014-07-24");
  });

  test("styles for cells are told from those for styles, however many", () => {
    const formats = Array.from({ length: 5000 }, () => 0).concat(9);
    expect(one('<c s="5001"><v>0.5</v></c>', { formats })?.percent).toBe(true);
  });

  test("joined cells are marked, those that are covered too", () => {
    const sheet = `<sheetData>${row(1, [text("a"), text("b")])}${row(2, ["<c/>", text("c")])}</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`;
    expect(cellsOf({ sheet }).filter(({ merged }) => merged)).toEqual([
      { column: 0, type: "text", value: "a", merged: "A1:A2" },
      { column: 0, type: "text", value: "", merged: "A1:A2" },
    ]);
  });

  test("hidden rows and sheets are told, blank ones left out", () => {
    const sheet = `<sheetData>${row(2, [text("a")], ' hidden="1"')}${row(5, ['<c s="1"/>'])}</sheetData>`;
    const read = readTables("a.xlsx", workbookOf({ sheet, state: "veryHidden" }));
    expect(read).toMatchObject({ tables: [{ hidden: true, rows: [{ number: 2, hidden: true }] }] });
    expect("tables" in read && read.tables[0]?.rows).toHaveLength(1);
  });

  test("how a text is spoken is no part of it", () => {
    const spoken = '<c t="s"><v>0</v></c>';
    const strings = ['Hà </t><rPh sb="0" eb="1"><t>x</t></rPh><t>Nội'];
    expect(one(spoken, { strings })?.value).toBe("Hà Nội");
  });
});

describe("files that are refused", () => {
  const compound = (content: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...content].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);

  test.each([
    ["an .xls", compound("Workbook"), /\.xls file/],
    ["one under a password", compound("EncryptedPackage"), /password/],
    ["a page of HTML", strToU8("<html><table><tr><td>a</td></tr></table></html>"), /HTML/],
    ["XML of 2003", strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), /2003/],
    ["an .xlsb", zipSync({ "xl/workbook.bin": strToU8("x") }), /xlsb/],
    ["an .ods", zipSync({ "content.xml": strToU8("<a/>") }), /ods/],
    ["an archive of something else", zipSync({ "a.txt": strToU8("x") }), /no XLSX/],
    ["half an archive", workbookOf({ sheet: "" }).slice(0, 400), /damaged/],
    ["nothing", new Uint8Array(), /empty/],
    ["XML that does not end", workbookOf({ sheet: "<sheetData><row>" }), /damaged/],
    [
      "XML that declares entities",
      workbookOf({ sheet: "", more: { "xl/styles.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') } }),
      /damaged/,
    ],
    ["a PDF", strToU8("%PDF-1.7"), /PDF/],
  ])("%s", (_, bytes, expected) => {
    expect(refusalOf(bytes)).toMatch(expected);
  });

  test("a bomb is known by what its directory says, before anything is unpacked", () => {
    const bomb = workbookOf({ sheet: "", more: { "xl/media/a.bin": new Uint8Array(40_000_000) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusalOf(bomb)).toMatch(/unpacks to too much/);
  });

  test("an archive with a password is known by its flags", () => {
    const bytes = workbookOf({ sheet: "" });
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes[at + 8] = 1;
    expect(refusalOf(bytes)).toMatch(/password/);
  });

  test("a declared size that is a lie unpacks to no more than declared", () => {
    const bytes = workbookOf({ sheet: `<sheetData>${row(1, [text("a".repeat(50_000))])}</sheetData>` });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000)
        view.setUint32(at + 24, 100, true);
    expect(refusalOf(bytes)).toMatch(/damaged|no XLSX/);
  });

  test("fonts from before Unicode are named with what is meant", () => {
    const cells = ["C¬ quan chñ qu¶n", "Së Th«ng tin vµ TruyÒn th«ng", "øng dông"].map(text);
    expect(refusalOf(workbookOf({ sheet: `<sheetData>${row(1, cells)}</sheetData>` }))).toMatch(/TCVN3/);
  });
});

describe("speed", () => {
  test("10,000 rows with many styles take little time", () => {
    const formats = Array.from({ length: 2000 }, (_, index) => (index % 2 ? "d/m/yyyy" : "#,##0"));
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      row(index + 1, [
        text(`Ứng dụng ${index}`),
        ...Array.from({ length: 12 }, (__, at) => `<c s="${((index + at) % 2000) + 1}"><v>${index}</v></c>`),
      ]),
    );
    const bytes = workbookOf({ sheet: `<sheetData>${rows.join("")}</sheetData>`, formats });
    const start = performance.now();
    expect(readTables("a.xlsx", bytes)).toHaveProperty("tables");
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
