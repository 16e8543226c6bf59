import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareResults } from "../../../src/readiness/analysis/compare.ts";
import { stepReasons } from "../../../src/readiness/analysis/step-reasons.ts";
import { compilePlan } from "../../../src/readiness/index/compile-plan.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { flatIndex, sampleIndex } from "./indices.ts";

const seeds = fc.integer({ min: 1, max: 500 });
const total = (amounts: Iterable<number>) => [...amounts].reduce((sum, amount) => sum + amount, 0);

describe("comparing two results", () => {
  test("the reasons sum to the difference of the scores, indicator by indicator", () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        const [left, right] = [
          sampleIndex(6, 2, 3, {}, one),
          sampleIndex(6, 2, 3, { weights: { method: "equal" } }, other),
        ];
        const { units } = compareResults(left.result, right.result, "points");
        for (const { score, reasons } of units) {
          expect(total(reasons.map(({ amount }) => amount))).toBeCloseTo(score[1] - score[0], 9);
          expect(reasons.filter(({ kind }) => kind === "rest")).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("tell a change of value from a change of weight", () => {
    const posts = { goalposts: { worst: 0, best: 100 } };
    const tree = (a: number, b: number) => ({
      index: { children: { c0: { ...posts, weight: a }, c1: { ...posts, weight: b } } },
    });
    const normalise = { method: "goalposts" as const, range: [0, 100] as [number, number], clip: true };
    const left = flatIndex(
      [
        [40, 80],
        [50, 50],
      ],
      { normalise, tree: tree(1, 1) },
    );
    const right = flatIndex(
      [
        [60, 80],
        [50, 50],
      ],
      { normalise, tree: tree(3, 1) },
    );
    const [first, second] = compareResults(left.result, right.result, "points").units;
    expect(first?.score).toEqual([60, 65]);
    expect(first?.reasons.map(({ kind, indicator, amount }) => [kind, indicator, amount])).toEqual([
      ["weight", "c1", -20],
      ["value", "c0", 12.5],
      ["weight", "c0", 12.5],
    ]);
    expect(total(second?.reasons.map(({ amount }) => amount) ?? [])).toBe(0);
  });

  test("of methods on different scales is told in standard deviations, with what is added and dropped", () => {
    const rows = [
      [1, 9],
      [5, 2],
      [9, 4],
      [3, 3],
    ];
    const left = flatIndex(rows, { normalise: { method: "min-max", range: [0, 1] } });
    const right = flatIndex(
      rows.map(([a = 0, b = 0]) => [a, b, a + b]),
      { normalise: { method: "min-max", range: [0, 1000] } },
    );
    const { units, agreement } = compareResults(left.result, right.result, "relative");
    expect(agreement).toBeGreaterThan(0.5);
    for (const side of [0, 1] as const) {
      const scores = units.map(({ score }) => score[side]);
      expect(scores).toHaveLength(4);
    }
    expect(units[0]?.reasons.some(({ kind, indicator }) => kind === "added" && indicator === "c2")).toBe(true);
    expect(total(units.flatMap(({ reasons }) => reasons.map(({ amount }) => amount)))).toBeCloseTo(0, 9);
  });

  test("leave a rest where scores are no sums, and name units of one side", () => {
    const left = flatIndex(
      [
        [4, 9],
        [9, 4],
        [5, 5],
      ],
      { normalise: { method: "none" } },
    );
    const plan = compilePlan({ ...left.method, normalise: { method: "none" }, aggregate: { method: "geometric" } });
    const right = buildIndex(plan, left.data);
    const plain = buildIndex(compilePlan({ ...left.method, normalise: { method: "none" } }), left.data);
    expect(compareResults(plain, right, "points").units[0]?.reasons).toEqual([{ kind: "rest", amount: -0.5 }]);
    const fewer = flatIndex(
      [
        [4, 9],
        [9, 4],
      ],
      { normalise: { method: "none" } },
    );
    expect(compareResults(plain, fewer.result, "points")).toMatchObject({ onlyLeft: ["u2"], onlyRight: [] });
  });
});

describe("the steps in which two methods differ", () => {
  test("share the whole difference of scores and ranks out among them", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const left = sampleIndex(8, 2, 3, { normalise: { method: "min-max", range: [1, 100] } }, seed);
        const other = {
          ...left.method,
          normalise: { method: "z-score" as const, deviation: "sample" as const, mean: 100, sd: 10 },
          aggregate: { method: "geometric" as const },
          weights: { method: "equal" as const },
        };
        const right = buildIndex(other, left.data);
        const reasons = stepReasons(left.plan, right.plan, left.data);
        expect(reasons?.steps).toEqual(["normalise", "weights", "aggregate"]);
        const at = left.plan.root * 8;
        for (let unit = 0; unit < 8; unit++) {
          const [scores, ranks] = [reasons?.scores, reasons?.ranks].map((parts) =>
            total(parts?.map((part) => part[unit] ?? 0) ?? []),
          );
          expect(scores).toBeCloseTo((right.scores[at + unit] ?? 0) - (left.result.scores[at + unit] ?? 0), 9);
          expect(ranks).toBeCloseTo((right.ranks[at + unit] ?? 0) - (left.result.ranks[at + unit] ?? 0), 9);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("are none where nothing differs, and not told where the trees differ", () => {
    const { plan, data } = flatIndex([
      [1, 2],
      [2, 1],
    ]);
    expect(stepReasons(plan, plan, data)?.steps).toEqual([]);
    expect(stepReasons(plan, flatIndex([[1], [2]]).plan, data)).toBeUndefined();
  });
});
