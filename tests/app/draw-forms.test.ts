import { describe, expect, test } from "vitest";
import { draw } from "../../src/app/draw/draw.ts";
import { changeDates, viewAtDates } from "../../src/app/draw/view-dates.ts";
import type { Effects, Lack } from "../../src/app/effects.ts";
import { inParallel } from "../../src/app/in-parallel.ts";
import { viewsOf } from "../../src/views/catalogue.ts";
import { graphOfProvince } from "../graph/expression-files.ts";
import { effects, speech } from "./effects.ts";

const vinhPhuc = {
  ...speech,
  folder: "models/vinh-phuc",
  views: ["overall-design"],
  output: "o",
  json: false,
} as const;

describe("drawing in several forms", () => {
  test("writes each form in each language; data and pages once", async () => {
    const formats = ["svg", "png", "drawio", "mermaid", "plantuml", "dot", "json", "html"] as const;
    const { files = [] } = await draw({ ...vinhPhuc, formats }, effects);
    const both = ["svg", "png", "drawio", "mmd", "puml", "dot"].flatMap((ending) => [`vi.${ending}`, `en.${ending}`]);
    expect(files.map(({ path }) => path)).toEqual(
      [...both, "json", "html"].map((ending) => `o/overall-design.${ending}`),
    );
    const png = files.find(({ path }) => path.endsWith(".vi.png"))?.contents;
    expect(png instanceof Uint8Array && Buffer.from(png).subarray(1, 4).toString()).toBe("PNG");
  }, 60_000);

  test("follows the screen as SVG, and takes the ground that is asked for", async () => {
    const svg = async (theme?: "light" | "dark"): Promise<string> => {
      const request = { ...vinhPhuc, formats: ["svg"], languages: ["vi"], ...(theme ? { theme } : {}) } as const;
      return String((await draw(request, effects)).files?.[0]?.contents);
    };
    const [usual, light, dark] = [await svg(), await svg("light"), await svg("dark")];
    expect(usual).toContain("prefers-color-scheme:dark");
    expect(light).not.toContain("prefers-color-scheme");
    expect(dark).not.toContain('fill="#ffffff"');
  });

  test("writes nothing where something is missing, and says what to do", async () => {
    const lack: Lack = { kind: "lack", words: { vi: "Cần một trình duyệt", en: "A browser is needed" } };
    const without: Effects = { ...effects, press: { png: async () => lack, withBrowser: async () => lack } };
    for (const form of ["png", "pdf", "mermaid-svg"] as const) {
      const outcome = await draw({ ...vinhPhuc, formats: ["svg", form] }, without);
      expect(outcome).toMatchObject({ exitCode: 3, output: "", notes: "Cần một trình duyệt\n" });
      expect(outcome.files).toBeUndefined();
    }
  });
});

describe("the dates of the slider", () => {
  const graph = graphOfProvince("da-nang", "2014-12");

  test("are in order, hold that of the graph, and are no more than a hand can choose from", () => {
    const dates = changeDates(graph);
    expect(dates).toContain("2014-12");
    expect(dates.length).toBeLessThanOrEqual(32);
    expect(dates.map((date) => date.slice(0, 4))).toEqual(dates.map((date) => date.slice(0, 4)).toSorted());
  });

  test("are those at which the picture changes", () => {
    const entry = viewsOf(graph).get("overall-design");
    if (!entry) throw new Error("there is no such view");
    const { view, dates = [] } = viewAtDates(graph, entry.build, changeDates(graph));
    expect(dates).toContain(view);
    expect(dates.length).toBeGreaterThan(3);
    expect(new Set(dates.map(({ date }) => date)).size).toBe(dates.length);
  });
});

describe("work in parallel", () => {
  test("gives results in the order of the items, and never does more at once than it may", async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([5, 1, 4, 2, 3], 2, async (delay) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, delay * 3));
      running -= 1;
      return delay * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  test("fails with the first error", async () => {
    await expect(
      inParallel([1, 2], 2, async (one) => (one === 2 ? Promise.reject(new Error("two")) : one)),
    ).rejects.toThrow("two");
  });
});
