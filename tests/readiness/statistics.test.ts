import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlation } from "../../src/readiness/statistics/correlation.ts";
import { symmetricEigen } from "../../src/readiness/statistics/eigen.ts";
import { maximise } from "../../src/readiness/statistics/linear-programme.ts";
import { entry, matrixOf } from "../../src/readiness/statistics/matrix.ts";
import { places, sortFalling } from "../../src/readiness/statistics/order.ts";
import { printedRanks, ranksOf, roundTo } from "../../src/readiness/statistics/ranking.ts";
import { expectClose } from "./close.ts";

describe("ranks", () => {
  const ranks = (scores: readonly number[], rule: Parameters<typeof ranksOf>[1]) => [
    ...ranksOf(Float64Array.from(scores), rule),
  ];

  test("0.1 + 0.2 ties 0.3, and printed ties carry a mark", () => {
    const tied = ranksOf(Float64Array.of(0.3, 0.1 + 0.2, 0.5, 0.2, Number.NaN), { ties: "competition" });
    expect([...tied]).toEqual([2, 2, 1, 4, 0]);
    expect(printedRanks(tied)).toEqual(["2=", "2=", "1", "4", "–"]);
  });

  test("what sums lose near zero does not part equals", () => {
    expect(ranks([1e-17, 0, 1, -1], { ties: "competition" })).toEqual([2, 2, 1, 4]);
  });

  test.each([
    ["competition", [1, 2, 2, 4]],
    ["dense", [1, 2, 2, 3]],
    ["mean", [1, 2.5, 2.5, 4]],
  ] as const)("%s ties, on the digits declared", (ties, wanted) => {
    expect(ranks([0.9, 0.81234, 0.81231, 0.8], { digits: 4, ties })).toEqual(wanted);
  });

  test("rounding is that of written decimals", () => {
    expect([roundTo(1.005, 2), roundTo(-1.005, 2), roundTo(2.5, 0), roundTo(0.285, 2)]).toEqual([1.01, -1.01, 3, 0.29]);
  });

  test("many are sorted as few are", () => {
    const score = fc.oneof(fc.double({ noNaN: true }), fc.constant(Number.NaN), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(score, { minLength: 257, maxLength: 400 }), (scores) => {
        const values = Float64Array.from(scores);
        const order = places(values.length);
        sortFalling(order, values);
        const wanted = [...scores].filter((x) => !Number.isNaN(x)).sort((a, b) => b - a);
        expect([...order].slice(0, wanted.length).map((place) => scores[place])).toEqual(wanted);
        expect(new Set(order).size).toBe(scores.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("correlation", () => {
  const x = Float64Array.of(1, 2, 3, 4, 5, Number.NaN);
  const y = Float64Array.of(5, 6, 7, 8, 7, 1);

  test("Pearson, Spearman and Kendall's tau-b as R gives them", () => {
    expectClose(correlation(x, y, "pearson"), 0.832050294337844);
    expectClose(correlation(x, y, "spearman"), 0.820782681668123);
    expectClose(correlation(x, y, "kendall"), 0.737864787372622);
  });

  test("with a constant there is none", () => {
    expect(correlation(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3))).toBe(Number.NaN);
  });
});

test("eigenvectors give the matrix back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 28, maxLength: 28 }),
      (p, numbers) => {
        const at = (i: number, j: number) => numbers[(Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j)] ?? 0;
        const symmetric = matrixOf(p, p, at);
        const { values, vectors } = symmetricEigen(symmetric);
        for (let i = 0; i < p; i++)
          for (let j = 0; j < p; j++) {
            let sum = 0;
            for (let k = 0; k < p; k++) sum += entry(vectors, i, k) * (values[k] ?? 0) * entry(vectors, j, k);
            expect(Math.abs(sum - at(i, j))).toBeLessThan(1e-9);
          }
        for (let k = 1; k < p; k++) expect(values[k - 1] ?? 0).toBeGreaterThanOrEqual(values[k] ?? 0);
      },
    ),
  );
});

test("a linear programme by hand, and one without end", () => {
  const x = maximise(
    [3, 2],
    [
      [1, 1],
      [1, 3],
      [1, 0],
    ],
    [4, 6, 3],
  );
  expect([...(x ?? [])]).toEqual([3, 1]);
  expect(maximise([1], [[-1]], [1])).toBeUndefined();
});
