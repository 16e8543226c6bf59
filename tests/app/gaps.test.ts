import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { card as settled } from "../../src/app/cards/decision/settled.ts";
import { card as unknown } from "../../src/app/cards/decision/unknown.ts";
import { card as unusedBudget } from "../../src/app/cards/decision/unused-budget.ts";
import { diff } from "../../src/app/gaps/diff.ts";
import { gaps } from "../../src/app/gaps/gaps.ts";
import { roadmap } from "../../src/app/gaps/roadmap.ts";
import { impact, trace } from "../../src/app/gaps/trace.ts";
import type { Example } from "../../src/domain/card.ts";
import { differenceReportSchema } from "../../src/domain/difference-report.ts";
import { gapReportSchema } from "../../src/domain/gap-report.ts";
import { roadmapReportSchema } from "../../src/domain/roadmap-report.ts";
import { impactReportSchema, traceReportSchema } from "../../src/domain/trace-report.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

const asked = { ...speech, format: "json", tables: [] } as const;
const jsonOf = (output: string) => JSON.parse(output) as Record<string, never>;

describe("khung gaps", () => {
  test.each(["models/da-nang", "models/soc-trang", "models/vinh-phuc"])(
    "%s: JSON is as its schema says",
    async (folder) => {
      const { output, exitCode } = await gaps({ ...asked, folder, tables: ["coverage", "gap-matrix"] }, effects);
      expect(exitCode).toBe(0);
      expect(gapReportSchema.safeParse(JSON.parse(output)).error).toBeUndefined();
    },
  );

  test("reads a province against another framework, and says where no mapping leads", async () => {
    const { output } = await gaps({ ...asked, folder: "models/da-nang", framework: "vietnam@1.0" }, effects);
    expect(jsonOf(output)["framework"]).toBe("vietnam@1.0");
    const wrong = await gaps({ ...asked, folder: "models/da-nang", framework: "vietnam@1.O" }, effects);
    expect(wrong).toMatchObject({ exitCode: 2 });
    expect(wrong.notes).toContain("vietnam@1.0");
  });

  test("a table that there is not is wrong usage, with what may be meant", async () => {
    const { exitCode, notes } = await gaps({ ...asked, folder: "models/vinh-phuc", tables: ["covrage"] }, effects);
    expect(exitCode).toBe(2);
    expect(notes).toContain("“coverage”");
  });

  test("decisions survive by the ids of gaps; those on gaps that are gone are told", () =>
    withFolder(
      {
        "models/tinh/tinh.yaml": `${header()}applications:\n  truc: { name: Trục }\n`,
        "assessments/gaps/tinh.yaml":
          "gaps:\n  block-missing/lgsp: { status: accepted, note: Dùng của Bộ }\n  system-without-host/truc: { status: closed }\n",
      },
      async (folder) => {
        const { output, notes } = await gaps({ ...asked, folder: `${folder}/models/tinh` }, effects);
        const { gaps: found } = gapReportSchema.parse(JSON.parse(output));
        expect(found.find(({ id }) => id === "block-missing/lgsp")?.decision?.note).toBe("Dùng của Bộ");
        expect(notes).toContain("Khoảng cách “system-without-host/truc” không còn");
      },
    ));

  test("a fault in the file of decisions is told with its place", () =>
    withFolder(
      {
        "models/tinh/tinh.yaml": header(),
        "assessments/gaps/tinh.yaml": "gaps:\n  block-missing/lgsp: { status: opne }\n",
      },
      async (folder) => {
        const { notes } = await gaps({ ...asked, folder: `${folder}/models/tinh` }, effects);
        expect(notes).toContain("assessments/gaps/tinh.yaml:2:33");
      },
    ));

  test("reads a block whose realiser fails a requirement of the framework as partly there, and names the requirement", () =>
    withFolder(
      {
        "models/tinh/tinh.yaml": `${header()}agencies:
  so-tttt: { name: Sở TT&TT, level: province, roles: [dic] }
applications:
  nen-tang: { name: Nền tảng, owner: so-tttt, realizes: egov-platform, license: proprietary }
`,
      },
      async (folder) => {
        const { output } = await gaps({ ...asked, folder: `${folder}/models/tinh` }, effects);
        const { gaps: found } = gapReportSchema.parse(JSON.parse(output));
        const platform = found.find(({ id }) => id === "block-partly/egov-platform");
        expect(platform?.detail?.vi).toBe("“Nền tảng” chưa đạt yêu cầu “Nền tảng ứng dụng dựa trên mã nguồn mở”");
      },
    ));

  test("shows several frameworks side by side, and coverage by administrative level", async () => {
    const tables = ["conformance", "mapped-blocks", "coverage-by-level"];
    const { output } = await gaps({ ...asked, folder: "models/da-nang", tables }, effects);
    const report = gapReportSchema.parse(JSON.parse(output));
    const rowsOf = (id: string) =>
      report.tables.find((table) => table.id === id)?.rows.map((row) => row.map(({ text }) => text.en ?? text.vi));
    expect(rowsOf("conformance")?.map(([framework]) => framework)).toContain("vietnam@2.0");
    const platform = rowsOf("mapped-blocks")?.find(([block]) => block?.includes("LGSP"));
    expect(platform?.[1]).toBe("Realised");
    expect(platform?.slice(2).some((cell) => cell !== "–")).toBe(true);
    expect(rowsOf("coverage-by-level")?.map(([level]) => level)).toEqual(["Province", "Commune"]);
  });

  test("a terminal of 100 columns holds every line", async () => {
    for (const folder of ["models/da-nang", "models/soc-trang"]) {
      const terminal = { ...speech, format: "terminal", folder } as const;
      const { output } = await gaps({ ...terminal, tables: [] }, effects);
      const way = await roadmap({ ...terminal, isWritten: false, budgets: [] }, effects);
      const tooLong = `${output}${way.output}`.split("\n").filter((line) => line.length > 100 && line.startsWith("  "));
      expect(tooLong).toEqual([]);
    }
  });

  test("CSV and XLSX hold every table, each CSV in a file of its own", async () => {
    const csv = await gaps({ ...asked, folder: "models/soc-trang", format: "csv", output: "out" }, effects);
    expect(csv.files?.map(({ path }) => path)).toContain("out/gaps.coverage.vi.csv");
    const xlsx = await gaps({ ...asked, folder: "models/soc-trang", format: "xlsx", output: "out" }, effects);
    expect(xlsx.files?.map(({ path }) => path)).toEqual(["out/gaps.vi.xlsx"]);
  });

  test("text of the model is no markup and no formula", () =>
    withFolder(
      {
        "models/tinh/tinh.yaml": `${header()}applications:\n  a: { name: "=1+1<script>|" }\n`,
      },
      async (folder) => {
        const request = { ...asked, folder: `${folder}/models/tinh`, output: "out" };
        const csv = await gaps({ ...request, format: "csv", tables: ["solutions"] }, effects);
        expect(csv.files?.[0]?.contents).toContain("'=1+1<script>|");
        const html = await gaps({ ...request, format: "html", tables: ["solutions"] }, effects);
        expect(html.files?.[0]?.contents).not.toContain("1<script>");
        const { output } = await gaps({ ...request, format: "markdown", tables: ["solutions"] }, effects);
        expect(output).not.toContain("1<script>");
      },
    ));
});

describe("decisions on gaps", () => {
  const cards = [unknown, settled, unusedBudget];
  const notesOn = async (example: Example): Promise<string> => {
    let told = "";
    await withFolder(example.files, async (folder) => {
      const request = { ...speech, folder: `${folder}/models/tinh`, format: "json" } as const;
      const { notes = "" } = await roadmap({ ...request, budgets: [], isWritten: false }, effects);
      told = notes.replaceAll(`${folder}/`, "");
    });
    return told;
  };

  test.each(cards)("$id: the good example is silent, the bad one is told at its place", async ({ id, examples }) => {
    for (const good of examples.good) expect(await notesOn(good)).not.toContain("assessments/gaps");
    for (const bad of examples.bad) {
      const notes = await notesOn(bad);
      expect(notes).toContain(`${bad.at.file}:${bad.at.line}:${bad.at.column}`);
      expect(notes).toContain(`khung explain ${id}`);
    }
  });
});

describe("khung roadmap", () => {
  const request = { ...speech, folder: "models/soc-trang", isWritten: false, budgets: [] } as const;

  test("JSON is as its schema says: states measured, packages weighed", async () => {
    const { output } = await roadmap({ ...request, format: "json" }, effects);
    const report = roadmapReportSchema.parse(JSON.parse(output));
    expect(report.states.at(-1)?.score).toBe(1);
    expect(report.values).toHaveLength(report.roadmap.packages.length);
    expect(report.values.some(({ scoreGain }) => scoreGain > 0)).toBe(true);
  });

  test("the page has the Gantt picture of its packages", async () => {
    const { files = [] } = await roadmap({ ...request, format: "html", output: "out" }, effects);
    expect(files.map(({ path }) => path)).toEqual(["out/roadmap.html"]);
    expect(String(files[0]?.contents)).toMatch(/<svg[\s\S]*Lộ trình các gói công việc[\s\S]*<\/svg>/);
  });

  test("budgets of the command line go before those of the file; what is no budget is wrong usage", () =>
    withFolder(
      {
        "models/tinh/tinh.yaml": `${header()}applications:
  truc:
    name: Trục
    realizes: lgsp
    lifecycle: { planned: 2016 }
    cost: { build: { amount: 1200, currency: VND } }
`,
        "assessments/gaps/tinh.yaml": "budgets:\n  2017: { amount: 5000, currency: VND }\n",
      },
      async (folder) => {
        const own = { ...request, folder: `${folder}/models/tinh`, format: "json" } as const;
        const limits = async (budgets: readonly string[]) => {
          const { output } = await roadmap({ ...own, budgets }, effects);
          return roadmapReportSchema
            .parse(JSON.parse(output))
            .roadmap.years.map(({ year, amount, limit }) => [year, amount, limit]);
        };
        expect(await limits([])).toContainEqual([2017, 600, 5000]);
        const levelled = await limits(["2017=100VND"]);
        expect(levelled).toContainEqual([2017, 100, 100]);
        expect(levelled).toContainEqual([2018, 1100, undefined]);
        const wrong = await roadmap({ ...own, budgets: ["2015=nhiều"] }, effects);
        expect(wrong).toMatchObject({ exitCode: 2 });
        expect(wrong.notes).toContain("2016=5000000000VND");
      },
    ));
});

describe("khung roadmap --write", () => {
  const request = { ...speech, format: "json", isWritten: true, budgets: [] } as const;

  test("writes projects that the check has no errors on, and nothing the second time", () =>
    withFolder(
      {
        "models/tinh/tinh.yaml": `${header()}agencies:\n  so-tttt: { name: Sở TT&TT, level: province, roles: [dic] }\n`,
      },
      async (folder) => {
        const model = `${folder}/models/tinh`;
        const first = await roadmap({ ...request, folder: model }, effects);
        const [written] = first.files ?? [];
        expect(written?.path).toBe(`${model}/lo-trinh-de-xuat.yaml`);
        await effects.files.write({ path: written?.path ?? "", contents: written?.contents ?? "" });
        const { check } = await import("../../src/app/check/check.ts");
        const checked = await check(
          { ...speech, folders: [model], format: "json", severity: "error", rules: [] },
          effects,
        );
        const report = JSON.parse(checked.output) as { diagnostics: { severity: string; file: string }[] };
        const errors = report.diagnostics.filter(
          ({ severity, file }) => severity === "error" && file.includes("lo-trinh"),
        );
        expect(errors).toEqual([]);
        const again = await roadmap({ ...request, folder: model }, effects);
        expect(again.files ?? []).toEqual([]);
      },
    ));
});

describe("khung diff", () => {
  const told = async (before: string, after: string) => diff({ ...speech, format: "json", before, after }, effects);

  test("of a thing with itself is empty, and exits with 0", async () => {
    const { exitCode, output } = await told("models/soc-trang", "models/soc-trang");
    expect(exitCode).toBe(0);
    expect(jsonOf(output)["difference"]).toMatchObject({ elements: [] });
  });

  test("of two dates exits with 1; a date alone is of the same province", async () => {
    const { exitCode, output } = await told("models/da-nang@2013", "@2015");
    expect(exitCode).toBe(1);
    expect(jsonOf(output)["difference"]).toMatchObject({ before: { date: "2013" }, after: { date: "2015" } });
  });

  test("of a province and a framework: what it asks for and the province lacks", async () => {
    const { exitCode, output } = await told("models/vinh-phuc", "da-nang@1.0");
    expect(exitCode).toBe(1);
    const { difference } = differenceReportSchema.parse(JSON.parse(output));
    expect(difference.elements).toContainEqual(
      expect.objectContaining({ change: "added", subject: expect.objectContaining({ kind: "block", id: "one-stop" }) }),
    );
    expect(difference.elements.some(({ words }) => words?.vi.includes("chưa ghi cơ quan chủ quản"))).toBe(true);
  });

  test("tells changes of the header in a table of their own", () =>
    withFolder({ "models/a/a.yaml": header(), "models/b/b.yaml": header().replace("2014", "2016") }, async (folder) => {
      const sides = { before: `${folder}/models/a`, after: `${folder}/models/b` };
      const { output } = await diff({ ...speech, format: "terminal", ...sides }, effects);
      expect(output).toContain("Khác biệt ở phần đầu mô hình");
      expect(output).toMatch(/2014\s+2016/);
    }));

  test("its page has the pictures, coloured by what changed", async () => {
    const sides = { before: "models/da-nang@2012", after: "@2016" };
    const { files = [] } = await diff({ ...speech, format: "html", ...sides, output: "out" }, effects);
    const page = String(files[0]?.contents);
    expect(page).toContain("figure-overall-design");
    expect(page).toContain("figure-data-integration-axis");
    expect(page).toContain("Thêm mới");
  });

  test("of two revisions follows renames, and reads the old one from git", () =>
    withFolder(
      {
        "models/tinh/tinh.yaml": header(),
        "models/tinh/he-thong.yaml": "applications:\n  mot-cua: { name: Một cửa điện tử, realizes: one-stop }\n",
      },
      async (folder) => {
        const git = (...args: readonly string[]) =>
          execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: folder });
        git("init", "-q");
        git("add", "-A");
        git("commit", "-qm", "1");
        const now = 'applications:\n  mot-cua-moi: { name: Một cửa điện tử, realizes: one-stop, version: "2" }\n';
        await writeFile(`${folder}/models/tinh/he-thong.yaml`, now);
        const model = `${folder}/models/tinh`;
        const { output } = await told(`${model}@HEAD`, model);
        const { difference } = differenceReportSchema.parse(JSON.parse(output));
        expect(difference.elements).toEqual([
          expect.objectContaining({
            change: "renamed",
            was: expect.objectContaining({ id: "mot-cua" }),
            fields: [{ field: "version", after: "2" }],
          }),
        ]);
      },
    ));

  test("a revision that there is not is wrong usage", async () => {
    const { exitCode, notes } = await told("models/da-nang@khong-co", "models/da-nang");
    expect(exitCode).toBe(2);
    expect(notes).toContain("khong-co");
  });
});

describe("khung trace and khung impact", () => {
  test("tell what rests on what", async () => {
    const request = { ...speech, format: "terminal", folder: "models/da-nang" } as const;
    expect((await impact({ ...request, element: "trung-tam-du-lieu" }, effects)).output).toContain("mot-cua-dien-tu");
    expect((await trace({ ...request, element: "mot-cua-dien-tu" }, effects)).output).toContain("trung-tam-du-lieu");
  });

  test("JSON is as its schemas say; impact counts services, users and agencies", async () => {
    const request = { ...speech, format: "json", folder: "models/da-nang", element: "trung-tam-du-lieu" } as const;
    traceReportSchema.parse(JSON.parse((await trace(request, effects)).output));
    const { impact: found } = impactReportSchema.parse(JSON.parse((await impact(request, effects)).output));
    expect(found.services).toBeGreaterThan(1_000);
    expect(found.users.map(({ id }) => id)).toContain("citizens");
    expect(found.agencies.map(({ id }) => id)).toContain("so-tttt");
  });

  test("an element that there is not is wrong usage, with what may be meant", async () => {
    const request = { ...speech, format: "terminal", folder: "models/da-nang", element: "mot-cua-dien-tuu" } as const;
    const { exitCode, notes } = await trace(request, effects);
    expect(exitCode).toBe(2);
    expect(notes).toContain("“mot-cua-dien-tu”");
  });
});
