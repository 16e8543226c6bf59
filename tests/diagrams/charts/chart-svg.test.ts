import { describe, expect, test } from "vitest";
import { chartSvg } from "../../../src/diagrams/charts/chart-svg.ts";
import { type Paint, shadesOf } from "../../../src/diagrams/charts/paint.ts";
import { textWidth } from "../../../src/diagrams/fonts/measure.ts";
import { type Chart, chartKinds } from "../../../src/domain/chart.ts";
import { faultOf } from "../well-formed.ts";
import { sampleCharts } from "./charts.ts";

const charts = sampleCharts();
const named = charts.map((chart) => [chart.kind, chart] as const);
const large = sampleCharts(63, 60).map((chart) => [chart.kind, chart] as const);
const languages = ["vi", "en"] as const;
const themes = ["auto", "light", "dark"] as const;

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Every line of text with where it begins and ends, in the picture's own units. Texts that read upwards are left out. */
function textsOf(svg: string): readonly Placed[] {
  const [, shiftX = "0", shiftY = "0"] = /<g transform="translate\(([\d.]+) ([\d.]+)\)">/.exec(svg) ?? [];
  const [start, end] = [svg.indexOf("<g transform="), svg.lastIndexOf("</g>")];
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].flatMap((found): readonly Placed[] => {
    const [, attributes = "", text = ""] = found;
    if (attributes.includes("rotate(")) return [];
    const value = (name: string) => Number(new RegExp(`\\b${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0);
    const width = textWidth(
      text.replace(/&[a-z#\d]+;/g, "m"),
      value("font-weight") >= 600 ? "picture-bold" : "picture",
      value("font-size"),
    );
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
    const isInside = found.index > start && found.index < end;
    const x = value("x") + (isInside ? Number(shiftX) : 0);
    const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    return [{ text, left, right: left + width, y: value("y") + (isInside ? Number(shiftY) : 0) }];
  });
}

function sizeOf(svg: string): readonly [number, number] {
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

describe("charts", () => {
  test("have a shape for every kind", () => {
    expect(charts.map(({ kind }) => kind)).toEqual([...chartKinds]);
  });

  test.each(named)("%s is well formed in every language and theme, and the same each time", (_, chart) => {
    for (const language of languages)
      for (const theme of themes) {
        const svg = chartSvg(chart, { language, theme });
        expect(faultOf(svg)).toBeUndefined();
        expect(chartSvg(chart, { language, theme })).toBe(svg);
      }
  });

  test.each(named)("%s says its title, what it shows, its source, year, count and coverage", (_, chart) => {
    const svg = chartSvg(chart, { language: "vi" });
    expect(svg).toContain(`<title id="khung-chart-${chart.id}-title">${chart.title.vi}</title>`);
    expect(svg).toContain(`<desc id="khung-chart-${chart.id}-desc">${chart.summary.vi}</desc>`);
    for (const fact of ["Nguồn: số liệu minh họa", "Năm 2019", "n = 16", "97,8 %"]) expect(svg).toContain(fact);
    const english = chartSvg(chart, { language: "en" });
    expect(english).toContain('lang="en"');
    expect(english).toContain("97.8%");
  });

  test.each([...named, ...large])("%s keeps every text inside the picture", (_, chart) => {
    for (const language of languages) {
      const svg = chartSvg(chart, { language, theme: "light" });
      const [width, height] = sizeOf(svg);
      const outside = textsOf(svg).filter(({ left, right, y }) => left < 0 || right > width || y < 0 || y > height);
      expect(outside).toEqual([]);
    }
  });

  test.each(named)("%s escapes what others wrote", (_, chart) => {
    const evil = `<script>alert(1)</script>"&'`;
    const hostile: Chart = JSON.parse(JSON.stringify(chart), (key, value) =>
      (key === "vi" || key === "en" || key === "rank") && typeof value === "string" ? `${evil} ${value}` : value,
    );
    const svg = chartSvg(hostile, { language: "vi" });
    expect(svg).not.toContain("<script");
    expect(faultOf(svg)).toBeUndefined();
  });

  test("turn dark on a dark screen only, and with the colours they use", () => {
    for (const chart of charts) {
      const svg = chartSvg(chart, { language: "vi" });
      const style = /<style>(.*?)<\/style>/s.exec(svg)?.[1] ?? "";
      expect(style).toMatch(/^@media screen and \(prefers-color-scheme:dark\)\{/);
      const used = new Set([...svg.matchAll(/class="(c[fs]-[^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")));
      for (const name of used) expect(style).toContain(`.${name}{`);
      expect(chartSvg(chart, { language: "vi", theme: "light" })).not.toContain("@media");
    }
  });

  test("show a cell without a number as such, never as the lowest", () => {
    const heat = charts.find((chart) => chart.kind === "heat-map");
    if (!heat) throw new Error("no heat map");
    const one = (state: "missing" | "unknown" | "not-applicable") =>
      chartSvg(
        {
          ...heat,
          rows: heat.rows.slice(0, 1).map((row) => ({ ...row, cells: [{ state }] })),
          columns: heat.columns.slice(0, 1),
        },
        { language: "en", theme: "light" },
      );
    const lowest = shadesOf("step-0").light;
    for (const state of ["missing", "unknown", "not-applicable"] as const)
      expect(one(state).split(`fill="${lowest}"`)).toHaveLength(2);
    expect(one("missing")).toContain("Missing");
  });
});

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const steps = [0, 1, 2, 3, 4];
const modes = ["light", "dark"] as const;

describe("the colours of charts", () => {
  test.each(modes)("carry their text at 4.5:1 and stand out at 3:1 on %s", (mode) => {
    const of = (paint: Paint) => shadesOf(paint)[mode];
    const paper = of("paper");
    for (const paint of ["ink", "quiet"] as const) {
      expect(contrast(of(paint), paper)).toBeGreaterThan(4.5);
      expect(contrast(of(paint), of("band"))).toBeGreaterThan(4.5);
    }
    for (const step of steps)
      expect([step, contrast(of(`on-step-${step}`), of(`step-${step}`)) >= 4.5]).toEqual([step, true]);
    for (const sign of ["minus", "plus"] as const) {
      expect(contrast(of(`${sign}-2`), paper)).toBeGreaterThan(4.5);
      for (const strength of [0, 1])
        expect([sign, strength, contrast(of("ink"), of(`${sign}-${strength}`)) >= 4.5]).toEqual([sign, strength, true]);
    }
    for (const series of [0, 1, 2, 3, 4])
      expect([series, contrast(of(`series-${series}`), paper) >= 3]).toEqual([series, true]);
    expect(contrast(of("mark"), paper)).toBeGreaterThan(4.5);
  });

  test("rise evenly in lightness from step to step, so that they hold in grey", () => {
    for (const mode of modes) {
      const levels = steps.map((step) => luminance(shadesOf(`step-${step}`)[mode]));
      const sorted = levels.toSorted((a, b) => (mode === "light" ? b - a : a - b));
      expect(levels).toEqual(sorted);
    }
  });
});
