import type { DrawableChart } from "../../domain/chart.ts";
import type { ChartNumbers } from "../../domain/page.ts";
import { inLanguage, type Language } from "../../domain/text.ts";

/** The numbers of a chart whose shape word processors know; nothing of the others, which stay pictures. */
export function chartNumbers(chart: DrawableChart, language: Language): ChartNumbers | undefined {
  switch (chart.kind) {
    case "ranked-bars":
      return {
        shape: "stacked-bars",
        categories: chart.rows.map(({ name }) => inLanguage(name, language)),
        series: chart.pillars.map((pillar, at) => ({
          name: pillar[language],
          values: chart.rows.map(({ parts }) => parts[at]),
        })),
      };
    case "profile":
      return {
        shape: "radar",
        categories: chart.rows.map(({ name }) => name[language]),
        series: [
          { name: inLanguage(chart.unit, language), values: chart.rows.map(({ value }) => value) },
          { name: profileNames.median[language], values: chart.rows.map(({ median }) => median) },
          { name: profileNames.best[language], values: chart.rows.map(({ best }) => best) },
        ],
      };
    case "series":
      return {
        shape: chart.shape,
        categories: chart.categories.map((name) => inLanguage(name, language)),
        series: chart.series.map(({ name, values }) => ({ name: inLanguage(name, language), values })),
      };
    default:
      return undefined;
  }
}

const profileNames = { median: { vi: "Trung vị", en: "Median" }, best: { vi: "Cao nhất", en: "Best" } } as const;
