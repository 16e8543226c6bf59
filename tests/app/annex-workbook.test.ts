import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { annexWorkbook } from "../../src/app/publish/annex-workbook.ts";
import { readTables } from "../../src/app/sheets/read-tables.ts";
import type { DocumentContent } from "../../src/domain/page.ts";
import { hostileDocument } from "../documents/hostile-document.ts";
import { packageFaults, partsOf, partText } from "../documents/package-faults.ts";
import { sampleDocument } from "../documents/sample-document.ts";

async function tablesOf(content: DocumentContent) {
  const read = readTables("a.xlsx", await annexWorkbook(content));
  return "tables" in read ? read.tables : [];
}

const bytes = await annexWorkbook(sampleDocument);

describe("the data of a document as a workbook", () => {
  const parts = partsOf(bytes);

  it("has a sheet for the contents, each table and each chart", async () => {
    expect((await tablesOf(sampleDocument)).map(({ name }) => name)).toEqual([
      "Mục lục",
      "Bảng 1 Bảng rộng",
      "Hình 1 Số dịch vụ theo năm",
    ]);
    const contents = partText(parts, "xl/worksheets/sheet1.xml");
    expect(contents).toContain("HYPERLINK(&quot;#&apos;Bảng 1 Bảng rộng&apos;!A1&quot;,&quot;Bảng 1&quot;)");
  });

  it("has numbers as numbers, and what is unknown as it is told", async () => {
    const [, table, chart] = await tablesOf(sampleDocument);
    const last = table?.rows.map(({ cells }) => cells.at(-1)).slice(-6);
    expect(last?.map((cell) => `${cell?.type} ${cell?.value}`)).toEqual([
      ...[0, 1, 2, 3, 4].map((row) => `number 123${row}.5`),
      "text –",
    ]);
    expect(chart?.rows.at(-2)?.cells.map(({ value }) => value)).toEqual(["2019", "400"]);
    expect(chart?.rows.at(-1)?.cells.map(({ value }) => value)).toEqual(["2020"]);
  });

  it("keeps titles in sight, with filters, and is sound and the same at any time", async () => {
    const sheet = partText(parts, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain("<autoFilter");
    expect(packageFaults(bytes)).toEqual([]);
    expect(await annexWorkbook(sampleDocument)).toEqual(bytes);
  });

  it("cuts what no cell can hold, and says so", async () => {
    const [first] = sampleDocument.chapters;
    const long = "ộ".repeat(40_000);
    const block = {
      kind: "table",
      id: "t",
      caption: "=1+1 [x]: một tên dài hơn ba mươi mốt ký tự",
      head: ["a"],
      align: ["end"],
      rows: [[[{ text: long }]], [[{ text: "=1+1" }]], [[{ text: "007" }]], [[{ text: "5,3%" }]]],
    } as const;
    const content = { ...sampleDocument, chapters: first ? [{ ...first, blocks: [block] }] : [] };
    const [, table] = await tablesOf(content);
    expect(table?.name).toBe("Bảng 1 =1+1  x   một tên dài hơ");
    const shown = table?.rows.map(({ cells }) => cells[0]).slice(-4) ?? [];
    expect(shown.map((cell) => cell?.type)).toEqual(["text", "text", "text", "number"]);
    expect(shown[0]?.value).toHaveLength(32_767);
    expect(table?.rows.some(({ cells }) => cells[0]?.value?.startsWith("Có ô dài hơn 32.767"))).toBe(true);
  });

  it("holds hostile text as text", async () => {
    const workbook = await annexWorkbook(hostileDocument);
    expect(packageFaults(workbook)).toEqual([]);
    const formulas = Object.keys(partsOf(workbook)).flatMap((path) =>
      path.startsWith("xl/worksheets/") ? [...partText(partsOf(workbook), path).matchAll(/<f>([^<]*)<\/f>/g)] : [],
    );
    expect(formulas.map(([, formula = ""]) => formula).filter((one) => !/^HYPERLINK\(&quot;#&apos;/.test(one))).toEqual(
      [],
    );
  });
});

const office = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));
const canRead = office !== undefined && existsSync(join(dirname(realpathSync(office)), "libsclo.so"));

describe.skipIf(!canRead)("in LibreOffice (skipped where its Calc is not installed)", () => {
  const folder = mkdtempSync(join(tmpdir(), "khung-annex-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("the workbook opens, and its links lead to its sheets", () => {
    const file = join(folder, "annex.xlsx");
    writeFileSync(file, bytes);
    const home = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      office ?? "",
      [home, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder, file],
      {
        stdio: "ignore",
        timeout: 120_000,
      },
    );
    expect(readFileSync(join(folder, "annex.csv"), "utf8")).toContain("Bảng 1,Bảng rộng,I.1. Bên trong,6");
  }, 150_000);
});
