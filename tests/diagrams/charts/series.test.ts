import { describe, expect, test } from "vitest";
import { chartSvg } from "../../../src/diagrams/charts/chart-svg.ts";
import type { SeriesChart } from "../../../src/domain/chart.ts";
import { faultOf } from "../well-formed.ts";

const words = (text: string) => ({ vi: text, en: text });
const chart = (over: Partial<SeriesChart>): SeriesChart => ({
  kind: "series",
  shape: "line",
  id: "s",
  title: words("T"),
  question: words("Q"),
  summary: words("S"),
  source: words("Nguồn"),
  year: "2022",
  units: 3,
  notes: [],
  table: { id: "t", title: words("T"), notes: [], empty: words("–"), columns: [], rows: [] },
  categories: ["2018", "2020", "2022", "2024"].map(words),
  series: [{ name: words("Hạng"), values: [88, undefined, 86, 71] }],
  digits: 0,
  ...over,
});

const lines = (svg: string): number => [...svg.matchAll(/<line [^>]*stroke-width="2"/g)].length;

describe("charts of series", () => {
  test.each(["line", "columns", "stacked-bars"] as const)("%s is well formed, and the same each time", (shape) => {
    const svg = chartSvg(chart({ shape }), { language: "vi" });
    expect(faultOf(svg)).toBeUndefined();
    expect(chartSvg(chart({ shape }), { language: "vi" })).toBe(svg);
  });

  test("a line is broken where nothing is known and where two sides may not be compared", () => {
    expect(lines(chartSvg(chart({}), { language: "vi", isBare: true }))).toBe(1);
    expect(lines(chartSvg(chart({ breaks: [3] }), { language: "vi", isBare: true }))).toBe(0);
  });

  test("the best rank stands on top", () => {
    const svg = chartSvg(chart({ isUpsideDown: true }), { language: "en", isBare: true });
    const [first, , last] = [...svg.matchAll(/<circle [^>]*cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(last).toBeLessThan(first ?? 0);
  });

  test("what is not known is a dash, never a column of zero", () => {
    const svg = chartSvg(chart({ shape: "columns" }), { language: "en", isBare: true });
    expect(svg).toContain(">–<");
    expect([...svg.matchAll(/<rect [^>]*><title>/g)]).toHaveLength(3);
  });

  test("a bare chart leaves title and source to its document", () => {
    const [whole, bare] = [false, true].map((isBare) => chartSvg(chart({}), { language: "vi", isBare }));
    expect(whole).toContain(">Nguồn: Nguồn<");
    expect(bare).not.toContain("Nguồn");
    expect(bare).toContain("<title");
  });

  test("hostile names stay text", () => {
    const svg = chartSvg(chart({ shape: "stacked-bars", categories: [words("<script>alert(1)</script>")] }), {
      language: "vi",
    });
    expect(faultOf(svg)).toBeUndefined();
    expect(svg).not.toContain("<script");
  });
});
