import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadProvince } from "../../src/app/load/load-province.ts";
import type { Outcome } from "../../src/app/outcome.ts";
import { exportTables } from "../../src/app/sheets/export.ts";
import { type ImportCommand, importTables } from "../../src/app/sheets/import.ts";
import { template } from "../../src/app/sheets/template.ts";
import { importReportSchema } from "../../src/domain/import-report.ts";
import { columnsOf, type TableSection, tableSections } from "../../src/exchange/spreadsheet/columns.ts";
import { valueAt } from "../../src/exchange/spreadsheet/entry-value.ts";
import type { Sheet } from "../../src/exchange/spreadsheet/sheet.ts";
import { workbookBytes } from "../../src/exchange/spreadsheet/workbook.ts";
import { csvText } from "../../src/exchange/spreadsheet/write-csv.ts";
import { row, text, workbookOf } from "../exchange/spreadsheet/hostile.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

const models = ["_example", "da-nang", "soc-trang", "vinh-phuc"];
const modelFolder = (name: string): string => join(effects.packageFolder, "models", name);

async function carryOut({ files = [] }: Outcome): Promise<void> {
  for (const { path, contents } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
}

type Asked = Pick<ImportCommand, "file" | "folder"> & Partial<ImportCommand>;

async function imported(asked: Asked) {
  const outcome = await importTables({ ...speech, apply: false, json: true, ...asked }, effects);
  await carryOut(outcome);
  return { ...outcome, plan: outcome.output ? JSON.parse(outcome.output) : undefined };
}

interface Notice {
  readonly kind: string;
  readonly at: { readonly cell: string };
  readonly count: number;
  readonly found: { readonly en: string };
  readonly expected: { readonly en: string };
}

/** What is said of cells: `refused B3 “x”: a number`. */
function said(plan: { readonly notices: readonly Notice[] }): readonly string[] {
  return plan.notices.map(({ kind, at, found, expected }) => `${kind} ${at.cell} ${found.en}: ${expected.en}`);
}

const province = `${header()}
agencies:
  so-tttt:
    name: { vi: Sở Thông tin và Truyền thông, en: Department of ICT }
    abbreviation: Sở TT&TT
    level: province
  xa-tan-thanh: { name: Xã Tân Thành, level: commune }
  xa-tan-thanh-2: { name: Xã Tân Thạnh, level: commune }
nodes:
  may-chu: { name: Máy chủ, kind: server }
applications:
  # cổng của tỉnh
  cong: # chú thích
    name: Cổng thông tin
    owner: so-tttt   # theo quyết định
`;

/** A sheet of applications by its titles and rows, imported into a small province. */
async function importOf(
  titles: readonly string[],
  rows: Sheet["rows"],
  work: (found: Awaited<ReturnType<typeof imported>>, folder: string) => Promise<void> | void,
  asked: Partial<ImportCommand> = {},
  mapping = "",
) {
  const bytes = await workbookBytes([{ name: "Ứng dụng", columns: titles.map((title) => ({ title })), rows }]);
  await withFolder({ "models/a/tinh.yaml": province, "map.yaml": mapping || "columns: {}\n" }, async (root) => {
    const file = join(root, "a.xlsx");
    await writeFile(file, bytes);
    const folder = join(root, "models/a");
    await work(await imported({ file, folder, ...(mapping ? { map: join(root, "map.yaml") } : {}), ...asked }), folder);
  });
}

describe("export and import", () => {
  test.each(models.flatMap((name) => (["xlsx", "csv"] as const).map((format) => [name, format] as const)))(
    "%s as %s changes nothing",
    async (name, format) => {
      await withFolder({}, async (root) => {
        for (const language of format === "csv" ? (["vi"] as const) : (["vi", "en"] as const)) {
          const request = {
            ...speech,
            language,
            folder: modelFolder(name),
            format,
            output: join(root, language),
            json: false,
          };
          const { files = [], ...outcome } = await exportTables(request, effects);
          await carryOut({ ...outcome, files });
          for (const { path } of files) {
            const { plan, exitCode } = await imported({ file: path, folder: modelFolder(name), language });
            expect([exitCode, plan.entries, plan.notices]).toEqual([0, [], []]);
            expect(plan.unchanged).toBeGreaterThan(0);
          }
        }
      });
    },
  );

  test.each(models)("%s comes back whole in a province that has none of it", async (name) => {
    await withFolder({}, async (root) => {
      const { graph } = await loadProvince(modelFolder(name), effects);
      const folder = join(root, "models/b");
      const { files } = await effects.files.readFolder(modelFolder(name), { fileSize: 1e7, files: 100 });
      for (const { path, bytes } of files) {
        const kept = withoutTables(new TextDecoder().decode(bytes));
        await carryOut({
          output: "",
          exitCode: 0,
          files: [{ path: join(folder, path.split("/").at(-1) ?? ""), contents: kept }],
        });
      }
      await carryOut(
        await exportTables(
          { ...speech, folder: modelFolder(name), format: "xlsx", output: join(root, "a.xlsx"), json: false },
          effects,
        ),
      );
      const { plan, exitCode, notes } = await imported({ file: join(root, "a.xlsx"), folder, apply: true });
      expect([exitCode, notes ?? "", plan?.notices]).toEqual([0, "", []]);
      const again = await loadProvince(folder, effects);
      for (const section of tableSections) {
        const rows = (elements: NonNullable<typeof graph>["model"]["elements"]) =>
          elements[section].map((element) => [
            element.id,
            ...columnsOf(section).map(({ path }) => valueAt(element, path)),
          ]);
        expect(again.graph && rows(again.graph.model.elements)).toEqual(graph && rows(graph.model.elements));
      }
      expect((await imported({ file: join(root, "a.xlsx"), folder, apply: true })).plan.entries).toEqual([]);
    });
  });

  test("the same model gives the same bytes", async () => {
    const request = { ...speech, folder: modelFolder("da-nang"), format: "xlsx" as const, json: false };
    const [one, other] = [await exportTables(request, effects), await exportTables(request, effects)];
    expect(one.files?.[0]?.contents).toEqual(other.files?.[0]?.contents);
  });
});

/** The file without the sections that tables hold: from a section's line up to the next one. */
function withoutTables(file: string): string {
  const sections = new RegExp(`^(?:${tableSections.join("|")}):.*\\n(?:[ #].*\\n|\\n)*`, "gm");
  return file.replace(sections, "");
}

describe("a table is brought into a model", () => {
  test("new entries and changes are shown first; applied, comments, order and the spelling of names stay; applied again, nothing changes", async () => {
    const titles = ["STT", "Tên ứng dụng", "Đơn vị chủ quản", "Ngày đưa vào sử dụng", "Kinh phí (triệu đồng)"];
    const rows = [
      [1, "Cong thong tin", "Sở TT&TT", "7/2014", 1.1],
      [2, "Một cửa điện tử", "department of ict", 2015, undefined],
    ];
    await importOf(titles, rows, ({ plan, exitCode, files }) => {
      expect(exitCode).toBe(0);
      expect(files).toBeUndefined();
      expect(plan.entries.map(({ change, id }: { change: string; id: string }) => `${change} ${id}`)).toEqual([
        "changed cong",
        "added mot-cua-dien-tu",
      ]);
    });
    await importOf(
      titles,
      rows,
      async ({ plan, exitCode }, folder) => {
        expect([exitCode, said(plan)]).toEqual([0, []]);
        const written = readFileSync(join(folder, "tinh.yaml"), "utf8");
        expect(written).toBe(
          `${province}    cost: { build: { amount: 1100000, currency: VND } }
    lifecycle: { live: 2014-07 }
  mot-cua-dien-tu:
    name: Một cửa điện tử
    owner: so-tttt
    lifecycle: { live: 2015 }
`,
        );
        const again = await imported({ file: join(folder, "../../a.xlsx"), folder, apply: true });
        expect([again.plan.entries, again.plan.unchanged, again.files]).toEqual([[], 2, undefined]);
      },
      { apply: true },
    );
  });

  test("what is refused stands against all of it", async () => {
    await importOf(
      ["Tên", "Cơ quan chủ quản"],
      [
        ["Một", "Sở TT&TT"],
        ["Hai", "Sở TTT"],
      ],
      ({ plan, exitCode, files }, folder) => {
        expect(exitCode).toBe(1);
        expect(files).toBeUndefined();
        expect(said(plan)).toEqual(["refused B3 “Sở TTT”: a name or id of “Agencies”; did you mean “so-tttt”?"]);
        expect(readFileSync(join(folder, "tinh.yaml"), "utf8")).toBe(province);
      },
      { apply: true },
    );
  });

  test.each([
    [
      "a name that two have without its marks is asked for",
      "Xa Tan Thanh",
      /^refused B2 “Xa Tan Thanh” may be Xã Tân Thành \(xa-tan-thanh\) or Xã Tân Thạnh \(xa-tan-thanh-2\): the id/,
    ],
    ["a name with other marks is another name", "Xã Tần Thành", /^refused B2 “Xã Tần Thành” may be/],
    ["a name with a tone elsewhere is the same", "Xã Tân Thạnh", /^$/],
    ["an id is enough", "xa-tan-thanh", /^$/],
  ])("%s", async (_, owner, expected) => {
    await importOf(["Tên", "Cơ quan chủ quản"], [["Một", owner]], ({ plan }) => {
      expect(said(plan).join("\n")).toMatch(expected);
    });
  });

  test("two rows of one element, an id of another section, a row without a name", async () => {
    await importOf(
      ["Định danh", "Tên"],
      [
        ["", "Một"],
        ["", "Một"],
        ["may-chu", "Hai"],
        ["Sai Rồi", "Ba"],
      ],
      ({ plan }) => {
        expect(said(plan)).toEqual([
          "refused A3 the same element as row 2: one row for an element; two of one name are told apart by the column ID",
          "refused A4 the id “may-chu” belongs to Infrastructure: an id that is not taken",
          "refused A5 the id “Sai Rồi”: lower-case ASCII words and digits joined by hyphens",
        ]);
      },
    );
  });

  test("an empty cell leaves a value, (xóa) takes it out", async () => {
    await importOf(
      ["Định danh", "Tên", "Cơ quan chủ quản"],
      [["cong", "", "(xóa)"]],
      (_, folder) => {
        expect(readFileSync(join(folder, "tinh.yaml"), "utf8")).toBe(
          province.replace("    owner: so-tttt   # theo quyết định\n", ""),
        );
      },
      { apply: true },
    );
  });

  test("a mapping explains titles and values, and gives what a table has no column for", async () => {
    await importOf(
      ["Hạng mục", "Thuộc", "Ghi chú nội bộ"],
      [["Máy chủ mới", "TTDL", "x"]],
      ({ plan, exitCode }) => {
        expect([exitCode, said(plan)]).toEqual([0, []]);
        expect(
          plan.entries[0].fields.map(({ path, after }: { path: string[]; after: unknown }) => [path.join("."), after]),
        ).toEqual([
          ["name.vi", "Máy chủ mới"],
          ["within", "may-chu"],
          ["kind", "server"],
        ]);
      },
      {},
      `sheets: { Ứng dụng: nodes }\ncolumns: { Hạng mục: name, Thuộc: within, Ghi chú nội bộ: ignore }\nvalues: { within: { TTDL: may-chu } }\ndefaults: { nodes: { kind: Máy chủ } }\n`,
    );
  });

  test("a required field that is missing is named", async () => {
    await importOf(
      ["Tên"],
      [["Máy chủ"], ["Máy khác"]],
      ({ plan }) => {
        expect(said(plan)).toEqual([
          "refused A3 Kind is missing: new elements need it (a column, or defaults of the mapping)",
        ]);
      },
      { section: "nodes" },
    );
  });
});

describe("cells that are not what they seem", () => {
  const sheetOf = (titles: readonly string[], cells: readonly string[], rest = "") =>
    `<sheetData>${row(1, titles.map(text))}${row(2, cells)}</sheetData>${rest}`;

  test.each<[string, string, string, RegExp, (readonly string[])?]>([
    [
      "joined",
      "Giấy phép",
      text("Nguồn mở"),
      /^refused B2 joined cells B2:B3: split/,
      [`<mergeCells><mergeCell ref="B2:B3"/></mergeCells>`],
    ],
    ["an error", "Nhà cung cấp", '<c t="e"><v>#REF!</v></c>', /^refused B2 the error #REF!/],
    ["a formula", "Nhà cung cấp", '<c t="str"><f>A1</f><v>FPT</v></c>', /^noted B2 a formula: the value shown/],
    ["a formula without a value", "Nhà cung cấp", "<c><f>A1</f></c>", /^refused B2 a formula whose value/],
    ["a number in a text", "Phiên bản", "<c><v>1.1</v></c>", /^noted B2 a number in a column of text: read as “1.1”/],
    [
      "a number as text",
      "Chi phí xây dựng: Số tiền (đồng)",
      text("1.234.567"),
      /^noted B2 a number written as text, as “1.234.567”: read as 1234567/,
    ],
    ["a number of two readings", "Thứ tự", text("x"), /^noted B1 the title “Thứ tự” is no field/],
    ["a percentage", "Cấp độ an toàn", '<c s="1"><v>0.5</v></c>', /^refused B2 a cell shown as a percentage, 50 %/],
    [
      "a date in a number",
      "Cấp độ an toàn",
      '<c s="2"><v>45385</v></c>',
      /^refused B2 the date 2024-04-03; Excel turns “3-4”/,
    ],
    ["a date in a list", "Giấy phép", '<c s="2"><v>45385</v></c>', /^refused B2 the date 2024-04-03.*one of: /],
    ["a date without its format", "Vận hành", "<c><v>41844</v></c>", /^refused B2 the number 41844, maybe a date/],
    ["too high", "Cấp độ an toàn", "<c><v>7</v></c>", /^refused B2 “7”: The security level/],
    [
      "an amount without a currency",
      "Chi phí xây dựng: Số tiền",
      "<c><v>7</v></c>",
      /^refused B2 an amount without a currency/,
    ],
    [
      "no value of the list",
      "Giấy phép",
      text("miễn"),
      /^refused B2 “miễn”: one of: Open source; Proprietary; Freeware/,
    ],
  ])("%s", async (_, title, cell, expected, rest = []) => {
    await withFolder({ "models/a/tinh.yaml": province }, async (root) => {
      const file = join(root, "a.xlsx");
      await writeFile(
        file,
        workbookOf({ sheet: sheetOf(["Tên", title], [text("Một"), cell], rest.join("")), formats: [9, 16] }),
      );
      const { plan } = await imported({ file, folder: join(root, "models/a") });
      expect(said(plan).join("\n")).toMatch(expected);
    });
  });

  test("headings of groups, totals and hidden rows are told of", async () => {
    const sheet = `<sheetData>${row(1, [text("Danh mục ứng dụng")])}${row(3, ["STT", "Tên ứng dụng", "Nhà cung cấp"].map(text))}${row(4, [text("I. Nền tảng")])}${row(5, [text("1"), text("Một"), text("FPT")], ' hidden="1"')}${row(6, ["<c/>", text("Tổng cộng"), "<c><v>1</v></c>"])}</sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A4:C4"/></mergeCells>`;
    await withFolder({ "models/a/tinh.yaml": province }, async (root) => {
      await writeFile(join(root, "a.xlsx"), workbookOf({ sheet }));
      const { plan } = await imported({ file: join(root, "a.xlsx"), folder: join(root, "models/a") });
      expect(plan.entries.map(({ id }: { id: string }) => id)).toEqual(["mot"]);
      expect(said(plan)).toEqual([
        "noted A4 the heading of a group, as “I. Nền tảng”: not read",
        "noted B6 a row of totals “Tổng cộng”: not read",
        "noted 5:5 hidden rows: read all the same; delete them where they are not meant",
      ]);
    });
  });

  test("a code that became a number gets its last zeros back", async () => {
    const sheet = `<sheetData>${row(1, ["Mã TTHC", "Tên thủ tục"].map(text))}${row(2, ["<c><v>1.00419</v></c>", text("Thủ tục")])}</sheetData>`;
    await withFolder({ "models/a/tinh.yaml": province }, async (root) => {
      await writeFile(join(root, "a.xlsx"), workbookOf({ sheet, name: "TTHC" }));
      const { plan } = await imported({ file: join(root, "a.xlsx"), folder: join(root, "models/a") });
      expect(plan.entries[0].fields[0].after).toBe("1.004190");
      expect(said(plan)).toEqual([
        "noted A2 a procedure code stored as a number: read as “1.004190” (six digits after the point)",
      ]);
    });
  });
});

describe("CSV", () => {
  const titles = "Tên ứng dụng;Nhà cung cấp\r\n";
  test.each([
    ["semicolons and a mark", `\uFEFF${titles}Một;FPT\r\n`],
    ["commas", "Tên ứng dụng,Nhà cung cấp\nMột,FPT\n"],
    ["tabs", "Tên ứng dụng\tNhà cung cấp\nMột\tFPT\n"],
    ["a line that names the separator", "sep=|\nTên ứng dụng|Nhà cung cấp\nMột|FPT\n"],
    ["lines above the titles", `Danh mục, năm 2014\n\n${titles}Một;FPT`],
    ["quotes", 'Tên ứng dụng,Nhà cung cấp\n"Một","FPT"\n'],
  ])("with %s", async (_, contents) => {
    await withFolder({ "models/a/tinh.yaml": province, "ung-dung.csv": contents }, async (root) => {
      const { plan } = await imported({ file: join(root, "ung-dung.csv"), folder: join(root, "models/a") });
      expect(plan.entries[0]?.fields.map(({ after }: { after: unknown }) => after)).toEqual(["Một", "FPT"]);
    });
  });

  test.each<[string, Uint8Array, RegExp]>([
    [
      "TCVN3",
      Uint8Array.from("Tªn øng dông,C¬ quan chñ qu¶n\nHÖ thèng,Së Y tÕ\n", (letter) => letter.charCodeAt(0)),
      /TCVN3/,
    ],
    ["no UTF-8", Uint8Array.from([0x41, 0xff, 0xfe, 0x2c, 0x80]), /UTF-8/],
    ["an open quote", new TextEncoder().encode('Tên,b\n"x,1\n'), /row 2: a quote/],
  ])("%s is refused with the reason", async (_, bytes, expected) => {
    await withFolder({ "models/a/tinh.yaml": province }, async (root) => {
      await writeFile(join(root, "ung-dung.csv"), bytes);
      const { notes, exitCode } = await imported({
        file: join(root, "ung-dung.csv"),
        folder: join(root, "models/a"),
        language: "en",
      });
      expect([exitCode, notes]).toEqual([3, expect.stringMatching(expected)]);
    });
  });

  test("wide characters, as Excel saves Unicode text", async () => {
    await withFolder({ "models/a/tinh.yaml": province }, async (root) => {
      await writeFile(
        join(root, "ung-dung.csv"),
        Buffer.from("\uFEFFTên ứng dụng\tNhà cung cấp\r\nMột\tFPT\r\n", "utf16le"),
      );
      const { plan } = await imported({ file: join(root, "ung-dung.csv"), folder: join(root, "models/a") });
      expect(plan.entries[0]?.id).toBe("mot");
    });
  });

  test("what a program could take for a formula is guarded, and read as it was", async () => {
    const written = csvText({
      name: "a",
      columns: [{ title: "Tên ứng dụng" }, { title: "Nhà cung cấp" }],
      rows: [
        ["=1+1", "'x"],
        ["@a", "\tb"],
      ],
    });
    expect(written).toContain("'=1+1,''x\r\n'@a,");
    await withFolder({ "models/a/tinh.yaml": province, "ung-dung.csv": written }, async (root) => {
      const { plan } = await imported({ file: join(root, "ung-dung.csv"), folder: join(root, "models/a") });
      expect(
        plan.entries.map(({ fields }: { fields: { after: unknown }[] }) => fields.map(({ after }) => after)),
      ).toEqual([
        ["=1+1", "'x"],
        ["@a", "b"],
      ]);
    });
  });
});

describe("a list of 2,000 procedures", () => {
  test("is imported, changed, exported and imported again", async () => {
    const titles = [
      "STT",
      "Mã số",
      "Tên thủ tục hành chính",
      "Cơ quan thực hiện",
      "Cấp thực hiện",
      "Mức độ cung cấp trực tuyến",
      "Thời hạn giải quyết",
    ];
    const rows = Array.from({ length: 2_000 }, (_, index) => [
      index + 1,
      `1.${String(4_000 + index).padStart(6, "0")}`,
      `Cấp giấy phép loại ${index % 1_500}, trường hợp thứ nhất`,
      "Sở TT&TT",
      index % 2 ? "Tỉnh; Xã" : "Cấp tỉnh",
      ["Toàn trình", "Một phần", "Mức độ 3", 4][index % 4],
      `${(index % 30) + 1} ngày làm việc`,
    ]);
    await withFolder({ "models/a/tinh.yaml": province }, async (root) => {
      const folder = join(root, "models/a");
      const file = join(root, "tthc.xlsx");
      await writeFile(
        file,
        await workbookBytes([{ name: "Sheet1", columns: titles.map((title) => ({ title })), rows }]),
      );
      const first = await imported({ file, folder, apply: true });
      expect([first.exitCode, first.plan.entries.length]).toEqual([0, 2_000]);
      expect((await imported({ file, folder })).plan.unchanged).toBe(2_000);
      const yaml = join(folder, "services.yaml");
      await writeFile(yaml, (await readFile(yaml, "utf8")).replace("    days: 5\n", "    days: 6 # sửa tay\n"));
      const out = join(root, "out.xlsx");
      await carryOut(await exportTables({ ...speech, folder, format: "xlsx", output: out, json: false }, effects));
      expect((await imported({ file: out, folder })).plan).toMatchObject({
        entries: [],
        unchanged: 2_005,
        notices: [],
      });
      const back = await imported({ file, folder, apply: true });
      expect(back.plan.entries.map(({ fields }: { fields: readonly unknown[] }) => fields)).toMatchObject([
        [{ path: ["days"], before: 6, after: 5 }],
      ]);
      expect(await readFile(yaml, "utf8")).toContain("    days: 5 # sửa tay\n");
    });
  });
});

describe("templates", () => {
  test.each<TableSection | "all">([...tableSections, "all"])(
    "an empty table of %s is read, and says nothing",
    async (section) => {
      await withFolder({ "models/a/tinh.yaml": province }, async (root) => {
        const folder = join(root, "models/a");
        const output = join(root, "mau.xlsx");
        await carryOut(await template({ ...speech, section, folder, output, json: false }, effects));
        const { plan, exitCode } = await imported({ file: output, folder });
        expect([exitCode, plan.entries, plan.notices]).toEqual([0, [], []]);
        expect(plan.sheets).toHaveLength(section === "all" ? tableSections.length : 1);
      });
    },
  );
});

describe("the JSON report", () => {
  test("is by its schema; a workbook of a later version is refused", async () => {
    const later: Sheet = {
      name: "_khung",
      columns: [{ title: "key" }, { title: "value" }],
      rows: [["tables", 99]],
      hidden: true,
    };
    const bytes = await workbookBytes([
      {
        name: "Ứng dụng",
        columns: [{ title: "Tên" }, { title: "Giấy phép" }],
        rows: [
          ["Cổng thông tin", "Nguồn mở"],
          ["Hai", "x"],
        ],
      },
      later,
    ]);
    await withFolder({ "models/a/tinh.yaml": province }, async (root) => {
      await writeFile(join(root, "a.xlsx"), bytes);
      const { output, plan } = await imported({ file: join(root, "a.xlsx"), folder: join(root, "models/a") });
      expect(importReportSchema.safeParse(JSON.parse(output)).error).toBeUndefined();
      expect(said(plan)[0]).toBe("refused B2 a table made by a later version of khung: a later khung");
    });
  });

  test("people are told what to do", async () => {
    await withFolder(
      {
        "models/a/tinh.yaml": province,
        "ung-dung.csv": "Tên,Cơ quan chủ quản\nMột,Sở X\nCổng thông tin,xa-tan-thanh\n",
      },
      async (root) => {
        const { output } = await importTables(
          { ...speech, file: join(root, "ung-dung.csv"), folder: join(root, "models/a"), apply: false, json: false },
          effects,
        );
        expect(output).toContain("thêm 0, thay đổi 1, giữ nguyên 0, không nhận được 1 chỗ");
        expect(output).toMatch(/so-tttt +xa-tan-thanh/);
        expect(output).toContain('    owner:\n      "Sở X": định-danh');
        expect(output).toContain("Chưa ghi gì: hãy sửa");
      },
    );
  });
});
