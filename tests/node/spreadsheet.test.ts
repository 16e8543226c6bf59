import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readInChild } from "../../src/node/spreadsheet.ts";
import { row, text, workbookOf } from "../exchange/spreadsheet/hostile.ts";

let folder: string;
let child: URL;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "khung-child-"));
  const outfile = join(folder, "spreadsheet-child.mjs");
  const options = { bundle: true, platform: "node", format: "esm", logLevel: "error" } as const;
  await build({ ...options, entryPoints: ["src/node/spreadsheet-child.ts"], outfile });
  child = pathToFileURL(outfile);
});

afterAll(() => rmSync(folder, { recursive: true }));

const usual = workbookOf({ sheet: `<sheetData>${row(1, [text("Tên"), text("Sở Y tế")])}</sheetData>` });

describe("reading spreadsheets in a process of their own", () => {
  it("gives the tables, of several files at the same time", async () => {
    const read = readInChild({ child });
    const [one, other] = await Promise.all([
      read({ path: "a.xlsx", bytes: usual }),
      read({ path: "cơ quan.csv", bytes: strToU8("a;b\n1;2\n") }),
    ]);
    expect(one).toMatchObject({ tables: [{ rows: [{ cells: [{ value: "Tên" }, { value: "Sở Y tế" }] }] }] });
    expect(other).toMatchObject({ tables: [{ name: "cơ quan" }] });
  });

  it("passes on why a file is refused", async () => {
    expect(
      await readInChild({ child })({
        path: "a.xls",
        bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      }),
    ).toMatchObject({
      refused: { en: expect.stringContaining(".xls file") },
    });
  });

  it("stops a file that takes too much memory; the next one is read", async () => {
    const cells = `<c><v>1</v></c>`.repeat(200);
    const sheet = `<sheetData>${Array.from({ length: 4_000 }, (_, index) => `<row r="${index + 1}">${cells}</row>`).join("")}</sheetData>`;
    const read = readInChild({ child, heapLimitMb: 24 });
    expect(await read({ path: "a.xlsx", bytes: workbookOf({ sheet }) })).toMatchObject({
      refused: { en: expect.stringContaining("memory") },
    });
    expect(await read({ path: "a.xlsx", bytes: usual })).toHaveProperty("tables");
  });

  it("stops a file that takes too long", async () => {
    const slow = join(folder, "slow.mjs");
    writeFileSync(slow, "for (;;);");
    const start = performance.now();
    const found = await readInChild({ child: pathToFileURL(slow), timeLimitMs: 300 })({ path: "a.xlsx", bytes: usual });
    expect(found).toMatchObject({ refused: { en: expect.stringContaining("longer than 0.3 s") } });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("says that its file is missing", async () => {
    const missing = pathToFileURL(join(folder, "nothing.mjs"));
    expect(await readInChild({ child: missing })({ path: "a.xlsx", bytes: usual })).toHaveProperty("refused");
  });
});
