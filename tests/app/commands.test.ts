import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/app/check/catalogue.ts";
import { check } from "../../src/app/check/check.ts";
import { draw } from "../../src/app/draw/draw.ts";
import { explain } from "../../src/app/explain.ts";
import { init } from "../../src/app/init.ts";
import type { Outcome } from "../../src/app/outcome.ts";
import { publish } from "../../src/app/publish/publish.ts";
import { scoreProvince } from "../../src/app/readiness/score.ts";
import { start } from "../../src/app/start.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

const daNang = { ...speech, folder: "models/da-nang", json: false };

async function writeAll({ files = [] }: Outcome): Promise<void> {
  for (const file of files) await effects.files.write(file);
}

describe("init", () => {
  test("writes a workspace whose model is clean, and never overwrites", () =>
    withFolder({}, async (folder) => {
      const made = await init({ folder: `${folder}/Quảng Ngãi`, language: "vi" }, effects);
      expect(made.files?.map(({ path }) => path.slice(folder.length + 1))).toContain("Quảng Ngãi/README.md");
      await writeAll(made);
      const model = `${folder}/Quảng Ngãi/models/quang-ngai`;
      const checked = await check(
        { ...speech, folders: [model], format: "json", severity: "info", rules: [] },
        effects,
      );
      expect(checked.exitCode).toBe(0);
      const again = await init({ folder: `${folder}/Quảng Ngãi`, language: "vi" }, effects);
      expect(again.files).toBeUndefined();
      expect(again).toMatchObject({ exitCode: 3, output: "" });
    }));
});

describe("draw", { timeout: 60_000 }, () => {
  test("draws the views that are asked for, in each language, below the workspace", async () => {
    const { files = [], exitCode } = await draw({ ...daNang, views: ["overall-design"], formats: ["svg"] }, effects);
    const folder = "reports/out/da-nang/views";
    expect(files.map(({ path }) => path)).toEqual([
      `${folder}/overall-design.vi.svg`,
      `${folder}/overall-design.en.svg`,
    ]);
    expect(files[0]?.contents).toMatch(/^<svg[^>]*lang="vi"/);
    expect(files[0]?.contents).toContain("data:font/woff2;base64,");
    expect(exitCode).toBe(0);
  });

  test.each(["mermaid", "dot", "json"] as const)("draws %s into the folder that is asked for", async (format) => {
    const outcome = await draw(
      { ...daNang, views: [], formats: [format], output: "so-do", languages: ["vi"], json: true },
      effects,
    );
    const paths = outcome.files?.map(({ path }) => path) ?? [];
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.every((path) => path.startsWith("so-do/"))).toBe(true);
    expect(JSON.parse(outcome.output)).toEqual({ version: 1, files: paths });
  });

  test("gives the same bytes each time", async () => {
    const request = { ...daNang, views: [], formats: ["svg"] } as const;
    const [one, two] = [await draw(request, effects), await draw(request, effects)];
    const changed = one.files?.filter(({ contents }, index) => contents !== two.files?.[index]?.contents);
    expect(changed?.map(({ path }) => path)).toEqual([]);
  });

  test("a view that there is not is wrong usage, with the nearest", async () => {
    const outcome = await draw({ ...daNang, views: ["overal-design"], formats: ["svg"] }, effects);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.notes).toContain("“overall-design”");
  });

  test("says what is wrong where nothing can be drawn", () =>
    withFolder({ "a.yaml": header("no@1") }, async (folder) => {
      const outcome = await draw({ ...daNang, folder, views: [], formats: ["svg"] }, effects);
      expect(outcome).toMatchObject({ output: "", exitCode: 1 });
      expect(outcome.notes).toContain("framework/unknown");
    }));
});

describe("score", () => {
  test("scores by every method, or by the one that is asked for", async () => {
    const all = await scoreProvince({ ...daNang, format: "terminal", details: false }, effects);
    expect(all.output).toContain("498 / 2.100");
    const one = await scoreProvince(
      { ...speech, folder: daNang.folder, format: "json", details: true, method: "service-levels" },
      effects,
    );
    expect(JSON.parse(one.output)).toMatchObject({ version: 1, scorecards: [{ method: "service-levels" }] });
    const none = await scoreProvince(
      { ...daNang, format: "terminal", details: false, method: "service-level" },
      effects,
    );
    expect(none).toMatchObject({ exitCode: 2 });
    expect(none.notes).toContain("“service-levels”");
  });
});

describe("publish", { timeout: 60_000 }, () => {
  test("writes one page in both languages, without anything from outside", async () => {
    const { files = [] } = await publish(daNang, effects);
    expect(files.map(({ path }) => path)).toEqual(["reports/out/da-nang/architecture.html"]);
    const [{ contents } = { contents: "" }] = files;
    expect(contents).toContain('lang="en"');
    expect(contents).not.toMatch(/(?:src|href)="(?!#|data:|https?:)[^"]/);
    expect(contents).not.toMatch(/<script[^>]+src|<link|url\((?!["']?(?:data:|#))/i);
  });

  test("writes one language on request", async () => {
    const { files = [] } = await publish({ ...daNang, languages: ["en"], output: "x" }, effects);
    expect(files.map(({ path }) => path)).toEqual(["x/architecture.en.html"]);
  });
});

describe("start", { timeout: 60_000 }, () => {
  test("does everything, and says where it is and what to do next", async () => {
    const { output, files = [], exitCode } = await start(daNang, effects);
    const paths = files.map(({ path }) => path);
    for (const form of ["html", "vi.pdf", "en.pdf", "vi.docx", "en.docx"])
      expect(paths).toContain(`reports/out/da-nang/architecture.${form}`);
    expect(paths).toContain("reports/out/da-nang/views/overall-design.vi.svg");
    expect(paths).toContain("reports/out/da-nang/findings.json");
    expect(output).toContain("reports/out/da-nang/architecture.html");
    expect(output).toContain("Làm gì tiếp theo:");
    expect(exitCode).toBe(0);
  });

  test("without a browser, says how to get one and writes the rest", async () => {
    const none = { kind: "lack", words: { vi: "apt install chromium", en: "apt install chromium" } } as const;
    const press = { ...effects.press, withBrowser: async () => none };
    const { notes, files = [], exitCode } = await start({ ...daNang, languages: ["vi"] }, { ...effects, press });
    expect(notes).toContain("apt install chromium");
    const documents = files
      .map(({ path }) => path.split("/").at(-1))
      .filter((name) => name?.startsWith("architecture"));
    expect(documents).toEqual(["architecture.html", "architecture.vi.docx"]);
    expect(exitCode).toBe(0);
  });
});

describe("explain", () => {
  test("lists all rules and requirements, tells one, and guesses", async () => {
    const all = await explain({ ...speech, json: false }, effects);
    const listed = all.output.trim().split("\n");
    expect(listed.length).toBeGreaterThan(catalogue.size + 20);
    const one = await explain({ ...speech, rule: "ownership/shared-infrastructure-is-dic", json: false }, effects);
    expect(one.output).toContain("Vì sao:");
    expect(one.output).toContain("Ví dụ sai");
    const wrong = await explain({ ...speech, rule: "ownership/shared-infrastructure-is-dc", json: false }, effects);
    expect(wrong).toMatchObject({ exitCode: 2, output: "" });
    expect(wrong.notes).toContain("“ownership/shared-infrastructure-is-dic”");
  });

  test.each([...catalogue.keys()])(
    "%s is told in both languages, at a length that a terminal can show",
    async (rule) => {
      for (const language of ["vi", "en"] as const) {
        const { output } = await explain({ ...speech, language, rule, json: false }, effects);
        expect(output.length).toBeLessThan(12_000);
        expect(output).not.toContain("undefined");
      }
    },
  );
});
