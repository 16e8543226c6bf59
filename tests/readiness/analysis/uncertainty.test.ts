import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factorsOf, type UncertainChoices } from "../../../src/readiness/analysis/factors.ts";
import { leaveOneOut } from "../../../src/readiness/analysis/leave-one-out.ts";
import { sensitivityOf } from "../../../src/readiness/analysis/sensitivity.ts";
import { choicesOf, pointOf, uncertaintyOf } from "../../../src/readiness/analysis/uncertainty.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { flatIndex, sampleIndex } from "./indices.ts";

const everything: UncertainChoices = {
  normalise: [
    { method: "z-score", deviation: "sample", mean: 100, sd: 10 },
    { method: "rank", ties: "competition" },
  ],
  aggregate: [{ method: "geometric" }],
  weights: { kind: "within", share: 0.25 },
  removal: true,
};
const bands = [
  { id: "low", name: { vi: "Thấp", en: "Low" } },
  { id: "high", name: { vi: "Cao", en: "High" }, from: 50 },
];
const sample = (seed = 1) => sampleIndex(12, 3, 4, { normalise: { method: "min-max", range: [1, 100] }, bands }, seed);

function analysed(choices: UncertainChoices, replications: number, seed: number, index = sample()) {
  const factors = factorsOf(index.plan, index.result.weights, choices, seed);
  return { ...index, factors, uncertainty: uncertaintyOf(index.plan, index.prepared, factors, { replications, seed }) };
}

describe("uncertainty", () => {
  test("is the same for the same seed, and another for another", () => {
    const [one, again, other] = [7, 7, 8].map((seed) => analysed(everything, 200, seed).uncertainty);
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test("does not change the first replications when more are run", () => {
    const { factors, prepared } = analysed(everything, 10, 3);
    const point = new Float64Array(factors.list.length);
    prepared.run(factors.parametersAt(pointOf(factors, 3, 4, point)));
    const ranks = prepared.ranks.slice();
    analysed(everything, 50, 3);
    prepared.run(factors.parametersAt(pointOf(factors, 3, 4, point)));
    expect(prepared.ranks).toEqual(ranks);
    expect(choicesOf(factors, 3, 4).map(({ factor }) => factor.id)).toEqual([
      "normalise",
      "weights",
      "aggregate",
      "removal",
    ]);
  });

  test("draws the same for a factor whether others vary or not: a run can be done again with one thing changed", () => {
    const index = sample();
    const [all, fewer] = [everything, { ...everything, normalise: undefined }].map((choices) =>
      factorsOf(index.plan, index.result.weights, choices, 3),
    );
    if (!all || !fewer) throw new Error("no factors");
    for (let replication = 0; replication < 5; replication++)
      expect(choicesOf(fewer, 3, replication)).toEqual(choicesOf(all, 3, replication).slice(1));
  });

  test("gives the nominal scores where nothing is varied", () => {
    const { uncertainty, result, plan } = analysed({}, 5, 1);
    uncertainty.units.forEach(({ score, rank }, unit) => {
      expect(score?.low).toBe(result.scores[plan.root * 12 + unit]);
      expect(score?.high).toBe(score?.low);
      expect(rank?.median).toBe(result.ranks[plan.root * 12 + unit]);
    });
  });

  test("has probabilities that sum to one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const { units, before, banded, replications } = analysed(everything, 60, seed, sample(seed)).uncertainty;
        expect(banded).toBeGreaterThan(0);
        expect(banded).toBeLessThan(replications);
        for (const { bands: shares } of units) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        for (let one = 0; one < 12; one++)
          for (let other = 0; other < one; other++) {
            const both = (before[one * 12 + other] ?? 0) + (before[other * 12 + one] ?? 0);
            expect(both).toBeLessThanOrEqual(1 + 1e-12);
            expect(both).toBeGreaterThan(0.9);
          }
      }),
      { numRuns: 10 },
    );
  });

  test("puts a unit that is best in everything first in every run", () => {
    const index = flatIndex(
      [
        [9, 9, 9],
        [1, 5, 3],
        [4, 2, 8],
        [2, 6, 1],
      ],
      { normalise: { method: "min-max", range: [1, 100] } },
    );
    const { units, before } = analysed(
      { ...everything, weights: { kind: "dirichlet", concentration: 5 } },
      300,
      1,
      index,
    ).uncertainty;
    expect(units[0]?.rank).toEqual({ low: 1, median: 1, high: 1, mean: 1 });
    expect([...before.slice(0, 4)]).toEqual([0, 1, 1, 1]);
  });

  test("counts the runs in which a unit has no score, instead of hiding them", () => {
    const zero = flatIndex([
      [0, 5],
      [5, 0],
      [9, 9],
    ]);
    const { units } = analysed({ aggregate: [{ method: "geometric" }] }, 200, 1, zero).uncertainty;
    expect(units[0]?.unscored).toBeGreaterThan(0.4);
    expect(units[0]?.unscored).toBeLessThan(0.6);
    expect(units[2]?.unscored).toBe(0);
  });

  test("says what was chosen, so that a run can be done again with the method itself", () => {
    const { factors, prepared, method, data, plan } = analysed(
      { normalise: everything.normalise, removal: true },
      10,
      5,
    );
    for (let replication = 0; replication < 10; replication++) {
      const [normalise, removal] = choicesOf(factors, 5, replication).map(({ chosen }) => chosen);
      if (normalise === "method" || removal !== "none") continue;
      prepared.run(factors.parametersAt(pointOf(factors, 5, replication, new Float64Array(factors.list.length))));
      const again = buildIndex({ ...method, normalise: JSON.parse(normalise ?? "") }, data);
      expect([...prepared.ranks]).toEqual([...again.ranks.slice(plan.root * 12)]);
    }
  });
});

describe("sensitivity", () => {
  test("finds the one thing that matters", () => {
    const index = sample();
    const factors = factorsOf(
      index.plan,
      index.result.weights,
      { ...everything, weights: { kind: "within", share: 1e-9 } },
      1,
    );
    const { indices, runs } = sensitivityOf(index.prepared, factors, 256, { kind: "score", unit: 0 });
    expect(runs).toBe(256 * 6);
    const totals = indices?.map(({ total }) => total) ?? [];
    expect(factors.list[totals.indexOf(Math.max(...totals))]?.id).toBe("normalise");
    expect(totals[1]).toBeLessThan(1e-6);
  });

  test("takes every weight for a factor of its own where asked", () => {
    const index = sample();
    const factors = factorsOf(
      index.plan,
      index.result.weights,
      { weights: { kind: "within", share: 0.5 }, eachWeight: true },
      1,
    );
    expect(factors.list).toHaveLength(15);
    const { indices } = sensitivityOf(index.prepared, factors, 256, { kind: "rank-shift" });
    expect(indices?.every(({ total }) => total > -0.05 && total < 1.05)).toBe(true);
  });

  test("gives no indices where a unit loses its score", () => {
    const zero = flatIndex([
      [0, 5],
      [5, 0],
      [9, 9],
    ]);
    const factors = factorsOf(zero.plan, zero.result.weights, { aggregate: [{ method: "geometric" }] }, 1);
    const { indices, unscored } = sensitivityOf(zero.prepared, factors, 16, { kind: "rank-shift" });
    expect(indices).toBeUndefined();
    expect(unscored).toBeGreaterThan(0);
  });
});

describe("leaving one out", () => {
  test("equals the index without it", () => {
    const { plan, prepared, method, data } = flatIndex([
      [3, 9, 1],
      [5, 5, 5],
      [9, 1, 4],
      [1, 2, 9],
    ]);
    for (const { code, ranks, meanShift, most } of leaveOneOut(plan, prepared)) {
      const { [code]: _, ...children } = method.tree["index"]?.children ?? {};
      const without = buildIndex({ ...method, tree: { index: { children } } }, data);
      expect([...ranks]).toEqual([...without.ranks.slice(2 * 4)]);
      expect(Math.abs(most?.change ?? 0)).toBeGreaterThanOrEqual(meanShift);
    }
  });
});
