import { countOf, meanOf } from "./moments.ts";

/** The Box–Cox transform of positive numbers: (x^λ − 1)/λ, ln x at λ = 0. */
export function boxCox(x: Float64Array, lambda: number): Float64Array {
  return x.map((value) => (lambda === 0 ? Math.log(value) : (value ** lambda - 1) / lambda));
}

const bounds = [-5, 5] as const;
const golden = (Math.sqrt(5) - 1) / 2;
const precision = 1e-8;

/** The λ between −5 and 5 that makes the numbers most nearly normal (profile likelihood, golden section). */
export function bestLambda(x: Float64Array): number {
  const logarithms = meanOf(x.map(Math.log)) * countOf(x);
  const likelihood = (lambda: number): number => {
    const y = boxCox(x, lambda);
    const mean = meanOf(y);
    const variance = meanOf(y.map((value) => (value - mean) ** 2));
    return (-countOf(x) / 2) * Math.log(variance) + (lambda - 1) * logarithms;
  };
  let [low, high]: [number, number] = [...bounds];
  while (high - low > precision) {
    const a = high - golden * (high - low);
    const b = low + golden * (high - low);
    if (likelihood(a) > likelihood(b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}
