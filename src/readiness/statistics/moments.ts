/** How many of the values are numbers (not NaN). */
export function countOf(x: Float64Array): number {
  let count = 0;
  for (let i = 0; i < x.length; i++) if (!Number.isNaN(x[i])) count++;
  return count;
}

/** The arithmetic mean of the numbers among the values; NaN where there are none. */
export function meanOf(x: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] as number;
    if (!Number.isNaN(value)) {
      sum += value;
      count++;
    }
  }
  return sum / count;
}

/** Sum of squared deviations from the given mean. */
function squaresAround(x: Float64Array, mean: number): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const gap = (x[i] as number) - mean;
    if (!Number.isNaN(gap)) sum += gap * gap;
  }
  return sum;
}

/** Standard deviation: with n − 1 (sample) or n (population). NaN where there are too few numbers. */
export function deviationOf(x: Float64Array, kind: "sample" | "population" = "sample", mean = meanOf(x)): number {
  const degrees = kind === "sample" ? countOf(x) - 1 : countOf(x);
  return degrees > 0 ? Math.sqrt(squaresAround(x, mean) / degrees) : Number.NaN;
}

/** The least and the greatest number; [∞, −∞] where there are none. */
export function rangeOf(x: Float64Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

export interface Shape {
  readonly skewness: number;
  readonly kurtosis: number;
}

/**
 * Bias-corrected skewness G1 (three numbers or more) and excess kurtosis G2 (four or more), as in spreadsheets and SPSS.
 * NaN where there are fewer, or all are equal.
 */
export function shapeOf(x: Float64Array): Shape {
  const n = countOf(x);
  const mean = meanOf(x);
  let [second, third, fourth] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const gap = (x[i] as number) - mean;
    if (!Number.isNaN(gap)) {
      const square = gap * gap;
      second += square;
      third += square * gap;
      fourth += square * square;
    }
  }
  const skewness = ((Math.sqrt(n) * third) / second ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
  const ratio = (n * fourth) / (second * second);
  const kurtosis = (((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
  return {
    skewness: n > 2 && second > 0 ? skewness : Number.NaN,
    kurtosis: n > 3 && second > 0 ? kurtosis : Number.NaN,
  };
}

/** The numbers among the values, rising. */
export function sorted(x: Float64Array): Float64Array {
  return x.filter((value) => !Number.isNaN(value)).sort();
}

/** Quantile of rising numbers by linear interpolation (type 7, as in R and spreadsheets); NaN where there are none. */
export function quantile(rising: Float64Array, share: number): number {
  const place = (rising.length - 1) * share;
  const low = rising[Math.floor(place)] ?? Number.NaN;
  const high = rising[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** The median of the numbers among the values. */
export function medianOf(x: Float64Array): number {
  return quantile(sorted(x), 0.5);
}
