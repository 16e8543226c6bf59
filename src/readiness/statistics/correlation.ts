import { type Matrix, matrix } from "./matrix.ts";

const correlationKinds = ["pearson", "spearman", "kendall"] as const;
export type CorrelationKind = (typeof correlationKinds)[number];

const measures: Readonly<Record<CorrelationKind, (x: Float64Array, y: Float64Array) => number>> = {
  pearson,
  spearman: (x, y) => pearson(meanRanks(x), meanRanks(y)),
  kendall,
};

/** The correlation of two columns over the units that have both. NaN where one of them is constant there. */
export function correlation(x: Float64Array, y: Float64Array, kind: CorrelationKind = "pearson"): number {
  const [both, other] = complete(x, y);
  return measures[kind](both, other);
}

/** Correlations of all pairs of columns, each pair over the units that have both. */
export function correlationMatrix(columns: readonly Float64Array[], kind: CorrelationKind = "pearson"): Matrix {
  const p = columns.length;
  const made = matrix(p, p);
  for (const [i, x] of columns.entries())
    for (const [j, y] of columns.entries()) {
      if (j < i) continue;
      const value = i === j ? 1 : correlation(x, y, kind);
      made.values[i * p + j] = value;
      made.values[j * p + i] = value;
    }
  return made;
}

function complete(x: Float64Array, y: Float64Array): readonly [Float64Array, Float64Array] {
  const has = (_: number, i: number): boolean => !Number.isNaN(x[i]) && !Number.isNaN(y[i]);
  return x.every(has) ? [x, y] : [x.filter(has), y.filter(has)];
}

function pearson(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < n; i++) {
    meanX += (x[i] as number) / n;
    meanY += (y[i] as number) / n;
  }
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const dx = (x[i] as number) - meanX;
    const dy = (y[i] as number) - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  const size = Math.sqrt(xx) * Math.sqrt(yy);
  return size > 0 ? Math.max(-1, Math.min(1, xy / size)) : Number.NaN;
}

/** Ranks from 1 for the least; ties share the mean of their places. */
function meanRanks(x: Float64Array): Float64Array {
  const order = Array.from(x.keys()).sort((a, b) => (x[a] as number) - (x[b] as number));
  const ranks = new Float64Array(x.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && x[order[end] as number] === x[order[start] as number]) end++;
    for (let i = start; i < end; i++) ranks[order[i] as number] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Kendall's tau-b: concordant less discordant pairs, corrected for ties. */
function kendall(x: Float64Array, y: Float64Array): number {
  let [agree, untiedX, untiedY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const dx = Math.sign((x[i] as number) - (x[j] as number));
      const dy = Math.sign((y[i] as number) - (y[j] as number));
      agree += dx * dy;
      untiedX += dx * dx;
      untiedY += dy * dy;
    }
  return untiedX > 0 && untiedY > 0 ? agree / Math.sqrt(untiedX * untiedY) : Number.NaN;
}
