import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lever, SingleChange } from "../../../src/readiness/analysis/lever.ts";
import { reach } from "../../../src/readiness/analysis/reach.ts";
import type { Target } from "../../../src/readiness/analysis/target.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { flatIndex } from "./indices.ts";

type Index = ReturnType<typeof flatIndex>;

/** The rank and score of a unit when some of its values are others: scored anew, from the data. */
function rescored({ plan, data }: Index, unit: number, changes: readonly (readonly [number, number])[]) {
  const values = data.values.slice();
  for (const [column, value] of changes) values[column * data.units + unit] = value;
  const { scores, ranks } = buildIndex(plan, { ...data, values });
  return {
    rank: ranks[plan.root * data.units + unit] ?? 0,
    score: scores[plan.root * data.units + unit] ?? Number.NaN,
  };
}

const ask = (index: Index, unit: number, target: Target, more: object = {}) =>
  reach(index.plan, index.prepared, index.result, { unit, target, ...more });
const back = (value: number, to: number) => value + (to - value) * 1e-6;

const ladder = [
  [0, 0],
  [40, 20],
  [60, 50],
  [80, 90],
  [100, 100],
];

describe("what would it take", () => {
  test("solves a weighted sum exactly", () => {
    const index = flatIndex(ladder, {}, [1, 1]);
    const { single, together, now } = ask(index, 1, { kind: "score", score: 50 });
    expect(now).toEqual({ rank: 4, score: 30, reached: false });
    expect(single.map(({ to, certainty }) => [to, certainty.kind])).toEqual([
      [80, "exact"],
      [60, "exact"],
    ]);
    expect(together?.cost).toBeCloseTo(0.4, 12);
    expect(together?.certainty.kind).toBe("exact");
  });

  test("spends where a unit of money buys most", () => {
    const index = flatIndex(ladder, {}, [1, 3]);
    const { together } = ask(index, 1, { kind: "score", score: 85 }, { costs: { c0: 1, c1: 10 } });
    // c0 buys 0.25 points for 1, c1 0.75 points for 10: c0 to its limit, the rest from c1.
    expect(together?.changes.map(({ lever, to }) => [lever.leaf, Number(to.toFixed(9))])).toEqual([
      [0, 100],
      [1, 80],
    ]);
    expect(together?.cost).toBeCloseTo(660, 6);
    const poor = ask(index, 1, { kind: "score", score: 85 }, { costs: { c0: 1, c1: 10 }, budget: 100 }).together;
    expect(poor?.reached).toBe(false);
    expect(poor?.cost).toBeCloseTo(100, 9);
    expect(poor?.score).toBeCloseTo(
      rescored(index, 1, poor?.changes.map(({ lever, to }) => [lever.leaf, to] as const) ?? []).score,
      12,
    );
  });

  test("says so where an indicator alone, or all together, cannot", () => {
    const index = flatIndex(ladder);
    const { single, together } = ask(index, 0, { kind: "rank", rank: 1 }, { limits: { c0: 90, c1: 50 } });
    expect(single.map(({ to }) => to)).toEqual([undefined, undefined]);
    expect(together?.reached).toBe(false);
    expect(together?.changes.map(({ to }) => to)).toEqual([90, 50]);
  });

  test("has nothing to do where the target is reached, and leaves the index as it was", () => {
    const index = flatIndex(ladder);
    expect(ask(index, 4, { kind: "rank", rank: 1 })).toMatchObject({
      now: { reached: true },
      single: [],
      together: undefined,
    });
    ask(index, 1, { kind: "rank", rank: 1 });
    index.prepared.run();
    expect([...index.prepared.ranks]).toEqual([5, 4, 3, 2, 1]);
  });

  test("names indicators without a number instead of changing them from nowhere", () => {
    const index = flatIndex(
      [
        [Number.NaN, 3],
        [1, 5],
        [2, 9],
      ],
      { missing: { minimumCoverage: 0.5, of: "number" } },
    );
    const { blank, single } = ask(index, 0, { kind: "rank", rank: 1 });
    expect(blank).toEqual([0]);
    expect(single.map(({ lever }) => lever.leaf)).toEqual([1]);
  });

  test("lowers an indicator of which less is better", () => {
    const tree = { index: { children: { c0: { direction: "negative" as const }, c1: {} } } };
    const index = flatIndex(ladder, { tree });
    const [first] = ask(index, 3, { kind: "score", score: 90 }).single;
    expect(first?.lever).toMatchObject({ from: 80, limit: 0 });
    expect(first?.to).toBeCloseTo(10, 9);
  });

  test("finds bands, with the digits that ranks have", () => {
    const bands = [
      { id: "low", name: { vi: "Thấp", en: "Low" } },
      { id: "good", name: { vi: "Tốt", en: "Good" }, from: 80 },
    ];
    const index = flatIndex(ladder, { bands, ranks: { digits: 1, ties: "competition" } });
    const [first] = ask(index, 3, { kind: "band", band: 1 }, {}).single;
    expect(first).toBeUndefined();
    const [other] = ask(index, 2, { kind: "band", band: 1 }, { limits: { c0: 100, c1: 100 } }).single.slice(1);
    // 79.95 rounds to 80.0: (60 + x) / 2 = 79.95.
    expect(other?.to).toBeCloseTo(99.9, 6);
  });
});

const cell = fc.integer({ min: 1, max: 40 });
const table = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 4, maxLength: 7 })
  .filter((rows) => [0, 1, 2].every((column) => new Set(rows.map((row) => row[column])).size > 1));
const methods = fc.constantFrom(
  {},
  {
    aggregate: { method: "geometric" as const },
    normalise: { method: "min-max" as const, range: [1, 100] as [number, number] },
  },
  { normalise: { method: "rank" as const, ties: "competition" as const } },
  { normalise: { method: "z-score" as const, deviation: "sample" as const, mean: 100, sd: 10 } },
);

function expectLeast(index: Index, unit: number, rank: number, { lever, to, certainty }: SingleChange) {
  const isExact = certainty.kind === "exact";
  if (to === undefined) {
    if (isExact) expect(rescored(index, unit, [[lever.leaf, lever.limit]]).rank).toBeGreaterThan(rank);
    return;
  }
  expect(rescored(index, unit, [[lever.leaf, to]]).rank).toBeLessThanOrEqual(rank);
  const less = back(to, lever.from);
  if (isExact && less !== to) expect(rescored(index, unit, [[lever.leaf, less]]).rank).toBeGreaterThan(rank);
}

/** The cheapest of all combinations of eighths that reaches. */
function bestOfGrid(index: Index, unit: number, rank: number, levers: readonly Lever[]): number {
  const part = 8;
  let best = Number.POSITIVE_INFINITY;
  for (let point = 0; point < (part + 1) ** levers.length; point++) {
    const changes = levers.map(({ leaf, from, limit, cost }, place) => {
      const way = ((limit - from) * (Math.floor(point / (part + 1) ** place) % (part + 1))) / part;
      return { change: [leaf, from + way] as const, cost: Math.abs(way) * cost };
    });
    const cost = changes.reduce((sum, each) => sum + each.cost, 0);
    const reaches =
      cost < best &&
      rescored(
        index,
        unit,
        changes.map(({ change }) => change),
      ).rank <= rank;
    if (reaches) best = cost;
  }
  return best;
}

describe("every answer", () => {
  test("reaches when scored anew, and a little less does not", () => {
    fc.assert(
      fc.property(table, methods, fc.nat(), fc.integer({ min: 1, max: 3 }), (rows, method, pick, rank) => {
        const index = flatIndex(rows, method, [1, 2, 3]);
        const unit = pick % rows.length;
        const { now, single, together } = ask(index, unit, { kind: "rank", rank });
        if (now.reached) return;
        for (const change of single) expectLeast(index, unit, rank, change);
        const changes = together?.changes.map(({ lever, to }) => [lever.leaf, to] as const) ?? [];
        if (together) expect(rescored(index, unit, changes).rank <= rank).toBe(together.reached);
      }),
      { numRuns: 150 },
    );
  });

  test("costs no more than the best of a grid of all combinations", () => {
    fc.assert(
      fc.property(table, methods, fc.nat(), fc.integer({ min: 1, max: 2 }), (rows, method, pick, rank) => {
        const index = flatIndex(rows, method, [1, 2, 3]);
        const unit = pick % rows.length;
        const { now, single, together } = ask(index, unit, { kind: "rank", rank });
        if (now.reached || !together) return;
        const levers = single.map(({ lever }) => lever);
        const best = bestOfGrid(index, unit, rank, levers);
        if (best < Number.POSITIVE_INFINITY) expect(together.reached).toBe(true);
        if (together.certainty.kind === "exact") expect(together.cost).toBeLessThanOrEqual(best + 1e-9);
      }),
      { numRuns: 25 },
    );
  });
});
