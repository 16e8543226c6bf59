import { chartSvg } from "../../diagrams/charts/chart-svg.ts";
import type { DrawnChart } from "../../documents/drawn-chart.ts";
import type { DrawableChart } from "../../domain/chart.ts";

/** A chart, drawn in both languages for a document, which tells its title and its source in its own text. */
export function drawnChart(chart: DrawableChart): DrawnChart {
  const drawn = (language: "vi" | "en"): string => chartSvg(chart, { language, isBare: true });
  return { chart, svg: { vi: drawn("vi"), en: drawn("en") } };
}
