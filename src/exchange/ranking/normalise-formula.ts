import type { Normalisation } from "../../domain/index-options/normalisation.ts";
import type { Indicator } from "../../domain/method.ts";

/** A column of numbers as a sheet has it: the cell of a unit, and the stretch of all. */
export interface ColumnPlace {
  readonly cell: string;
  readonly all: string;
}

/** A normalisation as a spreadsheet calculates it, and as it is calculated here to see that both agree. */
export interface NormaliseFormula {
  readonly formula: (place: ColumnPlace) => string;
  readonly value: (x: number, all: readonly number[]) => number;
}

/** The formula of a leaf's normalisation; nothing where a spreadsheet has none that is short enough to be read. */
export function normaliseFormula(
  option: Normalisation,
  indicator: Indicator | undefined,
): NormaliseFormula | undefined {
  const sign = indicator?.direction === "negative" ? -1 : 1;
  switch (option.method) {
    case "none":
      return { formula: ({ cell }) => cell, value: (x) => x };
    case "min-max":
    case "z-score-then-min-max":
      return minMax(option.range, sign);
    case "z-score":
      return zScore(option, sign);
    case "goalposts":
      return indicator?.goalposts && goalposts(option, indicator.goalposts);
    case "distance-to-best":
      return option.from === "minimum" ? minMax([0, 1], sign) : sign > 0 ? shareOfBest : undefined;
    case "rank":
      return option.ties === "competition" ? places(sign, 1) : undefined;
    case "borda":
      return places(sign, 0);
    default:
      return undefined;
  }
}

function minMax([low, high]: readonly [number, number], sign: number): NormaliseFormula {
  const span = high - low;
  const least = (all: readonly number[]): number => Math.min(...all);
  const most = (all: readonly number[]): number => Math.max(...all);
  return {
    formula: ({ cell, all }) => {
      const way = sign > 0 ? `${cell}-MIN(${all})` : `MAX(${all})-${cell}`;
      return `${low}+(${way})/(MAX(${all})-MIN(${all}))*${span}`;
    },
    value: (x, all) => low + ((sign > 0 ? x - least(all) : most(all) - x) / (most(all) - least(all))) * span,
  };
}

function zScore(
  { deviation, mean, sd }: Extract<Normalisation, { method: "z-score" }>,
  sign: number,
): NormaliseFormula {
  const name = deviation === "sample" ? "STDEV" : "STDEVP";
  return {
    formula: ({ cell, all }) => `${mean}+${sign * sd}*(${cell}-AVERAGE(${all}))/${name}(${all})`,
    value: (x, all) => mean + (sign * sd * (x - average(all))) / spread(all, deviation === "sample" ? 1 : 0),
  };
}

function average(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}

function spread(all: readonly number[], less: number): number {
  const middle = average(all);
  return Math.sqrt(all.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (all.length - less));
}

function goalposts(
  { range: [low, high], clip }: Extract<Normalisation, { method: "goalposts" }>,
  { worst, best }: { readonly worst: number; readonly best: number },
): NormaliseFormula {
  const at = (x: number): number => low + ((x - worst) / (best - worst)) * (high - low);
  return {
    formula: ({ cell }) => {
      const plain = `${low}+(${cell}-${bracketed(worst)})/${bracketed(best - worst)}*${bracketed(high - low)}`;
      return clip ? `MAX(${low},MIN(${high},${plain}))` : plain;
    },
    value: (x) => (clip ? Math.max(low, Math.min(high, at(x))) : at(x)),
  };
}

function bracketed(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

const shareOfBest: NormaliseFormula = {
  formula: ({ cell, all }) => `${cell}/MAX(${all})`,
  value: (x, all) => x / Math.max(...all),
};

function places(sign: number, first: number): NormaliseFormula {
  return {
    formula: ({ cell, all }) => `COUNTIF(${all},"${sign > 0 ? "<" : ">"}"&${cell})+${first}`,
    value: (x, all) => all.filter((each) => (sign > 0 ? each < x : each > x)).length + first,
  };
}
