import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { sobolIndices, sobolRuns } from "../../../src/readiness/analysis/sobol-indices.ts";
import { mostDimensions, sobolPoints } from "../../../src/readiness/analysis/sobol-sequence.ts";

const vectors = resolve(import.meta.dirname, "../vectors");
const expected = JSON.parse(readFileSync(resolve(vectors, "12_ishigami.json"), "utf8"));
const sample = readFileSync(resolve(vectors, "12_ishigami_sample.csv"), "utf8").trim().split("\n").slice(1);
const outputs = Float64Array.from(sample, (line) => Number(line.split(",")[3]));
const part = (index: number) => outputs.slice(index * 512, (index + 1) * 512);

/** Ishigami and Homma (1990), a = 7, b = 0.1, on numbers in (0, 1). */
function ishigami(point: Float64Array): number {
  const [x = 0, y = 0, z = 0] = [...point].map((share) => (2 * share - 1) * Math.PI);
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

describe("the Sobol sequence", () => {
  test("begins as Joe and Kuo's", () => {
    const points = sobolPoints(8, 3);
    const shift = 1 / 16;
    const rows = Array.from({ length: 8 }, (_, row) =>
      [...points.slice(row * 3, row * 3 + 3)].map((each) => each - shift),
    );
    expect(rows).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
    ]);
  });

  test("is an even grid in every dimension, and never 0 or 1", () => {
    const count = 256;
    const points = sobolPoints(count, mostDimensions);
    for (let dimension = 0; dimension < mostDimensions; dimension++) {
      const column = Array.from({ length: count }, (_, row) => points[row * mostDimensions + dimension] ?? 0);
      expect(column.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, row) => (row + 0.5) / count));
    }
    expect(() => sobolPoints(2, mostDimensions + 1)).toThrow(RangeError);
  });
});

describe("Sobol indices", () => {
  test("of a recorded sample of Ishigami's function: total order as recorded, first order centred", () => {
    const indices = sobolIndices({ a: part(0), b: part(1), mixed: [part(2), part(3), part(4)] }) ?? [];
    indices.forEach(({ first, total }, factor) => {
      expect(total).toBeCloseTo(expected.STi[factor], 12);
      // The recorded first order is not centred; centred it lies nearer to the truth on the same sample.
      const truth = expected.analytic.Si[factor];
      expect(Math.abs(first - truth)).toBeLessThan(Math.abs(expected.Si[factor] - truth));
    });
  });

  test("of Ishigami's function on quasi-random points: the analytic values within 0.005", () => {
    const indices = sobolIndices(sobolRuns(2 ** 12, 3, ishigami)) ?? [];
    indices.forEach(({ first, total }, factor) => {
      expect(Math.abs(first - expected.analytic.Si[factor])).toBeLessThan(0.005);
      expect(Math.abs(total - expected.analytic.STi[factor])).toBeLessThan(0.005);
    });
  });

  test("do not change with a far mean or another unit", () => {
    const near = sobolIndices(sobolRuns(512, 3, ishigami)) ?? [];
    const far = sobolIndices(sobolRuns(512, 3, (point) => 1e4 + 10 * ishigami(point))) ?? [];
    far.forEach(({ first, total }, factor) => {
      expect(first).toBeCloseTo(near[factor]?.first ?? Number.NaN, 6);
      expect(total).toBeCloseTo(near[factor]?.total ?? Number.NaN, 6);
    });
  });

  test("are none where nothing changes", () => {
    expect(sobolIndices(sobolRuns(16, 2, () => 0.1 + 0.2))).toBeUndefined();
  });
});
