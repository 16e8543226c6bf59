import { expect, describe as group, test } from "vitest";
import { childColumns, leafColumns } from "../../../src/readiness/analysis/columns.ts";
import { componentTables } from "../../../src/readiness/analysis/component-tables.ts";
import { consistency, stageConsistency } from "../../../src/readiness/analysis/consistency.ts";
import { correlations } from "../../../src/readiness/analysis/correlations.ts";
import { describe } from "../../../src/readiness/analysis/describe.ts";
import { addOneReversals, dropOneReversals } from "../../../src/readiness/analysis/rank-reversal.ts";
import { compilePlan } from "../../../src/readiness/index/compile-plan.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { asemData, asemMethod, indicators } from "../asem.ts";
import { expectClose } from "../close.ts";
import { dataOf, leaves, methodOf } from "../index/small.ts";
import { vector } from "../vectors.ts";

const result = buildIndex(asemMethod(), asemData());

group("COINr's tables", () => {
  const reference = vector("asem/03_stats_raw.csv", "iCode");
  const names = {
    Min: "least",
    Max: "greatest",
    Mean: "mean",
    Median: "median",
    Std: "deviation",
    Skew: "skewness",
    Kurt: "kurtosis",
    "N.Avail": "available",
    "N.NonZero": "nonZero",
    "N.Unique": "unique",
    "N.Same": "same",
  } as const;
  const flags = {
    "Flag.Avail": "few-answers",
    "Flag.NonZero": "many-zeros",
    "Flag.Unique": "few-different",
    "Flag.SkewKurt": "outliers",
  } as const;

  test("statistics and flags of every indicator", () => {
    const described = describe(leafColumns(result, "raw"));
    expect(described).toHaveLength(49);
    for (const each of described) {
      for (const [name, field] of Object.entries(names))
        expectClose(each[field], reference.number(each.code, name), `${name} of ${each.code}`);
      for (const [name, flag] of Object.entries(flags))
        expect(each.flags.includes(flag), `${name} of ${each.code}`).toBe(reference.text(each.code, name) !== "ok");
    }
  });

  test("correlations of all pairs", () => {
    const table = vector("asem/07_cor_pearson_normalised.csv", "iCode");
    const pairs = correlations(leafColumns(result, "normalised"), "pearson");
    expect(pairs).toHaveLength((49 * 48) / 2);
    for (const { first, second, value } of pairs)
      expectClose(value, table.number(first, second), `${first} ${second}`, 1e-11);
  });

  test("Cronbach's alpha of normalised indicators; on raw mixed units, which COINr computes, it is refused", () => {
    const lines = vector("asem/07_cronbach.csv", "group");
    // Rows of one group with other data sets come later in the file and win: Conn and Sust are of normalised leaves.
    for (const code of ["ConEcFin", "Environ", "Instit", "P2P", "Physical", "Political", "Social", "SusEcFin"]) {
      const found = consistency(childColumns(result, code), "covariance");
      expectClose("code" in found ? Number.NaN : found.alpha, lines.number(code, "alpha"), code, 1e-11);
    }
    const all = stageConsistency(result, "normalised", indicators, "covariance");
    expectClose("code" in all ? Number.NaN : all.alpha, lines.number("Index", "alpha"), "Index", 1e-11);
    expect(stageConsistency(result, "raw", indicators, "covariance")).toEqual({
      code: "units-mixed",
      args: { stage: "raw" },
    });
  });
});

test("components of more indicators than units are refused", () => {
  const columns = ["a", "b", "c"].map((_, i) => Float64Array.of(1 + i, 2 * i));
  expect(componentTables({ codes: ["a", "b", "c"], columns })).toMatchObject({ code: "more-children-than-units" });
});

group("rank reversal", () => {
  const columns = { a: [10, 0, 5, 5.2], b: [0, 10, 5.4, 5] };

  test("min–max turns an order when an extreme leaves, scores as they are do not", () => {
    const spread = { a: [100, 10, 0], b: [0, 40, 50] };
    const relative = methodOf({ normalise: "min-max", tree: leaves(["a", "b"]) });
    const [first] = dropOneReversals(
      compilePlan(relative),
      dataOf(relative, { a: [...spread.a, 30], b: [...spread.b, 25] }),
    );
    expect(first?.unit).toBe("u0");
    expect(first?.reversals).toContainEqual({ ahead: "u1", behind: "u3" });
    const absolute = methodOf({ tree: leaves(["a", "b"]) });
    const reports = dropOneReversals(compilePlan(absolute), dataOf(absolute, columns));
    expect(reports.every(({ reversals }) => reversals.length === 0)).toBe(true);
  });

  test("a newcomer beyond the range moves the others where the scale hangs on the extremes", () => {
    const relative = methodOf({ normalise: "min-max", tree: leaves(["a", "b"]) });
    const data = dataOf(relative, columns);
    const reports = addOneReversals(compilePlan(relative), data);
    expect(reports.map(({ unit }) => unit)).toEqual(["a above", "a below", "b above", "b below"]);
    // u2 leads u0 by what it has of b; with b stretched to fifteen that is worth less.
    expect(reports.find(({ unit }) => unit === "b above")?.reversals).toContainEqual({ ahead: "u2", behind: "u0" });
    const absolute = methodOf({ tree: leaves(["a", "b"]) });
    for (const { reversals } of addOneReversals(compilePlan(absolute), dataOf(absolute, columns)))
      expect(reversals).toEqual([]);
  });
});
