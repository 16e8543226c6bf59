import { compositeMethodSchema, type WrittenMethod } from "../../domain/composite-method.ts";
import type { Words } from "../../domain/text.ts";
import { methodMeant } from "../../domain/written-method.ts";
import { compilePlan } from "../index/compile-plan.ts";
import type { IndexFinding } from "../index/finding.ts";
import { findingSentence } from "../index/finding-sentence.ts";
import { buildIndex as build } from "../index/index-builder.ts";
import type { IndexResult, LogStep, Stages } from "../index/result.ts";
import { printedRanks } from "../statistics/ranking.ts";
import { type Row, type RowOptions, readRows } from "./read-rows.ts";

/** What one unit reached, at the index and at every node. A score that could not be made is null, and so is its rank. */
export interface UnitResult {
  readonly code: string;
  readonly score: number | null;
  readonly rank: number | null;
  /** The rank as printed, ties marked: `17=`. */
  readonly printedRank: string;
  readonly band: string | null;
  /** Share of what concerns the unit that was delivered. */
  readonly coverage: number | null;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly ranks: Readonly<Record<string, number | null>>;
}

/** An indicator or a group: its place, and what it weighs in its parent and in the index. */
export interface NodeResult {
  readonly code: string;
  readonly parent: string | null;
  /** As the method of weighting gives it, then as a share of the parent, then of the index. */
  readonly rawWeight: number | null;
  readonly weight: number | null;
  readonly effectiveWeight: number | null;
}

/** An index as plain values: what can be written as JSON and compared. `result` holds the same as typed arrays. */
export interface Index {
  readonly method: string;
  readonly units: readonly UnitResult[];
  readonly nodes: readonly NodeResult[];
  /** The values of every indicator after each stage, by indicator and unit; null where there is no number. */
  readonly stages: Readonly<Record<keyof Stages, Readonly<Record<string, Readonly<Record<string, number | null>>>>>>;
  readonly findings: readonly (IndexFinding & { readonly message: Words })[];
  readonly log: readonly LogStep[];
  readonly result: IndexResult;
}

/**
 * Builds an index from a method (as in a method file: words or full options) and rows. Data never makes it throw: what
 * could not be scored is null, with a finding. A method that cannot be read throws a TypeError that names the places.
 */
export function buildIndex(method: WrittenMethod, rows: readonly Row[], options: RowOptions = {}): Index {
  const read = compositeMethodSchema.safeParse(methodMeant(method).value, { reportInput: true });
  if (!read.success)
    throw new TypeError(
      `method: ${read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`,
    );
  const plan = compilePlan(read.data);
  const { data, findings } = readRows(plan, rows, options);
  return plainIndex(build(plan, data), findings);
}

/** A built index as plain values, with what reading its data had found. */
function plainIndex(result: IndexResult, reading: readonly IndexFinding[] = []): Index {
  const { plan, ranks, units } = result;
  const printed = printedRanks(ranks.subarray(plan.root * units.length, (plan.root + 1) * units.length));
  return {
    method: plan.method,
    units: units.map((_, unit) => unitResult(result, unit, printed[unit] ?? "")),
    nodes: plan.nodes.map(({ code, parent }, n) => ({
      code,
      parent: plan.nodes[parent]?.code ?? null,
      rawWeight: known(result.rawWeights[n]),
      weight: known(result.weights[n]),
      effectiveWeight: known(result.effectiveWeights[n]),
    })),
    stages: {
      raw: cells(result, "raw"),
      denominated: cells(result, "denominated"),
      imputed: cells(result, "imputed"),
      treated: cells(result, "treated"),
      normalised: cells(result, "normalised"),
    },
    findings: [...reading, ...result.findings].map((finding) => ({ ...finding, message: findingSentence(finding) })),
    log: result.log,
    result,
  };
}

function unitResult(
  { plan, units, scores, ranks, bands, coverage }: IndexResult,
  unit: number,
  printedRank: string,
): UnitResult {
  const byNode = <T>(value: (at: number) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(plan.nodes.map(({ code }, n) => [code, value(n * units.length + unit)]));
  const root = plan.root * units.length;
  return {
    code: units[unit] ?? "",
    score: known(scores[root + unit]),
    rank: ranks[root + unit] || null,
    printedRank,
    band: plan.bands[bands[unit] ?? -1]?.id ?? null,
    coverage: known(coverage[root + unit]),
    scores: byNode((at) => known(scores[at])),
    ranks: byNode((at) => ranks[at] || null),
  };
}

function cells({ stages, units }: IndexResult, stage: keyof Stages): Index["stages"][keyof Stages] {
  const { columns, values } = stages[stage];
  return Object.fromEntries(
    columns.map((column, c) => [
      column,
      Object.fromEntries(units.map((unit, u) => [unit, known(values[c * units.length + u])])),
    ]),
  );
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
