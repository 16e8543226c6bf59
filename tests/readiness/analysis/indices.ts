import type { CompositeMethod, CompositeNode } from "../../../src/domain/composite.ts";
import { randomOf } from "../../../src/readiness/analysis/random.ts";
import { compilePlan } from "../../../src/readiness/index/compile-plan.ts";
import type { IndexData } from "../../../src/readiness/index/data.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { prepareIndex } from "../../../src/readiness/index/prepare-index.ts";
import { readData } from "../../../src/readiness/index/read-data.ts";

/** An index of groups with as many indicators each, on units with numbers from a seed. */
export function sampleIndex(
  units: number,
  groups: number,
  each: number,
  options: Partial<CompositeMethod> = {},
  seed = 1,
) {
  const random = randomOf([seed]);
  const codes = Array.from({ length: groups }, (_, group) =>
    Array.from({ length: each }, (_, index) => `i${group}-${index}`),
  );
  const method: CompositeMethod = {
    id: "sample",
    normalise: { method: "min-max", range: [0, 100] },
    tree: {
      index: {
        children: Object.fromEntries(
          codes.map((children, group): [string, CompositeNode] => [
            `g${group}`,
            {
              weight: group + 1,
              children: Object.fromEntries(children.map((code, index) => [code, { weight: 1 + (index % 3) }])),
            },
          ]),
        ),
      },
    },
    ...options,
  };
  const rows = Array.from({ length: units }, (_, unit) => ({
    code: `u${unit}`,
    cells: Object.fromEntries(codes.flat().map((code) => [code, 10 + Math.round(random.uniform() * 9000) / 100])),
  }));
  return indexOf(method, rows);
}

/** A method with the plan, data, result and prepared index of some rows. */
export function indexOf(method: CompositeMethod, rows: Parameters<typeof readData>[1]) {
  const plan = compilePlan(method);
  const { data }: { readonly data: IndexData } = readData(plan, rows);
  return { method, plan, data, result: buildIndex(plan, data), prepared: prepareIndex(plan, data) };
}

/** A flat index of columns of numbers, one row for each unit. */
export function flatIndex(
  rows: readonly (readonly number[])[],
  options: Partial<CompositeMethod> = {},
  weights: readonly number[] = [],
) {
  const codes = rows[0]?.map((_, column) => `c${column}`) ?? [];
  const children = Object.fromEntries(codes.map((code, column) => [code, { weight: weights[column] ?? 1 }]));
  const method: CompositeMethod = {
    id: "flat",
    normalise: { method: "min-max", range: [0, 100] },
    tree: { index: { children } },
    ...options,
  };
  return indexOf(
    method,
    rows.map((row, unit) => ({
      code: `u${unit}`,
      cells: Object.fromEntries(codes.map((code, column) => [code, row[column]])),
    })),
  );
}
