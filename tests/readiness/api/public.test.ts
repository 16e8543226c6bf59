import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import {
  alphaOf,
  buildIndex,
  componentsOf,
  correlationsOf,
  describeIndicators,
  leaveOneOut,
  rankReversals,
  sensitivity,
  uncertainty,
} from "../../../src/readiness/public.ts";

const rows = [
  { code: "da-nang", region: "trung", htkt: 0.79, htnl: "0.95", udcntt: 0.85 },
  { code: "hue", region: "trung", htkt: 0.7, htnl: 0.9, udcntt: 0.8 },
  { code: "soc-trang", region: "nam", htkt: 0.31, htnl: 0.28, udcntt: null },
  { code: "vinh-phuc", region: "bắc", htkt: 0.5, htnl: 0.6, udcntt: "0.61" },
] as const;
const method = {
  id: "ict",
  imputation: "mean",
  ranks: { digits: 4 },
  bands: [
    { id: "high", name: { vi: "Cao", en: "High" }, from: 0.75 },
    { id: "other", name: { vi: "Khác", en: "Other" } },
  ],
  tree: { htkt: {}, htnl: {}, udcntt: { name: "Ứng dụng" } },
} as const;
const index = buildIndex(structuredClone(method) as never, rows);

describe("khung/readiness", () => {
  test("builds an index from a method and rows, as plain values", () => {
    expect(index.units.map(({ code, rank, band, printedRank }) => [code, rank, band, printedRank])).toEqual([
      ["da-nang", 1, "high", "1"],
      ["hue", 2, "high", "2"],
      ["soc-trang", 4, "other", "4"],
      ["vinh-phuc", 3, "other", "3"],
    ]);
    expect(index.units[0]?.score).toBeCloseTo((0.79 + 0.95 + 0.85) / 3, 12);
    expect(index.units[2]?.coverage).toBeCloseTo(2 / 3, 12);
    expect(index.stages.imputed["udcntt"]?.["soc-trang"]).toBeCloseTo((0.85 + 0.8 + 0.61) / 3, 12);
    expect(index.stages.raw["udcntt"]?.["soc-trang"]).toBeNull();
    expect(index.nodes.find(({ code }) => code === "htkt")?.effectiveWeight).toBeCloseTo(1 / 3, 12);
    expect(JSON.parse(JSON.stringify(index.units))).toEqual(index.units);
  });

  test("what it finds is said in both languages", () => {
    const { findings, units } = buildIndex({ normalise: "min-max", tree: { a: {} } }, [
      { code: "x", a: "nhiều" },
      { code: "y", a: 2 },
      { code: "y", a: 3 },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["unit-twice", "not-a-number", "one-value"]);
    expect(findings[1]?.message.vi).toBe("“nhiều” của x ở a không phải là số.");
    expect(units.map(({ score, rank }) => [score, rank])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("a method that cannot be read names the place", () => {
    expect(() => buildIndex({ normalise: "min-maks", tree: { a: {} } } as never, [])).toThrow(/normalise/);
    expect(() => buildIndex({ tree: { a: { wieght: 1 } } } as never, [])).toThrow(/tree\.a/);
  });

  test("the analyses answer for a built index", () => {
    expect(describeIndicators(index).map(({ code, available }) => [code, available])).toEqual([
      ["htkt", 4],
      ["htnl", 4],
      ["udcntt", 3],
    ]);
    expect(correlationsOf(index, { group: "ict" }, "kendall")).toHaveLength(3);
    expect(alphaOf(index, { stage: "raw" }, "covariance")).toEqual({ code: "units-mixed", args: { stage: "raw" } });
    expect(componentsOf(index, { group: "ict" })).toHaveProperty("components");
    expect(leaveOneOut(index).length).toBe(3);
    expect(rankReversals(index).dropOne).toHaveLength(4);
    const choices = { weights: { kind: "within", share: 0.25 }, removal: true } as const;
    const seeded = () => uncertainty(index, choices, { replications: 50, seed: 7 });
    expect(seeded()).toEqual(seeded());
    expect(sensitivity(index, choices, { count: 64, output: { kind: "rank-shift" } }).runs).toBe(64 * 4);
  });

  test("the package hands out the same names", async () => {
    const { exports } = JSON.parse(readFileSync(resolve("package.json"), "utf8")) as {
      exports: Readonly<Record<string, { readonly default: string; readonly types: string }>>;
    };
    const entry = exports["./readiness"];
    const built = (await import(resolve(entry?.default ?? ""))) as Readonly<Record<string, unknown>>;
    const source = (await import("../../../src/readiness/public.ts")) as Readonly<Record<string, unknown>>;
    expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
    expect(readFileSync(resolve(entry?.types ?? ""), "utf8")).toContain("buildIndex");
  });
});
