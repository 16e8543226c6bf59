import type { CompositeMethod, CompositeNode } from "../../../src/domain/composite.ts";
import { compositeMethodSchema, type WrittenMethod } from "../../../src/domain/composite-method.ts";
import { compilePlan } from "../../../src/readiness/index/compile-plan.ts";
import type { Cell, IndexData } from "../../../src/readiness/index/data.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { readData } from "../../../src/readiness/index/read-data.ts";
import type { IndexResult } from "../../../src/readiness/index/result.ts";

/** A method as written in a file. */
export function methodOf(written: WrittenMethod): CompositeMethod {
  return compositeMethodSchema.parse(written);
}

/** A flat tree of leaves, all with the same fields. */
export function leaves(codes: readonly string[], fields: CompositeNode = {}): Readonly<Record<string, CompositeNode>> {
  return Object.fromEntries(codes.map((code) => [code, fields]));
}

/** Columns of values by code, over units `u0`, `u1`, …. */
export type Columns = Readonly<Record<string, readonly Cell[]>>;

export function dataOf(
  method: CompositeMethod,
  columns: Columns,
  groups: Readonly<Record<string, readonly string[]>> = {},
): IndexData {
  const units = Object.values(columns)[0]?.length ?? 0;
  const rows = Array.from({ length: units }, (_, unit) => ({
    code: `u${unit}`,
    cells: Object.fromEntries(Object.entries(columns).map(([code, values]) => [code, values[unit]])),
    groups: Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, list[unit]])),
  }));
  return readData(compilePlan(method), rows).data;
}

/** The index of a written method on columns. */
export function indexOf(written: WrittenMethod, columns: Columns): IndexResult {
  const method = methodOf(written);
  return buildIndex(method, dataOf(method, columns));
}

/** Scores of all units at a node, the root where none is named. */
export function scoresAt({ plan, units, scores }: IndexResult, code?: string): readonly number[] {
  const node = code === undefined ? plan.root : plan.nodes.findIndex((each) => each.code === code);
  return [...scores.subarray(node * units.length, (node + 1) * units.length)];
}

export function ranksAt({ plan, units, ranks }: IndexResult): readonly number[] {
  return [...ranks.subarray(plan.root * units.length, (plan.root + 1) * units.length)];
}

/** The values of a leaf after a stage. */
export function leafAt(
  { stages, units }: IndexResult,
  stage: keyof IndexResult["stages"],
  code: string,
): readonly number[] {
  const at = stages[stage].columns.indexOf(code) * units.length;
  return [...stages[stage].values.subarray(at, at + units.length)];
}

/** The codes of what was found, with the places. */
export function found({ findings }: IndexResult): readonly string[] {
  return findings.map(({ code, severity, indicator, unit }) =>
    [severity, code, indicator, unit].filter(Boolean).join(" "),
  );
}
