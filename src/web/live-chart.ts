import type { DrawableChart } from "../domain/chart.ts";
import { inLanguage, type Language } from "../domain/text.ts";

/** What the chart module of the browser draws: numbers and names, no colours. */
export interface LiveChart {
  readonly shape: "line" | "dots";
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Shown as thin marks beside the series, by name. */
  readonly marks: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly isUpsideDown: boolean;
  readonly breaks: readonly number[];
  readonly language: Language;
  readonly digits: number;
}

/** The charts that gain by being touched: lines over editions, and units side by side. Nothing of others. */
export function liveChart(chart: DrawableChart, language: Language): LiveChart | undefined {
  if (chart.kind === "series" && chart.shape === "line")
    return {
      shape: "line",
      labels: chart.categories.map((category) => inLanguage(category, language)),
      series: chart.series.map(({ name, values }) => ({ name: inLanguage(name, language), values: values.map(known) })),
      marks: [],
      isUpsideDown: chart.isUpsideDown ?? false,
      breaks: chart.breaks ?? [],
      language,
      digits: chart.digits,
    };
  if (chart.kind !== "side-by-side") return undefined;
  return {
    shape: "dots",
    labels: chart.rows.map(({ name }) => name[language]),
    series: chart.chosen.map((unit, at) => ({
      name: inLanguage(unit.name, language),
      values: chart.rows.map(({ values }) => scaled(values[at])),
    })),
    marks: [
      { name: markNames.median[language], values: chart.rows.map(({ median }) => scaled(median)) },
      { name: markNames.best[language], values: chart.rows.map(({ best }) => scaled(best)) },
    ],
    isUpsideDown: false,
    breaks: [],
    language,
    digits: 1,
  };
}

const markNames = {
  median: { vi: "Trung vị", en: "Median" },
  best: { vi: "Cao nhất", en: "Best" },
} as const;

function known(value: number | undefined): number | null {
  return value ?? null;
}

/** From the scale of 0 to 1 to the one of 0 to 100 that people read. */
function scaled(value: number | undefined): number | null {
  return value === undefined ? null : value * 100;
}
