import type { ReportTable } from "./report-table.ts";
import type { Text, Words } from "./text.ts";

/** What every chart says of itself, whatever its shape. */
export interface ChartHead {
  /** Unique among the charts of a page; an ASCII slug. */
  readonly id: string;
  readonly title: Words;
  /** The question that the chart answers. */
  readonly question: Words;
  /** What the chart shows, in words, for those who cannot see it. */
  readonly summary: Words;
  /** Where the numbers come from. */
  readonly source: Words;
  readonly year: string;
  /** How many units are shown. */
  readonly units: number;
  /** Share of the asked values that are known, 0 to 1. */
  readonly coverage?: number;
  readonly notes: readonly Words[];
  /** The numbers of the chart for those who want to read, hear or compute them. */
  readonly table: ReportTable;
}

/** A unit of a chart: a province, an agency. `rank` as printed: `3`, `17=`. */
export interface ChartUnit {
  readonly id: string;
  readonly name: Text;
  readonly rank?: string;
  /** Drawn so that the eye finds it first. */
  readonly marked?: boolean;
}

/** Scores from best to worst, each put together from what its pillars contribute. */
export interface RankedBars extends ChartHead {
  readonly kind: "ranked-bars";
  readonly pillars: readonly Words[];
  readonly rows: readonly (ChartUnit & { readonly parts: readonly number[]; readonly total: number })[];
  readonly mean: number;
  readonly digits: number;
}

/** The rank of each unit and the ranks between which it lies in 90 of 100 runs. */
export interface RankIntervals extends ChartHead {
  readonly kind: "rank-intervals";
  readonly rows: readonly (ChartUnit & {
    readonly nominal: number;
    readonly low: number;
    readonly median: number;
    readonly high: number;
  })[];
}

/** What a cell of a heat map holds; only a number has a colour. */
export type HeatState = "number" | "imputed" | "unknown" | "not-applicable" | "missing";

/** Units against indicators, each on its common scale: 0 worst, 1 best. */
export interface HeatMap extends ChartHead {
  readonly kind: "heat-map";
  readonly columns: readonly { readonly id: string; readonly name: Words; readonly group: string }[];
  readonly groups: readonly { readonly id: string; readonly name: Words }[];
  readonly rows: readonly (ChartUnit & {
    readonly cells: readonly { readonly state: HeatState; readonly value?: number }[];
  })[];
}

/** One square for each unit, roughly where it lies: no boundaries, no areas. */
export interface TileMap extends ChartHead {
  readonly kind: "tile-map";
  readonly tiles: readonly (ChartUnit & {
    readonly column: number;
    readonly row: number;
    readonly value?: number;
    /** The place in `classes`; none where there is no value. */
    readonly class?: number;
  })[];
  /** Classes from worst to best, two to five. */
  readonly classes: readonly Words[];
  readonly digits: number;
}

/** One unit against the median and the best, indicator by indicator, on the common scale: 0 worst, 1 best. */
export interface Profile extends ChartHead {
  readonly kind: "profile";
  readonly unit: Text;
  readonly rows: readonly {
    readonly id: string;
    readonly name: Words;
    readonly group?: Words;
    readonly value?: number;
    readonly median?: number;
    readonly best?: number;
    readonly imputed: boolean;
  }[];
}

/** Ranks in two editions, or by two methods. */
export interface Slope extends ChartHead {
  readonly kind: "slope";
  readonly left: Words;
  readonly right: Words;
  /** Ranks as numbers, and as printed: `17=` where several share one. */
  readonly lines: readonly (ChartUnit & {
    readonly from: number;
    readonly to: number;
    readonly fromText: string;
    readonly toText: string;
  })[];
}

/** A node of the tree of an index with its share of the whole, 0 to 1. */
export interface WeightNode {
  readonly id: string;
  readonly name: Words;
  readonly share: number;
  readonly children: readonly WeightNode[];
}

/** What each indicator counts for in the end: the weights multiplied on the way to the top. */
export interface Icicle extends ChartHead {
  readonly kind: "icicle";
  readonly root: WeightNode;
}

/** How far indicators go together, −1 to 1. A cell is empty where the correlation has no meaning. */
export interface CorrelationMatrix extends ChartHead {
  readonly kind: "correlation";
  readonly labels: readonly { readonly id: string; readonly name: Words }[];
  readonly cells: readonly (readonly (number | undefined)[])[];
}

/** How far each choice of the method decides the result: alone, and together with others; 0 to 1. */
export interface SensitivityBars extends ChartHead {
  readonly kind: "sensitivity";
  readonly rows: readonly {
    readonly id: string;
    readonly name: Words;
    readonly first: number;
    readonly total: number;
  }[];
}

/**
 * One or more rows of numbers over the same categories. `stacked-bars`: one bar for each category, its parts side by
 * side; `columns`: one column for each category, for what is counted over time; `line`: a line for each series, broken
 * where nothing is known.
 */
export interface SeriesChart extends ChartHead {
  readonly kind: "series";
  readonly shape: "stacked-bars" | "columns" | "line";
  readonly categories: readonly Text[];
  /** One value for each category; unknown is a gap, never zero. */
  readonly series: readonly { readonly name: Text; readonly values: readonly (number | undefined)[] }[];
  readonly digits: number;
  /** The least value stands on top: ranks. */
  readonly isUpsideDown?: true;
  /** Places in `categories` before which a line is broken, for the two sides may not be compared. */
  readonly breaks?: readonly number[];
}

/** Several units against the median and the best of all, indicator by indicator, on the common scale: 0 worst, 1 best. */
export interface SideBySide extends ChartHead {
  readonly kind: "side-by-side";
  /** Two to six, in the order in which they were chosen. */
  readonly chosen: readonly ChartUnit[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: Words;
    /** One for each unit that was chosen. */
    readonly values: readonly (number | undefined)[];
    readonly median?: number;
    readonly best?: number;
  }[];
}

/** A chart as data: no coordinates, no colours. */
export type Chart =
  | RankedBars
  | RankIntervals
  | HeatMap
  | TileMap
  | Profile
  | Slope
  | Icicle
  | CorrelationMatrix
  | SensitivityBars;

/** What can be drawn: the charts of an index, units side by side, and plain series for reports. */
export type DrawableChart = Chart | SideBySide | SeriesChart;

export type ChartKind = Chart["kind"];

/** The shapes of charts of an index, in the order in which a reader goes through them. */
export const chartKinds = [
  "ranked-bars",
  "rank-intervals",
  "heat-map",
  "tile-map",
  "profile",
  "slope",
  "icicle",
  "correlation",
  "sensitivity",
] as const satisfies readonly ChartKind[];
