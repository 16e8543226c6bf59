import type { IndexResult } from "../index/result.ts";

/** Columns of an index with their codes: leaves after a stage, or the scored children of a group. */
export interface NamedColumns {
  readonly codes: readonly string[];
  readonly columns: readonly Float64Array[];
}

/** The leaves of an index after a stage. */
export function leafColumns({ stages }: IndexResult, stage: keyof IndexResult["stages"]): NamedColumns {
  const { columns, units, values } = stages[stage];
  return { codes: columns, columns: columns.map((_, c) => values.subarray(c * units, (c + 1) * units)) };
}

/** The children of a group, leaves by their normalised values and groups by their scores; none where there is no such group. */
export function childColumns({ plan, scores, units }: IndexResult, group: string): NamedColumns {
  const children = plan.nodes.find(({ code }) => code === group)?.children ?? [];
  return {
    codes: children.map((child) => plan.nodes[child]?.code ?? ""),
    columns: children.map((child) => scores.subarray(child * units.length, (child + 1) * units.length)),
  };
}
