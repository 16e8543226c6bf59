import { analysisVersion } from "../../domain/analysis-report.ts";
import type { Inspection } from "../../domain/inspection-report.ts";
import type { Words } from "../../domain/text.ts";
import { childColumns, leafColumns, type NamedColumns } from "../../readiness/analysis/columns.ts";
import { type ComponentTables, componentTables } from "../../readiness/analysis/component-tables.ts";
import { type Consistency, consistency } from "../../readiness/analysis/consistency.ts";
import { correlations } from "../../readiness/analysis/correlations.ts";
import { describe } from "../../readiness/analysis/describe.ts";
import { addOneReversals, dropOneReversals, type ReversalReport } from "../../readiness/analysis/rank-reversal.ts";
import type { Failure } from "../../readiness/index/finding.ts";
import { findingSentence } from "../../readiness/index/finding-sentence.ts";
import type { IndexResult } from "../../readiness/index/result.ts";
import { inspectionTables } from "../../reporters/tables/readiness/inspection.ts";
import type { Effects } from "../effects.ts";
import { workspaceAt } from "../load/workspace.ts";
import type { Outcome } from "../outcome.ts";
import { type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";
import { doing } from "../words.ts";
import { analysisHead } from "./analysis-head.ts";
import { type ScoredEdition, type ScoringRequest, scoreEdition, subjectOf } from "./scored-edition.ts";

/** What `khung inspect` is asked: the stage whose values are described, and how correlations are reckoned. */
export interface InspectRequest extends ScoringRequest, TablesRequest {
  readonly stage: Inspection["stage"];
  readonly correlation: Inspection["correlation"];
}

/** Looks into the indicators of an edition: statistics, correlations, consistency, components, and rank reversals. */
export async function inspect(request: InspectRequest, effects: Effects): Promise<Outcome> {
  await effects.progress.step(doing.reading);
  const read = await scoreEdition(request, effects);
  if ("outcome" in read) return read.outcome;
  await effects.progress.step(doing.scoring);
  const data = inspectionOf(read.scored, request);
  const title = { vi: "Thống kê các chỉ tiêu", en: "What the indicators look like" };
  const report = {
    name: `${data.subject.edition.id}.inspection`,
    head: analysisHead(title, data.subject, effects.version),
    tables: inspectionTables(data),
    data,
  };
  const outcome = await tablesOutcome(report, request, await workspaceAt(".", effects), effects);
  return { ...outcome, ...(read.scored.notes ? { notes: read.scored.notes } : {}) };
}

/** Every pair of units is looked at for every unit that leaves: more than these take too long. */
const mostUnits = 400;

function inspectionOf(scored: ScoredEdition, { stage, correlation }: InspectRequest): Inspection {
  const { result, data, unitName, nodeName } = scored;
  const { plan, units } = result;
  const pairs = (columns: NamedColumns) =>
    correlations(columns, correlation).map(({ value, flag, ...rest }) => ({
      ...rest,
      value: finite(value),
      flag: flag ?? null,
    }));
  const groups = plan.nodes.filter(({ leaf }) => leaf < 0).toReversed();
  return {
    version: analysisVersion,
    subject: subjectOf(scored),
    stage,
    correlation,
    units: units.map((code) => ({ code, name: unitName(code) })),
    statistics: describe(leafColumns(result, stage)).map(({ code, flags, ...numbers }) => ({
      code,
      name: nodeName(code),
      ...withoutNaN(numbers),
      flags: [...flags],
    })),
    indicators: { correlations: pairs(leafColumns(result, "normalised")) },
    groups: groups.map(({ code }) => {
      const columns = childColumns(result, code);
      const below = leavesBelow(result, code);
      const made = componentTables(columns);
      return {
        code,
        name: nodeName(code),
        children: [...columns.codes],
        correlations: pairs(columns),
        alpha: alphaOf(columns),
        alphaOfIndicators: below.codes.every((leaf) => columns.codes.includes(leaf)) ? null : alphaOf(below),
        components: "code" in made ? null : componentsOf(made),
        why: "code" in made ? reason(made, code) : null,
      };
    }),
    reversals:
      units.length > mostUnits
        ? null
        : { dropOne: reversalsOf(dropOneReversals(plan, data)), addOne: reversalsOf(addOneReversals(plan, data)) },
  };
}

function leavesBelow({ plan, stages, units }: IndexResult, group: string): NamedColumns {
  const isBelow = (node: number): boolean => {
    const own = plan.nodes[node];
    return own?.scored === true && (own.code === group || isBelow(own.parent));
  };
  const leaves = plan.leaves.flatMap(({ node }, leaf) => (isBelow(node) ? [leaf] : []));
  return {
    codes: leaves.map((leaf) => plan.leaves[leaf]?.code ?? ""),
    columns: leaves.map((leaf) => stages.normalised.values.subarray(leaf * units.length, (leaf + 1) * units.length)),
  };
}

type Alpha = Inspection["groups"][number]["alpha"];

function alphaOf(columns: NamedColumns): Alpha {
  const made: Consistency | Failure = consistency(columns);
  if ("code" in made) return { value: null, n: 0, without: [], why: reason(made, columns.codes.join(", ")) };
  const without = made.without.map(({ code, alpha }) => ({ code, value: finite(alpha) }));
  return { value: finite(made.alpha), n: made.n, without, why: null };
}

function reason({ code, args }: Failure, indicator: string): Words {
  return findingSentence({ code, args, severity: "note", indicator });
}

function componentsOf(tables: ComponentTables): NonNullable<Inspection["groups"][number]["components"]> {
  const { factors, rawWeights, weights } = tables;
  return {
    units: tables.units,
    eigenvalues: tables.components.map(({ eigenvalue, share, cumulative }) => ({
      value: eigenvalue,
      share,
      cumulative,
    })),
    vectors: rowsOf(tables.vectors),
    loadings: rowsOf(tables.loadings),
    factors: Array.from(factors.explained, (variance, at) => ({ variance, share: factors.shares[at] ?? 0 })),
    rotated: rowsOf(factors.loadings),
    squaredToUnity: rowsOf(tables.squaredToUnity),
    weights: tables.codes.map((code, at) => ({
      code,
      factor: (factors.factorOf[at] ?? 0) + 1,
      raw: rawWeights[at] ?? 0,
      weight: weights[at] ?? 0,
    })),
  };
}

function rowsOf({ rows, columns, values }: ComponentTables["loadings"]): number[][] {
  return Array.from({ length: rows }, (_, row) => [...values.subarray(row * columns, (row + 1) * columns)]);
}

/** Only changes that turn any pair. */
function reversalsOf(reports: readonly ReversalReport[]) {
  return reports
    .filter(({ reversals }) => reversals.length > 0)
    .map(({ unit, reversals }) => ({ change: unit, pairs: reversals.map((pair) => ({ ...pair })) }));
}

function withoutNaN<T extends Readonly<Record<string, number>>>(numbers: T): { [K in keyof T]: number } {
  // What cannot be had is null in the JSON; its schema says so, and the numbers below are checked by it.
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, finite(value)])) as never;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
