import type { ReportChapters } from "../report-content.ts";
import { change } from "./change.ts";
import { data } from "./data.ts";
import { distribution } from "./distribution.ts";
import { groups } from "./groups.ts";
import { indicators } from "./indicators.ts";
import { map } from "./map.ts";
import { method } from "./method.ts";
import { ranking } from "./ranking.ts";
import { sensitivity } from "./sensitivity.ts";
import { summary } from "./summary.ts";
import type { ComparisonTelling } from "./telling.ts";

/** The chapters of the national comparison, in their order. */
export const comparisonChapters: ReportChapters<ComparisonTelling> = {
  opening: [summary],
  main: [ranking, distribution, groups, map, indicators, sensitivity, change, method],
  annexes: [data],
};
