import type { SeriesChart } from "../../domain/chart.ts";
import { inLanguage } from "../../domain/text.ts";
import type { LegendEntry } from "./body.ts";
import { textured } from "./patterns.ts";
import type { Pen } from "./pen.ts";

/** The series of a chart with their colours and textures; nothing where there is one only, which the title names. */
export function seriesLegend({ series }: SeriesChart, pen: Pen): readonly LegendEntry[] {
  if (series.length < 2) return [];
  return series.map(({ name }, index) => ({
    text: inLanguage(name, pen.language),
    sample: (other, frame) => textured(other, frame, index, inLanguage(name, other.language)),
  }));
}
