import type { DrawableChart } from "../domain/chart.ts";
import type { Language } from "../domain/text.ts";

/** A chart, drawn once in each language without its title and its source: the document tells them around it. */
export interface DrawnChart {
  readonly chart: DrawableChart;
  readonly svg: Readonly<Record<Language, string>>;
}
