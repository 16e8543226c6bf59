import { describe, expect, test } from "vitest";
import type { WrittenMethod } from "../../../src/domain/composite-method.ts";
import { found, indexOf, leaves, scoresAt } from "./small.ts";

const codes = ["a", "b", "c"];
const together = { a: [1, 2, 3, 4, 5], b: [2, 4, 5, 4, 5], c: [1, 3, 2, 5, 4] };

function weightsOf(weights: WrittenMethod["weights"], columns: Readonly<Record<string, readonly number[]>> = together) {
  const result = indexOf({ weights, tree: leaves(Object.keys(columns)) }, columns);
  const of = (all: Float64Array) =>
    result.plan.leaves.map(({ node }) => Number((all[node] ?? Number.NaN).toPrecision(8)));
  return { raw: of(result.rawWeights), shares: of(result.weights), found: found(result), result };
}

test("given, equal", () => {
  const tree = { a: { weight: 3 }, b: { weight: 1 } };
  expect(scoresAt(indexOf({ tree }, { a: [4], b: [8] }))).toEqual([5]);
  expect(scoresAt(indexOf({ weights: "equal", tree }, { a: [4], b: [8] }))).toEqual([6]);
});

test("budget allocation: each expert counts the same, however many points they gave out", () => {
  const allocations = { mai: { a: 60, b: 40 }, nam: { a: 1, b: 1, c: 2 } };
  expect(weightsOf({ method: "budget-allocation", allocations }).shares).toEqual([0.425, 0.325, 0.25]);
  expect(weightsOf({ method: "budget-allocation", allocations: { mai: {} } }).found).toEqual([
    "error allocation-empty index",
  ]);
});

describe("AHP", () => {
  const consistent = { a: { b: 2, c: 4 }, b: { c: 2 } };

  test("consistent comparisons give back their weights; the reverse need not be said", () => {
    const { shares, found: told } = weightsOf({ method: "ahp", comparisons: consistent });
    for (const [i, weight] of [4 / 7, 2 / 7, 1 / 7].entries()) expect(shares[i]).toBeCloseTo(weight, 7);
    expect(told).toEqual([]);
  });

  test("comparisons that go in a circle are told of; one that is lacking is an error", () => {
    const circle = { a: { b: 9 }, b: { c: 9 }, c: { a: 9 } };
    expect(weightsOf({ method: "ahp", comparisons: circle }).found).toEqual(["warning comparisons-inconsistent index"]);
    expect(weightsOf({ method: "ahp", comparisons: { a: { b: 2 } } }).found).toEqual(["error comparison-absent index"]);
  });
});

describe("from the data", () => {
  test("entropy, by hand", () => {
    const { shares } = weightsOf("entropy", { a: [1, 1, 1, 1], b: [0, 0, 0, 4], c: [1, 1, 2, 0] });
    const c = 1 - -(0.25 * Math.log(0.25) * 2 + 0.5 * Math.log(0.5)) / Math.log(4);
    expect(shares).toEqual([0, Number((1 / (1 + c)).toPrecision(8)), Number((c / (1 + c)).toPrecision(8))]);
  });

  test("CRITIC, by hand: spread times conflict", () => {
    const { shares } = weightsOf("critic", { a: [1, 2, 3], b: [3, 2, 1], c: [2, 4, 6] });
    // a and c go together, b against both: conflicts 2, 4, 2; spreads 1, 1, 2.
    expect(shares).toEqual([2 / 10, 4 / 10, 4 / 10]);
  });

  test("negative values are refused by entropy", () => {
    expect(weightsOf("entropy", { a: [-1, 2], b: [1, 2] }).found).toEqual(["error weights-need-positive index u0"]);
  });
});

describe("principal components", () => {
  test("the variants agree with one another", () => {
    const first = weightsOf({ method: "pca", variant: "first-component" });
    const sum = first.raw.reduce((total, weight) => total + weight, 0);
    expect(first.raw.reduce((total, weight) => total + weight ** 2, 0)).toBeCloseTo(1, 7);
    const normalised = weightsOf({ method: "pca", variant: "normalised" });
    const squared = weightsOf({ method: "pca", variant: "squared" });
    for (const [i, loading] of first.raw.entries()) {
      expect(normalised.shares[i]).toBeCloseTo(loading / sum, 7);
      expect(squared.shares[i]).toBeCloseTo(loading ** 2, 7);
    }
    expect(weightsOf({ method: "pca", variant: "absolute" }).shares).toEqual(normalised.shares);
  });

  const opposed = { a: [1, 2, 3, 4, 5], b: [1, 2, 3, 5, 4], c: [5, 3, 4, 2, 1.5] };

  test("a negative weight stops the group, unless the method says what else", () => {
    const { found: told, result } = weightsOf("pca", opposed);
    expect(told).toEqual(["error negative-weights index"]);
    expect(scoresAt(result).every(Number.isNaN)).toBe(true);
    const zero = weightsOf({ method: "pca", negative: "zero" }, opposed);
    expect(zero.found).toEqual(["warning negative-weights index"]);
    expect(zero.shares[2]).toBe(0);
    expect(weightsOf({ method: "pca", negative: "absolute" }, opposed).shares.every((share) => share > 0)).toBe(true);
  });

  test("weights that nearly cancel are an error even where negative ones are allowed", () => {
    expect(weightsOf({ method: "pca", negative: "allow" }, opposed).found).toEqual([
      "warning negative-weights index",
      "error weights-cancel index",
    ]);
  });

  test("more indicators than units, tied eigenvalues, a constant column", () => {
    expect(weightsOf("pca", { a: [1, 2], b: [2, 1], c: [1, 3] }).found).toEqual([
      "error more-children-than-units index",
    ]);
    expect(weightsOf("pca", { a: [1, -1, 1, -1], b: [1, 1, -1, -1] }).found).toEqual(["error eigenvalues-tied index"]);
    expect(weightsOf("pca", { a: [1, 1, 1], b: [2, 1, 4] }).found).toEqual(["error child-constant index"]);
  });
});

describe("benefit of the doubt", () => {
  test("without bounds, whoever is best in anything scores one", () => {
    const { result } = weightsOf("benefit-of-the-doubt", { a: [10, 1, 5], b: [1, 10, 5] });
    const scores = scoresAt(result);
    expect(scores[0]).toBeCloseTo(1, 9);
    expect(scores[1]).toBeCloseTo(1, 9);
    // Between the two: 5 and 5 against the line from (10, 1) to (1, 10), whose middle is 5.5.
    expect(scores[2]).toBeCloseTo(5 / 5.5, 9);
  });

  test("bounds hold each child's share of the score", () => {
    const bounds = { lower: 0.4, upper: 0.6 };
    const { result } = weightsOf({ method: "benefit-of-the-doubt", bounds }, { a: [10, 1, 5], b: [1, 10, 5] });
    const shares = result.unitShares.get(result.plan.root) ?? new Float64Array();
    expect(shares.length).toBe(6);
    for (const share of shares) expect(share >= 0.4 - 1e-9 && share <= 0.6 + 1e-9).toBe(true);
    expect(Math.max(...scoresAt(result))).toBeLessThanOrEqual(1 + 1e-9);
    expect(weightsOf({ method: "benefit-of-the-doubt", bounds: { lower: 0.6, upper: 1 } }, together).found).toEqual([
      "error bounds-impossible index",
    ]);
  });

  test("a gap gives no score and sets no standard", () => {
    const result = indexOf(
      { weights: "benefit-of-the-doubt", tree: leaves(["a", "b"]) },
      { a: [4, 8, 99], b: [4, 2, null] },
    );
    expect(scoresAt(result)[2]).toBe(Number.NaN);
    expect(scoresAt(result)[1]).toBeCloseTo(1, 9);
  });
});

test("effective weights are products on the way to the root", () => {
  const result = indexOf(
    { tree: { g: { weight: 3, children: { a: { weight: 1 }, b: { weight: 3 } } }, c: { weight: 1 } } },
    { a: [1], b: [1], c: [1] },
  );
  expect(codes.map((code) => result.effectiveWeights[result.plan.nodes.findIndex((n) => n.code === code)])).toEqual([
    0.1875, 0.5625, 0.25,
  ]);
});
