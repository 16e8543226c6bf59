import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawDirichlet, randomOf } from "../../../src/readiness/analysis/random.ts";

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const draws = (words: readonly number[], count: number) => {
  const random = randomOf(words);
  return Array.from({ length: count }, () => random.uniform());
};
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the source of chance", () => {
  test("gives the same numbers for the same seed, on every machine", () => {
    expect(draws([1], 3)).toEqual(draws([1], 3));
    expect(draws([42, 1], 3)).toEqual([0.013981939293444157, 0.493511067237705, 0.8346527717076242]);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(draws([seed, 3], 5)).toEqual(draws([seed, 3], 5));
      }),
    );
  });

  test("gives other numbers for another seed, also above 32 bits", () => {
    expect(draws([1], 4)).not.toEqual(draws([2], 4));
    expect(draws([1], 4)).not.toEqual(draws([1 + 2 ** 32], 4));
    expect(draws([1, 2], 4)).not.toEqual(draws([2, 1], 4));
  });

  test("is uniform between 0 and 1, and independent between streams", () => {
    const values = Array.from({ length: 20_000 }, (_, stream) => draws([7, stream], 1)[0] ?? 0);
    expect(meanOf(values)).toBeCloseTo(0.5, 2);
    expect(meanOf(values.map((value) => value ** 2))).toBeCloseTo(1 / 3, 2);
    expect(Math.max(...values)).toBeLessThan(1);
  });

  test("has the moments of the normal and of the gamma distribution", () => {
    const random = randomOf([3]);
    const normal = Array.from({ length: 40_000 }, random.normal);
    expect(meanOf(normal)).toBeCloseTo(0, 1);
    expect(meanOf(normal.map((value) => value ** 2))).toBeCloseTo(1, 1);
    for (const shape of [0.3, 1, 7]) {
      const gamma = Array.from({ length: 40_000 }, () => random.gamma(shape));
      expect(meanOf(gamma) / shape).toBeCloseTo(1, 1);
      expect(Math.min(...gamma)).toBeGreaterThanOrEqual(0);
    }
  });

  test("draws shares that sum to one, around their means; nothing for a weight of zero", () => {
    const random = randomOf([5]);
    const shapes = new Float64Array([20, 60, 0, 20]);
    const target = new Float64Array(4);
    const sums = new Float64Array(4);
    for (let round = 0; round < 5000; round++) {
      drawDirichlet(random, shapes, target);
      expect(target.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      target.forEach((share, index) => {
        sums[index] = (sums[index] ?? 0) + share;
      });
    }
    expect([...sums].map((sum) => Math.round((sum / 5000) * 100) / 100)).toEqual([0.2, 0.6, 0, 0.2]);
  });
});
