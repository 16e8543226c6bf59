import type { Imputation } from "../../domain/index-options/imputation.ts";
import type { Normalisation } from "../../domain/index-options/normalisation.ts";
import type { Treatment } from "../../domain/index-options/treatment.ts";
import { rankInto, rankScratch } from "../statistics/ranking.ts";
import { cellState, type IndexData, type Table } from "./data.ts";
import { denominate } from "./denominate.ts";
import type { PreparedIndex, RunParameters } from "./fast-run.ts";
import { impute } from "./impute.ts";
import { columnValues, copyOf, leafTable, putNothing, putNumber, type Staged, screen } from "./leaf-table.ts";
import { type LeafScale, leafScale, normaliseColumn } from "./normalise-column.ts";
import type { IndexPlan } from "./plan.ts";
import { type LeafTransforms, scoreGroups } from "./score-groups.ts";
import { type TransformedColumn, transformColumn } from "./transform.ts";
import { treat } from "./treat.ts";
import { type Workspace, workspace } from "./workspace.ts";

/**
 * Binds a plan to data for many runs. What runs share is made once and kept by the identity of the options: tables after
 * imputation and treatment, normalised columns, their logarithms. Give the same option objects again, not copies.
 */
export function prepareIndex(plan: IndexPlan, data: IndexData): PreparedIndex {
  const space = workspace(plan, data.codes);
  const ranks = new Float64Array(data.units);
  const scratch = rankScratch(data.units);
  const root = space.columns[plan.root] as Float64Array;
  const start = denominate(screen(leafTable(plan, data), plan, data), plan, data);
  const base: Staged = { table: copyOf(start.table), log: [], findings: [] };
  const leaves = leafStages(base, plan, data);
  let placed: NormalisedLeaves | undefined;
  return {
    units: data.units,
    nodes: plan.nodes.length,
    root: plan.root,
    scores: space.scores,
    ranks,
    set(leaf, unit, value) {
      if (Number.isNaN(value)) putNothing(base.table, leaf, unit, cellState.missing);
      else putNumber(base.table, leaf, unit, value, cellState.number);
      leaves.forget();
      placed = undefined;
    },
    run(parameters = {}) {
      const now = leaves.normalised(parameters);
      if (now !== placed || parameters.rebuild) place(space, now);
      placed = now;
      const { weights, aggregate, removed } = parameters;
      scoreGroups(space, { weights, aggregate, removed, transforms: now.transforms });
      rankInto(root, plan.ranks, ranks, scratch);
    },
  };
}

/** Leaves on their common scale, by their place in the plan. `fill` makes them again, into the same arrays. */
interface NormalisedLeaves {
  readonly columns: readonly Float64Array[];
  readonly states: readonly Uint8Array[];
  readonly transforms: LeafTransforms;
  fill(from: TableViews): void;
}

function place({ plan, columns, stateColumns }: Workspace, leaves: NormalisedLeaves): void {
  for (let leaf = 0; leaf < plan.leaves.length; leaf++) {
    const node = plan.leaves[leaf]?.node as number;
    (columns[node] as Float64Array).set(leaves.columns[leaf] as Float64Array);
    (stateColumns[node] as Uint8Array).set(leaves.states[leaf] as Uint8Array);
  }
}

interface LeafStages {
  normalised(parameters: RunParameters): NormalisedLeaves;
  forget(): void;
}

/** The stages before scoring, each remembering what it made by the option that it was given. */
function leafStages(base: Staged, plan: IndexPlan, data: IndexData): LeafStages {
  const places = new Map(data.codes.map((code, index) => [code, index]));
  const scales = plan.leaves.map((leaf) => leafScale(leaf, data.units, (code) => places.get(code) ?? -1));
  const views = kept(tableViews);
  const imputed = kept((option: Imputation | undefined) => impute(base, plan, data, option));
  const treated = kept((from: Staged) =>
    kept((option: Treatment | undefined) => treat(from, plan, data, option).table),
  );
  const normalised = kept((_: Table) =>
    kept((option: Normalisation | undefined) => normalisedLeaves(plan, data.units, scales, option)),
  );
  return {
    normalised({ imputation, treatment, normalise, rebuild = false }) {
      // A stage that changes nothing hands on the table that it was given, so what was made of that is found again.
      const table = treated.get(imputed.get(imputation, rebuild)).get(treatment, rebuild);
      // Measuring makes new tables in every run: the old ones are let go.
      if (rebuild && !normalised.has(table)) for (const stage of [normalised, views]) stage.clear();
      if (rebuild) treated.clear();
      const known = normalised.get(table);
      const isNew = !known.has(normalise);
      const leaves = known.get(normalise);
      if (isNew || rebuild) leaves.fill(views.get(table));
      return leaves;
    },
    forget() {
      for (const stage of [imputed, treated, normalised, views]) stage.clear();
    },
  };
}

interface Kept<K, V> {
  get(key: K, again?: boolean): V;
  has(key: K): boolean;
  clear(): void;
}

/** A function that makes each value once, or again when asked to. */
function kept<K, V>(make: (key: K) => V): Kept<K, V> {
  const made = new Map<K, V>();
  return {
    get(key, again = false) {
      const known = again ? undefined : made.get(key);
      if (known !== undefined) return known;
      const value = make(key);
      made.set(key, value);
      return value;
    },
    has: (key) => made.has(key),
    clear: () => made.clear(),
  };
}

interface TableViews {
  readonly columns: readonly Float64Array[];
  readonly states: Uint8Array;
}

function tableViews(table: Table): TableViews {
  return { columns: table.columns.map((_, column) => columnValues(table, column)), states: table.states };
}

function normalisedLeaves(
  plan: IndexPlan,
  units: number,
  scales: readonly LeafScale[],
  override: Normalisation | undefined,
): NormalisedLeaves {
  const values = new Float64Array(scales.length * units);
  const allStates = new Uint8Array(scales.length * units);
  const columns = scales.map((_, leaf) => values.subarray(leaf * units, (leaf + 1) * units));
  const states = scales.map((_, leaf) => allStates.subarray(leaf * units, (leaf + 1) * units));
  const options = scales.map(
    ({ leaf }): Normalisation => override ?? plan.nodes[leaf.node]?.options.normalise ?? { method: "none" },
  );
  const transforms = leafTransforms(plan, columns);
  return {
    columns,
    states,
    transforms: transforms.of,
    fill(from) {
      allStates.set(from.states);
      transforms.forget();
      for (let leaf = 0; leaf < scales.length; leaf++) {
        const out = columns[leaf] as Float64Array;
        const x = from.columns[leaf] as Float64Array;
        if (!normaliseColumn(x, out, options[leaf] as Normalisation, scales[leaf] as LeafScale)) continue;
        out.fill(Number.NaN);
        states[leaf]?.fill(cellState.failed);
      }
    },
  };
}

/** Transforms of the leaves, made when first asked for; made again into the same arrays when the leaves were. */
function leafTransforms({ nodes }: IndexPlan, columns: readonly Float64Array[]) {
  const byTransform = new Map<string, { isFresh: boolean; columns: TransformedColumn[] }>();
  const of: LeafTransforms = (transform) => {
    const made = byTransform.get(transform.key) ?? {
      isFresh: false,
      columns: columns.map((column) => ({ values: new Float64Array(column.length), isClean: false })),
    };
    byTransform.set(transform.key, made);
    if (!made.isFresh)
      for (let leaf = 0; leaf < columns.length; leaf++)
        made.columns[leaf] = transformColumn(
          columns[leaf] as Float64Array,
          transform,
          made.columns[leaf]?.values as Float64Array,
        );
    made.isFresh = true;
    return (node) => made.columns[nodes[node]?.leaf ?? -1] as TransformedColumn;
  };
  const forget = (): void => {
    for (const made of byTransform.values()) made.isFresh = false;
  };
  return { of, forget };
}
