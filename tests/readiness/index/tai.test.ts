import { describe, expect, test } from "vitest";
import type { CompositeMethod } from "../../../src/domain/composite.ts";
import { componentTables } from "../../../src/readiness/analysis/component-tables.ts";
import { consistency } from "../../../src/readiness/analysis/consistency.ts";
import { compilePlan } from "../../../src/readiness/index/compile-plan.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { readData } from "../../../src/readiness/index/read-data.ts";
import { entry, type Matrix } from "../../../src/readiness/statistics/matrix.ts";
import { expectClose } from "../close.ts";
import { type Vector, vector } from "../vectors.ts";

const raw = vector("tai/tai_raw.csv", "country");
const codes = raw.columns;
const columns = codes.map((code) => Float64Array.from(raw.keys, (country) => raw.number(country, code)));
const method = (options: Partial<CompositeMethod>): CompositeMethod => ({
  id: "tai",
  ...options,
  tree: Object.fromEntries(codes.map((code) => [code, {}])),
});
const rows = raw.keys.map((code) => ({ code, cells: Object.fromEntries(codes.map((c) => [c, raw.number(code, c)])) }));
const build = (options: Partial<CompositeMethod>) => {
  const plan = compilePlan(method(options));
  return buildIndex(plan, readData(plan, rows).data);
};
const tables = componentTables({ codes, columns });
if ("code" in tables) throw new Error(tables.code);

/** The sign of a vector is free: columns agree up to it. */
function expectColumns(found: Matrix, reference: Vector, names: readonly string[], tolerance: number): void {
  for (const [c, name] of names.entries()) {
    const sign = Math.sign(
      codes.reduce((sum, code, row) => sum + entry(found, row, c) * reference.number(code, name), 0),
    );
    for (const [row, code] of codes.entries())
      expect(Math.abs(sign * entry(found, row, c) - reference.number(code, name))).toBeLessThan(tolerance);
  }
}

describe("the Handbook's Technology Achievement Index", () => {
  test.each([
    ["tai/tai_zscores.csv", { method: "z-score", deviation: "sample", mean: 0, sd: 1 }],
    ["tai/tai_minmax.csv", { method: "min-max", range: [0, 1] }],
  ] as const)("%s", (file, normalise) => {
    const { values } = build({ normalise: structuredClone(normalise) as never }).stages.normalised;
    // The files of the Handbook have countries as rows under the heading “indicator”.
    const reference = vector(file);
    for (const [c, code] of codes.entries())
      for (const [u, country] of raw.keys.entries())
        expectClose(values[c * raw.keys.length + u], reference.number(country, code), `${code} ${country}`);
  });

  test("correlations, eigenvalues and what they explain (tables 15 and 16)", () => {
    const correlations = vector("tai/tai_cor.csv");
    for (const [i, a] of codes.entries())
      for (const [j, b] of codes.entries()) expectClose(entry(tables.correlations, i, j), correlations.number(a, b));
    const eigen = vector("tai/tai_eigen.csv");
    for (const [i, { eigenvalue, share, cumulative }] of tables.components.entries()) {
      expectClose(eigenvalue, eigen.number(`${i + 1}`, "eigenvalue"), "eigenvalue", 1e-11);
      expectClose(share * 100, eigen.number(`${i + 1}`, "pct"), "share", 1e-11);
      expectClose(cumulative * 100, eigen.number(`${i + 1}`, "cum"), "cumulative", 1e-11);
    }
  });

  test("loadings to 1e-9, varimax to 1e-6, squared loadings scaled to unity (table 17)", () => {
    expectColumns(tables.loadings, vector("tai/tai_unrotated.csv"), ["1", "2", "3", "4"], 1e-9);
    const factors = ["F1", "F2", "F3", "F4"];
    expectColumns(tables.factors.loadings, vector("tai/tai_varimax.csv"), factors, 1e-6);
    expectColumns(tables.squaredToUnity, vector("tai/tai_sqscaled.csv"), factors, 1e-6);
  });

  test("factors and weights (table 18)", () => {
    const reference = vector("tai/tai_weights.csv");
    const factors = vector("tai/tai_factors.csv");
    for (const [f, share] of tables.factors.shares.entries())
      expect(share).toBeCloseTo(factors.number(`${f + 1}`, "share"), 6);
    for (const [i, code] of codes.entries()) {
      expect((tables.factors.factorOf[i] ?? 0) + 1).toBe(reference.number(code, "factor"));
      expect(tables.rawWeights[i]).toBeCloseTo(reference.number(code, "raw"), 6);
      expect(tables.weights[i]).toBeCloseTo(reference.number(code, "weight"), 6);
    }
  });

  test("the same weights reach the index through a method", () => {
    const { plan, weights, findings } = build({
      normalise: { method: "min-max", range: [0, 1] },
      weights: { method: "pca", variant: "varimax", retain: "handbook", negative: "error" },
    });
    const reference = vector("tai/tai_weights.csv");
    for (const { code, node } of plan.leaves) expect(weights[node]).toBeCloseTo(reference.number(code, "weight"), 6);
    expect(findings).toEqual([]);
  });

  test("alpha of all, and without each", () => {
    const found = consistency({ codes, columns });
    if ("code" in found) throw new Error(found.code);
    const reference = vector("tai/tai_alpha.csv", "indicator_removed");
    expectClose(found.alpha, reference.number("PATENTS", "alpha_all"), "alpha", 1e-12);
    for (const { code, alpha } of found.without) expectClose(alpha, reference.number(code, "alpha_without"), code);
  });
});
