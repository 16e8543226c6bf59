import type { Aggregation } from "../../domain/index-options/aggregation.ts";

/**
 * A mean of transformed values: geometric by logarithms, harmonic by reciprocals, others by powers. `of` transforms a
 * value, `back` the mean, `bears` tells the values that have a transform.
 */
export interface Transform {
  readonly key: string;
  readonly of: (x: number) => number;
  readonly back: (y: number) => number;
  readonly bears: (x: number) => boolean;
}

const isPositive = (x: number): boolean => x > 0;
const geometric: Transform = { key: "log", of: Math.log, back: Math.exp, bears: isPositive };
const harmonic: Transform = { key: "reciprocal", of: (x) => 1 / x, back: (y) => 1 / y, bears: isPositive };

/** The transform by which a method takes its mean; nothing for those that take none. */
export function transformOf(option: Aggregation): Transform | undefined {
  if (option.method === "geometric") return geometric;
  if (option.method === "harmonic") return harmonic;
  if (option.method !== "power" || option.power === 1) return undefined;
  const { power } = option;
  if (power === 0) return geometric;
  const bears = power > 0 ? (x: number) => x >= 0 : isPositive;
  return { key: `power ${power}`, of: (x) => x ** power, back: (y) => y ** (1 / power), bears };
}

/** A column transformed, and whether every value of it has one. */
export interface TransformedColumn {
  readonly values: Float64Array;
  readonly isClean: boolean;
}

/** Transforms a column, into `out`. A gap, or a value without a transform, makes it unclean. */
export function transformColumn(x: Float64Array, transform: Transform, out: Float64Array): TransformedColumn {
  if (transform === geometric) return logarithms(x, out);
  let isClean = true;
  for (let u = 0; u < x.length; u++) {
    const value = x[u] as number;
    if (!transform.bears(value)) isClean = false;
    out[u] = transform.of(value);
  }
  return { values: out, isClean };
}

/** The loop that geometric means spend their time in, without a call by name. */
function logarithms(x: Float64Array, out: Float64Array): TransformedColumn {
  let isClean = true;
  for (let u = 0; u < x.length; u++) {
    const value = x[u] as number;
    if (!(value > 0)) isClean = false;
    out[u] = Math.log(value);
  }
  return { values: out, isClean };
}
