import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompositeNode } from "../../../src/domain/composite.ts";
import type { Aggregation } from "../../../src/domain/index-options/aggregation.ts";
import type { Weighting } from "../../../src/domain/index-options/weighting.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { expectClose } from "../close.ts";
import { dataOf, indexOf, leaves, methodOf, ranksAt, scoresAt } from "./small.ts";

const codes = ["a", "b", "c", "d"] as const;
const positive = fc.integer({ min: 1, max: 10_000 }).map((x) => x / 100);
const table = fc
  .integer({ min: 3, max: 12 })
  .chain((units) => fc.tuple(...codes.map(() => fc.array(positive, { minLength: units, maxLength: units }))));
const asColumns = (values: readonly (readonly number[])[]) =>
  Object.fromEntries(codes.map((code, c) => [code, values[c] ?? []]));
const weights = fc.tuple(...codes.map(() => fc.integer({ min: 1, max: 9 })));
const weighted = (given: readonly number[]): Readonly<Record<string, CompositeNode>> =>
  Object.fromEntries(codes.map((code, c) => [code, { weight: given[c] ?? 1 }]));

const aggregations: readonly Aggregation[] = [
  { method: "arithmetic" },
  { method: "geometric" },
  { method: "harmonic" },
  { method: "power", power: 0.5 },
  { method: "copeland", score: "outranking" },
  { method: "copeland", score: "wins" },
  { method: "mazziotta-pareto", penalty: "minus", deviation: "population" },
];
const weightings: readonly Weighting[] = [
  { method: "given" },
  { method: "entropy" },
  { method: "critic", deviation: "sample" },
  { method: "pca", variant: "squared", retain: "handbook", negative: "error" },
  { method: "pca", variant: "varimax", retain: "handbook", negative: "error" },
  { method: "benefit-of-the-doubt", bounds: { lower: 0.05, upper: 0.8 } },
];
const scale = { method: "min-max", range: [1, 100] } as const;
const cases = [
  ...aggregations.map((aggregate) => [`${JSON.stringify(aggregate)}`, { aggregate }] as const),
  ...weightings.map((option) => [`${JSON.stringify(option)}`, { weights: option }] as const),
];

describe("the order of rows, columns and siblings changes nothing", () => {
  test.each(cases)("%s", (_, options) => {
    fc.assert(
      fc.property(table, weights, fc.nat(), (values, given, seed) => {
        const units = values[0]?.length ?? 0;
        const order = Array.from({ length: units }, (_, u) => (u + seed) % units).reverse();
        const method = { normalise: structuredClone(scale) as never, ...structuredClone(options) };
        const straight = indexOf({ ...method, tree: weighted(given) }, asColumns(values));
        const tree = Object.fromEntries(Object.entries(weighted(given)).reverse());
        const turned = indexOf(
          { ...method, tree },
          asColumns(values.map((column) => order.map((u) => column[u] ?? 0))),
        );
        const [before, after] = [scoresAt(straight), scoresAt(turned)];
        for (const [place, unit] of order.entries()) {
          expectClose(after[place], before[unit] ?? Number.NaN, "score", 1e-9);
          expect(ranksAt(turned)[place]).toBe(ranksAt(straight)[unit]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("means", () => {
  test("harmonic ≤ geometric ≤ arithmetic, and each lies between the least and the greatest", () => {
    fc.assert(
      fc.property(table, weights, (values, given) => {
        const of = (aggregate: Aggregation) =>
          scoresAt(indexOf({ aggregate, tree: weighted(given) }, asColumns(values)));
        const [a, g, h] = [of({ method: "arithmetic" }), of({ method: "geometric" }), of({ method: "harmonic" })];
        for (const u of a.keys()) {
          const own = values.map((column) => column[u] ?? 0);
          const [x = 0, y = 0, z = 0] = [h[u], g[u], a[u]];
          expect(x).toBeLessThanOrEqual(y * (1 + 1e-12));
          expect(y).toBeLessThanOrEqual(z * (1 + 1e-12));
          expect(x).toBeGreaterThanOrEqual(Math.min(...own) * (1 - 1e-12));
          expect(z).toBeLessThanOrEqual(Math.max(...own) * (1 + 1e-12));
        }
      }),
    );
  });

  test("power 1, 0 and −1 are the arithmetic, geometric and harmonic means", () => {
    fc.assert(
      fc.property(table, weights, (values, given) => {
        for (const [power, method] of [
          [1, "arithmetic"],
          [0, "geometric"],
          [-1, "harmonic"],
        ] as const) {
          const tree = weighted(given);
          const named = scoresAt(indexOf({ aggregate: { method }, tree }, asColumns(values)));
          const general = scoresAt(indexOf({ aggregate: { method: "power", power }, tree }, asColumns(values)));
          for (const [u, score] of named.entries()) expectClose(general[u], score, method, 1e-10);
        }
      }),
    );
  });
});

const monotone = aggregations.filter(({ method }) => method !== "mazziotta-pareto");
test.each(monotone.map((aggregate) => [JSON.stringify(aggregate), aggregate] as const))(
  "a unit at least as good in everything never stands behind: %s",
  (_, aggregate) => {
    fc.assert(
      fc.property(table, weights, (values, given) => {
        const scores = scoresAt(
          indexOf({ aggregate: structuredClone(aggregate), tree: weighted(given) }, asColumns(values)),
        );
        for (const i of scores.keys())
          for (const j of scores.keys())
            if (values.every((column) => (column[i] ?? 0) >= (column[j] ?? 0)))
              expect(scores[i] ?? 0).toBeGreaterThanOrEqual((scores[j] ?? 0) - 1e-9);
      }),
    );
  },
);

test("a better raw value never lowers a score", () => {
  const method = methodOf({ normalise: "z-score-then-min-max", tree: leaves(codes) });
  fc.assert(
    fc.property(table, fc.nat({ max: 3 }), fc.nat(), positive, (values, c, seed, more) => {
      const unit = seed % (values[0]?.length ?? 1);
      const raised = values.map((column, i) => column.map((x, u) => (i === c && u === unit ? x + more : x)));
      const rank = (data: readonly (readonly number[])[]) =>
        ranksAt(buildIndex(method, dataOf(method, asColumns(data))))[unit] ?? 0;
      const [before, after] = [rank(values), rank(raised)];
      if (before > 0 && after > 0) expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test("a flat tree equals the nested one with effective weights", () => {
  fc.assert(
    fc.property(table, weights, weights, (values, given, above) => {
      const [wa = 1, wb = 1, wc = 1, wd = 1] = given;
      const nested = indexOf(
        {
          tree: {
            one: { weight: above[0] ?? 1, children: { a: { weight: wa }, b: { weight: wb } } },
            two: {
              weight: above[1] ?? 1,
              children: { deeper: { weight: above[2] ?? 1, children: { c: { weight: wc } } }, d: { weight: wd } },
            },
          },
        },
        asColumns(values),
      );
      const effective = codes.map(
        (code) => nested.effectiveWeights[nested.plan.nodes.findIndex((n) => n.code === code)] ?? 0,
      );
      const flat = indexOf({ tree: weighted(effective) }, asColumns(values));
      expectClose(
        effective.reduce((sum, weight) => sum + weight, 0),
        1,
      );
      for (const [u, score] of scoresAt(nested).entries()) expectClose(scoresAt(flat)[u], score);
    }),
  );
});

test("equal units score equal and share their rank", () => {
  fc.assert(
    fc.property(table, weights, (values, given) => {
      const twins = values.map((column) => [...column, column[0] ?? 0]);
      for (const aggregate of aggregations) {
        const result = indexOf({ aggregate: structuredClone(aggregate), tree: weighted(given) }, asColumns(twins));
        expectClose(scoresAt(result).at(-1), scoresAt(result)[0] ?? Number.NaN, aggregate.method);
        expect(ranksAt(result).at(-1)).toBe(ranksAt(result)[0]);
      }
    }),
    { numRuns: 50 },
  );
});
