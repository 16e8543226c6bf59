import { fold } from "../folding.ts";

/** The steps of an index that a method chooses a way for. */
export type OptionStep = "treatment" | "imputation" | "normalise" | "weights" | "aggregate";

type Meaning = string | Readonly<Record<string, unknown>>;
type Table = Readonly<Record<string, Meaning>>;

const componentsBy = (variant: string): Meaning => ({ method: "pca", variant });

/** Other names of the ways, folded: American spelling, names of other tools (COINr), abbreviations of the literature. */
const ways: Readonly<Record<OptionStep, Table>> = {
  treatment: {
    winsorize: "winsorise",
    winsorisation: "winsorise",
    winsorization: "winsorise",
    logarithm: "log",
    "log-ct": "log",
    "log-ct-orig": { method: "log", form: "coin-tool-original" },
    "log-gii": { method: "log", form: "gii" },
    ln: { method: "log", form: "natural" },
    "natural-log": { method: "log", form: "natural" },
    boxcox: "box-cox",
    no: "none",
  },
  imputation: {
    no: "none",
    average: "mean",
    "group-mean": "mean",
    "group-median": "median",
    "i-mean": "mean",
    "i-median": "median",
    "i-mean-grp": "mean",
    "i-median-grp": "median",
    knn: "nearest",
    "k-nearest": "nearest",
    "k-nearest-neighbours": "nearest",
    "k-nearest-neighbors": "nearest",
    "nearest-neighbours": "nearest",
    "nearest-neighbors": "nearest",
    "nearest-units": "nearest",
    locf: "last-value",
    last: "last-value",
    "carry-forward": "last-value",
    "last-value-carried": "last-value",
    "last-value-carried-forward": "last-value",
    "last-observation-carried-forward": "last-value",
    interpolate: "linear",
    interpolation: "linear",
    "linear-interpolation": "linear",
    "linear-over-years": "linear",
  },
  normalise: {
    no: "none",
    minmax: "min-max",
    "n-minmax": "min-max",
    zscore: "z-score",
    z: "z-score",
    standardise: "z-score",
    standardize: "z-score",
    standardisation: "z-score",
    standardization: "z-score",
    "n-zscore": "z-score",
    "z-score-population": { method: "z-score", deviation: "population" },
    "z-score-min-max": "z-score-then-min-max",
    "zscore-minmax": "z-score-then-min-max",
    "zscore-then-minmax": "z-score-then-min-max",
    un: "z-score-then-min-max",
    "united-nations": "z-score-then-min-max",
    ranks: "rank",
    "n-rank": "rank",
    percentile: "percentile-rank",
    percentilerank: "percentile-rank",
    prank: "percentile-rank",
    "n-prank": "percentile-rank",
    "n-borda": "borda",
    "borda-count": "borda",
    target: "distance-to-target",
    "n-dist2targ": "distance-to-target",
    best: "distance-to-best",
    "distance-to-max": "distance-to-best",
    "distance-to-maximum": "distance-to-best",
    "distance-to-leader": "distance-to-best",
    "n-dist2max": "distance-to-best",
    "n-fracmax": { method: "distance-to-best", from: "zero" },
    "fraction-of-max": { method: "distance-to-best", from: "zero" },
    reference: "distance-to-reference",
    "n-dist2ref": "distance-to-reference",
    "n-goalposts": "goalposts",
    goalpost: "goalposts",
    band: "bands",
    categorical: "categories",
    "categorical-scale": "categories",
    "categorical-points": "categories",
    points: "categories",
  },
  weights: {
    original: "given",
    declared: "given",
    "equal-weights": "equal",
    equally: "equal",
    bap: "budget-allocation",
    budget: "budget-allocation",
    "analytic-hierarchy-process": "ahp",
    "pairwise-comparison": "ahp",
    "shannon-entropy": "entropy",
    "principal-components": "pca",
    "principal-component-analysis": "pca",
    "pca-raw": componentsBy("first-component"),
    "pca-first-component": componentsBy("first-component"),
    "pca-normalised": componentsBy("normalised"),
    "pca-normalized": componentsBy("normalised"),
    "pca-absolute": componentsBy("absolute"),
    "pca-squared": componentsBy("squared"),
    "pca-varimax": componentsBy("varimax"),
    varimax: componentsBy("varimax"),
    "oecd-jrc": componentsBy("varimax"),
    "factor-analysis": componentsBy("varimax"),
    bod: "benefit-of-the-doubt",
    dea: "benefit-of-the-doubt",
  },
  aggregate: {
    mean: "arithmetic",
    average: "arithmetic",
    "arithmetic-mean": "arithmetic",
    linear: "arithmetic",
    additive: "arithmetic",
    "weighted-mean": "arithmetic",
    "weighted-arithmetic": "arithmetic",
    amean: "arithmetic",
    "a-amean": "arithmetic",
    gmean: "geometric",
    "a-gmean": "geometric",
    "geometric-mean": "geometric",
    multiplicative: "geometric",
    hmean: "harmonic",
    "a-hmean": "harmonic",
    "harmonic-mean": "harmonic",
    generalised: "power",
    generalized: "power",
    "generalised-mean": "power",
    "generalized-mean": "power",
    "power-mean": "power",
    "a-copeland": "copeland",
    outranking: "copeland",
    "mazziotta-pareto-index": "mazziotta-pareto",
    mazziotta: "mazziotta-pareto",
    mpi: "mazziotta-pareto",
  },
};

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
  return lookUp(ways[step], slug) ?? (slug || written);
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
