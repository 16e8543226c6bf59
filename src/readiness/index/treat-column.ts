import type { Treatment } from "../../domain/index-options/treatment.ts";
import { bestLambda, boxCox } from "../statistics/box-cox.ts";
import { countOf, rangeOf, shapeOf } from "../statistics/moments.ts";
import type { Failure } from "./finding.ts";
import type { LogStep } from "./result.ts";

/** A column after treatment. `moved`: the places of the points that were winsorised. */
export interface Treated {
  readonly values: Float64Array;
  readonly moved: readonly number[];
  readonly details: LogStep["details"];
  /** Whether the column keeps the rule of skewness and kurtosis now. */
  readonly passed: boolean;
}

type Some<M extends Treatment["method"]> = Extract<Treatment, { method: M }>;
interface Limits {
  readonly skewness: number;
  readonly kurtosis: number;
}
const usualLimits: Limits = { skewness: 2, kurtosis: 3.5 };

/** Treats one column; nothing where there is nothing to treat. */
export function treatColumn(x: Float64Array, option: Treatment): Treated | Failure | undefined {
  if (countOf(x) < 4) return undefined;
  if (option.method === "winsorise") return winsorise(x, option);
  if (option.method === "none" || (!option.always && passes(x, usualLimits))) return undefined;
  return option.method === "log" ? logarithm(x, option.form) : powered(x, option);
}

/** Passes unless skewness and kurtosis both lie outside; a column without a shape (constant) passes. */
function passes(x: Float64Array, limits: Limits): boolean {
  const { skewness, kurtosis } = shapeOf(x);
  return !(Math.abs(skewness) > limits.skewness && kurtosis > limits.kurtosis);
}

/**
 * The outermost value is given the value of the next, at the end to which the column leans, again and again until the
 * rule is kept or `points` are moved. Where that is not enough the column goes back to what it was, and `otherwise`
 * holds: COINr's procedure, but never more points than declared.
 */
function winsorise(x: Float64Array, option: Some<"winsorise">): Treated | Failure | undefined {
  if (passes(x, option)) return undefined;
  const values = x.slice();
  const ends = { high: new Set<number>(), low: new Set<number>() };
  const moved = (): readonly number[] => [...ends.high, ...ends.low].sort((a, b) => a - b);
  let passed = false;
  while (!passed) {
    const end = shapeOf(values).skewness >= 0 ? "high" : "low";
    const { outermost, next } = outer(values, end);
    const others = end === "high" ? ends.low : ends.high;
    if (Number.isNaN(next) || new Set([...outermost, ...others]).size > option.points) break;
    for (const place of outermost) values[place] = next;
    ends[end] = new Set(outermost);
    passed = passes(values, option);
  }
  const { skewness, kurtosis } = shapeOf(x);
  const details = { method: "winsorise", points: moved().length, skewness, kurtosis };
  if (passed) return { values, moved: moved(), details: { ...details, ...after(values) }, passed };
  if (option.otherwise === "log") return logarithm(x, "coin-tool");
  if (option.otherwise === "box-cox") return powered(x, { method: "box-cox", always: true });
  return { values: x.slice(), moved: [], details: { ...details, points: 0, ...after(x) }, passed };
}

function after(values: Float64Array): LogStep["details"] {
  const { skewness, kurtosis } = shapeOf(values);
  return { skewnessAfter: skewness, kurtosisAfter: kurtosis };
}

/** The places of the outermost value at one end, and the value next to it. */
function outer(x: Float64Array, end: "high" | "low"): { readonly outermost: readonly number[]; readonly next: number } {
  const [least, greatest] = rangeOf(x);
  const extreme = end === "high" ? greatest : least;
  const outermost: number[] = [];
  let next = Number.NaN;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] as number;
    if (value === extreme) outermost.push(i);
    else if (!Number.isNaN(value) && !(end === "high" ? value <= next : value >= next)) next = value;
  }
  return { outermost, next };
}

const forms: Readonly<Record<Some<"log">["form"], (x: number, least: number, greatest: number) => number>> = {
  "coin-tool": (x, least, greatest) => Math.log(x - least + (greatest - least) / 100),
  "coin-tool-original": (x, least) => Math.log(x - least + 1),
  gii: (x, least, greatest) => Math.log(((greatest - 1) * (x - least)) / (greatest - least) + 1),
  natural: (x) => Math.log(x),
};

function logarithm(x: Float64Array, form: Some<"log">["form"]): Treated | Failure {
  const [least, greatest] = rangeOf(x);
  if (form === "natural" && least <= 0)
    return { code: "logarithm-of-zero", args: { value: least }, place: x.indexOf(least) };
  // At a greatest value of one or less the form would turn the indicator round.
  if (form === "gii" && greatest <= 1) return { code: "logarithm-reverses", args: { value: greatest } };
  if (least === greatest) return { code: "column-constant", args: { value: least, n: countOf(x) } };
  const values = x.map((value) => forms[form](value, least, greatest));
  return { values, moved: [], details: { method: "log", form, ...after(values) }, passed: true };
}

function powered(x: Float64Array, option: Some<"box-cox">): Treated | Failure {
  const [least, greatest] = rangeOf(x);
  if (least === greatest) return { code: "column-constant", args: { value: least, n: countOf(x) } };
  const positive = x.map((value) => value - least + 1);
  const lambda = option.lambda ?? bestLambda(positive);
  const values = boxCox(positive, lambda);
  return { values, moved: [], details: { method: "box-cox", lambda, ...after(values) }, passed: true };
}
