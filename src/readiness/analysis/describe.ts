import { countOf, deviationOf, meanOf, quantile, rangeOf, shapeOf, sorted } from "../statistics/moments.ts";
import type { NamedColumns } from "./columns.ts";

/** What one indicator looks like among the units. Deviation with n − 1; skewness and kurtosis are G1 and G2. */
export interface Description {
  readonly code: string;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly greatest: number;
  readonly mean: number;
  readonly deviation: number;
  readonly skewness: number;
  readonly kurtosis: number;
  readonly available: number;
  readonly nonZero: number;
  readonly unique: number;
  /** The most units that share one value. */
  readonly same: number;
  readonly flags: readonly Flag[];
}

/** What should make a reader look twice. */
const descriptionFlags = ["few-answers", "many-zeros", "few-different", "outliers", "constant"] as const;
export type Flag = (typeof descriptionFlags)[number];

/** From where on an indicator is flagged; shares are of all units. */
export interface FlagRules {
  readonly available: number;
  readonly nonZero: number;
  readonly unique: number;
  readonly skewness: number;
  readonly kurtosis: number;
}
const usualRules: FlagRules = { available: 0.65, nonZero: 0.5, unique: 0.5, skewness: 2, kurtosis: 3.5 };

/** Statistics and flags of every column, with the limits that COINr proposes where none are given. */
export function describe({ codes, columns }: NamedColumns, rules: FlagRules = usualRules): readonly Description[] {
  return columns.map((column, index) => describeColumn(codes[index] ?? "", column, rules));
}

function describeColumn(code: string, x: Float64Array, rules: FlagRules): Description {
  const rising = sorted(x);
  const [least, greatest] = rising.length > 0 ? rangeOf(x) : [Number.NaN, Number.NaN];
  const plain = {
    code,
    least,
    lowerQuartile: quantile(rising, 0.25),
    median: quantile(rising, 0.5),
    upperQuartile: quantile(rising, 0.75),
    greatest,
    mean: meanOf(x),
    deviation: deviationOf(x),
    ...shapeOf(x),
    available: countOf(x),
    nonZero: rising.filter((value) => value !== 0).length,
    unique: new Set(rising).size,
    same: longestRun(rising),
  };
  const raised: Readonly<Record<Flag, boolean>> = {
    "few-answers": plain.available / x.length < rules.available,
    "many-zeros": plain.nonZero / x.length < rules.nonZero,
    "few-different": plain.unique / x.length < rules.unique,
    outliers: Math.abs(plain.skewness) > rules.skewness && plain.kurtosis > rules.kurtosis,
    constant: plain.unique === 1,
  };
  return { ...plain, flags: descriptionFlags.filter((flag) => raised[flag]) };
}

function longestRun(rising: Float64Array): number {
  let [most, run] = [0, 0];
  for (let i = 0; i < rising.length; i++) {
    run = i > 0 && rising[i] === rising[i - 1] ? run + 1 : 1;
    most = Math.max(most, run);
  }
  return most;
}
