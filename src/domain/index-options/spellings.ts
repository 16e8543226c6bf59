import { fold } from "../folding.ts";
import { type Meaning, type OptionStep, wayNames } from "./way-names.ts";

/** Other names of parameters, folded. */
const parameterNames: Readonly<Record<string, string>> = {
  type: "method",
  skew: "skewness",
  "skew-thresh": "skewness",
  kurt: "kurtosis",
  "kurt-thresh": "kurtosis",
  winmax: "points",
  "max-points": "points",
  maxpoints: "points",
  "maximum-points": "points",
  fallback: "otherwise",
  group: "within",
  by: "within",
  "group-by": "within",
  groupby: "within",
  neighbours: "k",
  neighbors: "k",
  "max-age": "maximumAge",
  "maximum-age": "maximumAge",
  maxage: "maximumAge",
  "l-u": "range",
  interval: "range",
  "standard-deviation": "sd",
  exponent: "power",
  p: "power",
  order: "power",
  experts: "allocations",
  pairs: "comparisons",
  matrix: "comparisons",
  "negative-weights": "negative",
  components: "retain",
  keep: "retain",
  thresholds: "cuts",
  scores: "points",
};

/** Other names of the values of parameters, by the parameter. */
const parameterValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  variant: {
    raw: "first-component",
    first: "first-component",
    "raw-first-component": "first-component",
    normalized: "normalised",
    abs: "absolute",
    square: "squared",
    "oecd-jrc": "varimax",
    oecd: "varimax",
    jrc: "varimax",
  },
  deviation: { n: "population", "n-1": "sample", pop: "population" },
  otherwise: { boxcox: "box-cox", "log-ct": "log" },
  form: { ln: "natural", "log-ct": "coin-tool", "log-gii": "gii", "coin-tool-orig": "coin-tool-original" },
  negative: { refuse: "error", abs: "absolute", keep: "allow" },
};

/**
 * An option as it was meant: other names of ways and parameters become ours, a range may be written as two ends, a
 * reference as one word. What is known by none of these names is left as it stands, for whoever checks it.
 */
export function optionMeant(step: OptionStep, written: unknown): unknown {
  if (typeof written === "string") return wayMeant(step, written);
  if (!isMap(written)) return written;
  const named = Object.fromEntries(
    Object.entries(written).map(([key, value]): [string, unknown] => {
      const name = Object.hasOwn(written, parameterNames[fold(key)] ?? key) ? key : (parameterNames[fold(key)] ?? key);
      return [name, valueMeant(name, value)];
    }),
  );
  const { method, ...parameters } = named;
  const way = typeof method === "string" ? wayMeant(step, method) : method;
  return isMap(way) ? { ...way, ...parameters } : { ...(method === undefined ? {} : { method: way }), ...parameters };
}

/** Our own names in any case, with any marks between the words: `Min_Max`, `MIN MAX`. */
function wayMeant(step: OptionStep, written: string): Meaning {
  const slug = fold(written);
  return lookUp(wayNames[step], slug) ?? (slug || written);
}

function valueMeant(parameter: string, value: unknown): unknown {
  if (parameter === "range") return rangeMeant(value);
  if (parameter === "bounds") return boundsMeant(value);
  if (parameter === "reference" && typeof value === "string") return referenceMeant(value);
  if (typeof value !== "string") return value;
  return lookUp(parameterValues[parameter] ?? {}, fold(value)) ?? value;
}

/** A reference is a unit by its code, or one of two statistics. */
function referenceMeant(written: string): Readonly<Record<string, string>> {
  return written === "mean" || written === "median" ? { statistic: written } : { unit: written };
}

const ends = /^\s*\[?\s*(-?[\d.]+)\s*(?:\.\.|,|;|–|to|đến|-)\s*(-?[\d.]+)\s*\]?\s*$/;

/** `0..100`, `0-100`, `0,100`, `{ min: 0, max: 100 }` as two numbers; anything else as it stands. */
function rangeMeant(written: unknown): unknown {
  if (typeof written === "string") {
    const [, low, high] = ends.exec(written) ?? [];
    return low === undefined || high === undefined ? written : [Number(low), Number(high)];
  }
  if (!isMap(written)) return written;
  const low = written["min"] ?? written["low"] ?? written["lower"] ?? written["from"];
  const high = written["max"] ?? written["high"] ?? written["upper"] ?? written["to"];
  return low === undefined || high === undefined ? written : [low, high];
}

/** The least and the greatest share, as two numbers. */
function boundsMeant(written: unknown): unknown {
  const pair = rangeMeant(written);
  return Array.isArray(pair) && pair.length === 2 ? { lower: pair[0], upper: pair[1] } : written;
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether a value is a map of keys. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
