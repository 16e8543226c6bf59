import { beforeAll, describe, expect, test } from "vitest";
import { everyChapter } from "../../src/documents/chapter.ts";
import { gapReport } from "../../src/documents/gap-report/gap-report.ts";
import type { GapReportResults } from "../../src/documents/gap-report/results.ts";
import { languages } from "../../src/domain/text.ts";
import { header, withFolder } from "../app/effects.ts";
import { broken, gapResults, proseOf, rowsOf, tableIn, treeOf, vietnamese } from "./report-samples.ts";
import { blocksIn, textsIn } from "./told.ts";

describe("the gap report of Da Nang", { timeout: 60_000 }, () => {
  let results: GapReportResults;
  let modelTexts: readonly string[];
  beforeAll(async () => {
    const found = await gapResults("models/da-nang");
    results = found.results;
    modelTexts = textsWithin([
      found.graph.model,
      [...found.graph.framework.blocks.values()],
      [...results.sourceTitles.values()],
    ]);
  }, 60_000);

  test("tells the numbers of the analysis", () => {
    const content = gapReport(results, "en");
    const due = results.analysis.coverage.rows.filter((row) => row.due);
    const inPlace = due.filter((row) => row.asIs.state === "realised").length;
    expect([inPlace, due.length]).toEqual([27, 49]);
    expect(proseOf(content)).toContain(`${inPlace} of the ${due.length} building blocks`);
    expect(rowsOf(content, "table-gaps")).toHaveLength(results.gaps.length);
    expect(rowsOf(content, "table-roadmap")).toHaveLength(results.roadmap.packages.length);
    const factors = rowsOf(content, "table-factors").reduce((sum, row) => sum + Number(row[2]), 0);
    expect(factors).toBe(results.roadmap.packages.reduce((sum, { after }) => sum + after.length, 0));
  });

  test("leaves an unknown cost unknown", () => {
    const prose = proseOf(gapReport(results, "en"));
    expect(results.roadmap.packages.every(({ cost }) => cost === undefined)).toBe(true);
    expect(prose).toContain("unknown, not zero");
    expect(tableIn(gapReport(results, "en"), "table-years")).toBeUndefined();
  });

  test("shows coverage, roadmap and difference, and gives the numbers of its charts", () => {
    const figures = blocksIn(gapReport(results, "vi").chapters).flatMap((block) =>
      block.kind === "figure" ? [block] : [],
    );
    const ids = figures.map(({ id }) => id);
    expect(ids).toContain("figure-capability-coverage");
    expect(ids).toContain("figure-work-packages");
    expect(figures.find(({ id }) => id === "figure-overall-design")?.caption).toContain(
      "khác biệt tháng 12/2014 – 2020",
    );
    const chart = figures.find(({ id }) => id === "figure-coverage-by-layer")?.chart;
    expect(chart?.series.flatMap(({ values }) => values).reduce((sum: number, value) => sum + (value ?? 0), 0)).toBe(
      49,
    );
  });

  test.each(languages)("has no dead end and no hole (%s), and is the same again", (language) => {
    const content = gapReport(results, language);
    expect(broken(content)).toEqual([]);
    expect(gapReport(results, language)).toEqual(content);
  });

  test("speaks English where the model does", () => {
    const texts = textsIn(gapReport(results, "en")).map(({ text }) =>
      modelTexts.reduce((rest, name) => rest.replaceAll(name, "·"), text).replaceAll("Đà Nẵng", "·"),
    );
    expect(texts.filter((text) => vietnamese.test(text))).toEqual([]);
  });

  test("a chapter that is left out takes the references to it along", () => {
    const content = gapReport(results, "vi", { ...everyChapter, without: new Set(["gap-coverage", "gap-roadmap"]) });
    expect(broken(content)).toEqual([]);
    expect(proseOf(content)).not.toContain("()");
  });

  test("has these chapters and blocks", () => {
    expect(treeOf(gapReport(results, "vi").chapters)).toMatchSnapshot();
  });
});

test("an empty province has a report that says what is missing", { timeout: 60_000 }, async () => {
  await withFolder({ "models/tinh/tinh.yaml": header() }, async (folder) => {
    const { results } = await gapResults(`${folder}/models/tinh`);
    for (const language of languages) expect(broken(gapReport(results, language))).toEqual([]);
    expect(proseOf(gapReport(results, "vi"))).toContain("Mô hình chưa có dịch vụ nào đang cung cấp");
  });
});

function textsWithin(value: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (each: unknown): void => {
    if (typeof each === "string") found.add(each);
    else if (typeof each === "object" && each !== null) for (const inner of Object.values(each)) walk(inner);
  };
  walk(value);
  return [...found].filter((name) => vietnamese.test(name)).sort((a, b) => b.length - a.length);
}
