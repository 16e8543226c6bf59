import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Normalisation, normalisationSchema } from "../../../src/domain/index-options/normalisation.ts";
import { leafScale, normaliseColumn } from "../../../src/readiness/index/normalise-column.ts";
import type { PlanLeaf } from "../../../src/readiness/index/plan.ts";
import { expectClose } from "../close.ts";

function normalised(
  values: readonly number[],
  option: Parameters<typeof normalisationSchema.parse>[0],
  leaf: Partial<PlanLeaf> = {},
): readonly number[] | string {
  const out = new Float64Array(values.length);
  const scale = leafScale({ node: 0, code: "x", column: "x", direction: "positive", ...leaf }, values.length, (unit) =>
    Number(unit),
  );
  const failure = normaliseColumn(Float64Array.from(values), out, normalisationSchema.parse(option), scale);
  return failure ? failure.code : [...out];
}

const negative = { direction: "negative" } as const;

describe("each normalisation by hand", () => {
  test.each<readonly [string, readonly number[], unknown, Partial<PlanLeaf>, readonly number[]]>([
    ["min–max", [2, 4, 6], "min-max", {}, [0, 50, 100]],
    ["min–max, less is better", [2, 4, 6], { method: "min-max", range: [1, 100] }, negative, [100, 50.5, 1]],
    ["z-score, sample", [1, 2, 3], "z-score", {}, [-1, 0, 1]],
    [
      "z-score, population, mean 100 and deviation 10",
      [1, 3],
      { method: "z-score", deviation: "population", mean: 100, sd: 10 },
      {},
      [90, 110],
    ],
    ["z-score then min–max", [1, 2, 5], "z-score-then-min-max", {}, [0, 0.25, 1]],
    ["rank, ties take the smallest", [5, 1, 5, 3], "rank", {}, [3, 1, 3, 2]],
    ["rank, ties take the mean", [5, 1, 5, 3], { method: "rank", ties: "mean" }, {}, [3.5, 1, 3.5, 2]],
    ["rank of 0.1 + 0.2 and 0.3", [0.1 + 0.2, 0.3, 0], "rank", {}, [2, 2, 1]],
    ["percentile rank", [5, 1, 3], "percentile-rank", {}, [1, 0, 0.5]],
    ["Borda, less is better", [5, 1, 3], "borda", negative, [0, 2, 1]],
    ["distance to target", [0, 5, 10], "distance-to-target", { target: 5 }, [0, 1, 2]],
    ["distance to target, capped", [0, 5, 10], { method: "distance-to-target", cap: true }, { target: 5 }, [0, 1, 1]],
    ["distance to target, less is better", [0, 5, 10], "distance-to-target", { ...negative, target: 5 }, [2, 1, 0]],
    ["ratio to target", [2, 5, 10], { method: "distance-to-target", from: "zero" }, { target: 5 }, [0.4, 1, 2]],
    ["distance to best", [2, 4, 6], "distance-to-best", {}, [0, 0.5, 1]],
    ["ratio to best", [2, 4, 8], { method: "distance-to-best", from: "zero" }, {}, [0.25, 0.5, 1]],
    [
      "ratio to best, less is better: worse falls, never turns",
      [2, 3, 4],
      { method: "distance-to-best", from: "zero" },
      negative,
      [1, 0.5, 0],
    ],
    ["distance to a unit", [0, 5, 10], { method: "distance-to-reference", reference: { unit: "1" } }, {}, [0, 1, 2]],
    [
      "distance to the mean",
      [0, 3, 6],
      { method: "distance-to-reference", reference: { statistic: "mean" } },
      {},
      [0, 1, 2],
    ],
    ["goalposts, clipped", [0, 5, 20], "goalposts", { goalposts: { worst: 0, best: 10 } }, [0, 50, 100]],
    [
      "goalposts, beyond",
      [0, 5, 20],
      { method: "goalposts", clip: false },
      { goalposts: { worst: 0, best: 10 } },
      [0, 50, 200],
    ],
    ["goalposts that fall", [0, 5, 20], "goalposts", { ...negative, goalposts: { worst: 10, best: 0 } }, [100, 50, 0]],
    [
      "bands: reaching a cut counts",
      [9, 10, 20, 21],
      { method: "bands", cuts: [10, 20], points: [0, 50, 100] },
      {},
      [0, 50, 100, 100],
    ],
    [
      "bands, less is better",
      [21, 20, 10, 9],
      { method: "bands", cuts: [20, 10], points: [0, 50, 100] },
      negative,
      [0, 50, 100, 100],
    ],
    [
      "bands by percentile",
      [1, 2, 3, 4, 5],
      { method: "bands", cuts: [50], points: [0, 1], of: "percentile" },
      {},
      [0, 0, 1, 1, 1],
    ],
    ["none, less is better", [1, 2], "none", negative, [-1, -2]],
  ])("%s", (_, values, option, leaf, expected) => {
    const result = normalised(values, option, leaf);
    expect(typeof result === "string" ? result : result.map((value) => Number(value.toPrecision(12)))).toEqual(
      expected,
    );
  });

  test("a gap stays a gap and moves nobody", () => {
    expect(normalised([2, Number.NaN, 6], "min-max")).toEqual([0, Number.NaN, 100]);
    expect(normalised([5, Number.NaN, 1], "percentile-rank")).toEqual([1, Number.NaN, 0]);
  });
});

describe("what cannot be normalised says why", () => {
  test.each<readonly [string, readonly number[], unknown, Partial<PlanLeaf>]>([
    ["column-constant", [3, 3, 3], "min-max", {}],
    ["column-constant", [0.1 + 0.2, 0.3], "z-score", {}],
    ["one-value", [3, Number.NaN], "min-max", {}],
    ["one-value", [3, Number.NaN], "percentile-rank", {}],
    ["column-empty", [Number.NaN], "z-score", {}],
    ["target-absent", [1, 2], "distance-to-target", {}],
    ["goalposts-absent", [1, 2], "goalposts", {}],
    ["categories-absent", [1, 2], "categories", {}],
    ["reference-absent", [1, 2], { method: "distance-to-reference", reference: { unit: "7" } }, {}],
    ["reference-not-better", [1, 2], "distance-to-target", { target: 1 }],
    ["reference-not-better", [1, 2], { method: "distance-to-target", from: "zero" }, { target: 0 }],
    ["cuts-unordered", [1, 2], { method: "bands", cuts: [2, 1], points: [0, 1, 2] }, {}],
  ])("%s", (code, values, option, leaf) => {
    expect(normalised(values, option, leaf)).toBe(code);
  });
});

const value = fc.double({ min: -1000, max: 1000, noNaN: true }).map((x) => Math.round(x * 100) / 100);
const column = fc.array(value, { minLength: 2, maxLength: 30 });
const options: readonly Normalisation[] = [
  { method: "none" },
  { method: "min-max", range: [0, 100] },
  { method: "z-score", deviation: "sample", mean: 0, sd: 1 },
  { method: "z-score-then-min-max", deviation: "population", range: [0, 1] },
  { method: "rank", ties: "competition" },
  { method: "rank", ties: "mean" },
  { method: "percentile-rank", range: [0, 1] },
  { method: "borda" },
  { method: "distance-to-target", from: "minimum", cap: true },
  { method: "distance-to-target", from: "zero", cap: false },
  { method: "distance-to-best", from: "minimum" },
  { method: "distance-to-best", from: "zero" },
  { method: "distance-to-reference", reference: { statistic: "median" }, from: "minimum", cap: false },
  { method: "goalposts", range: [0, 100], clip: true },
  { method: "bands", cuts: [-10, 0, 10], points: [0, 1, 2, 3], of: "value" },
  { method: "bands", cuts: [25, 50, 75], points: [0, 1, 2, 3], of: "percentile" },
];
const named = options.map((option) => [JSON.stringify(option), option] as const);

/** The same question turned round: values and every parameter with the other sign. */
function mirrored(option: Normalisation): Normalisation {
  return option.method === "bands" && option.of === "value"
    ? { ...option, cuts: option.cuts.map((cut) => -cut) }
    : option;
}

describe("properties", () => {
  const leaf = { target: 500, goalposts: { worst: -500, best: 500 } };
  const turned = { direction: "negative", target: -500, goalposts: { worst: 500, best: -500 } } as const;

  test.each(named)("reflecting data and parameters together changes no score: %s", (_, option) => {
    fc.assert(
      fc.property(column, (values) => {
        const straight = normalised(values, option, leaf);
        const mirror = normalised(
          values.map((x) => -x),
          mirrored(option),
          turned,
        );
        if (typeof straight === "string" || typeof mirror === "string") expect(mirror).toBe(straight);
        else for (const [i, score] of straight.entries()) expectClose(mirror[i], score, `${values[i]}`, 1e-9);
      }),
    );
  });

  test.each(named)("a better value never scores less: %s", (_, option) => {
    fc.assert(
      fc.property(column, fc.constantFrom("positive", "negative"), (values, direction) => {
        const sign = direction === "positive" ? 1 : -1;
        const better = direction === "positive" ? leaf : turned;
        const result = normalised(values, sign > 0 ? option : mirrored(option), { ...better, direction });
        if (typeof result === "string") return;
        const order = [...values.keys()].sort((i, j) => sign * ((values[i] ?? 0) - (values[j] ?? 0)));
        const rising = order.map((place) => result[place] ?? 0);
        for (const [i, score] of rising.entries())
          expect(score).toBeGreaterThanOrEqual((rising[i - 1] ?? score) - 1e-9);
      }),
    );
  });

  const affine = named.filter(([, { method }]) =>
    ["min-max", "z-score", "z-score-then-min-max", "rank", "percentile-rank", "borda"].includes(method),
  );
  test.each(affine)("a change of unit of measure changes nothing: %s", (_, option) => {
    fc.assert(
      fc.property(
        column,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -99, max: 99 }),
        (values, factor, shift) => {
          const before = normalised(values, option);
          const after = normalised(
            values.map((x) => x * factor + shift),
            option,
          );
          if (typeof before === "string") expect(after).toBe(before);
          else for (const [i, score] of before.entries()) expectClose((after as readonly number[])[i], score, "", 1e-8);
        },
      ),
    );
  });
});
