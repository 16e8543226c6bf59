import { analysisVersion, type Simulation } from "../../domain/analysis-report.ts";
import { factorName } from "../../readiness/analysis/factor-words.ts";
import {
  type Factors,
  factorIds,
  factorsOf,
  type UncertainChoices,
  type WeightUncertainty,
} from "../../readiness/analysis/factors.ts";
import { leaveOneOut } from "../../readiness/analysis/leave-one-out.ts";
import { sensitivityOf } from "../../readiness/analysis/sensitivity.ts";
import { onlyFactors, standardChoices } from "../../readiness/analysis/standard-choices.ts";
import { choicesOf, type Interval, pointOf, uncertaintyOf } from "../../readiness/analysis/uncertainty.ts";
import type { PreparedIndex } from "../../readiness/index/fast-run.ts";
import { prepareIndex } from "../../readiness/index/prepare-index.ts";
import { simulationTables } from "../../reporters/tables/readiness/simulation.ts";
import type { Effects } from "../effects.ts";
import { workspaceAt } from "../load/workspace.ts";
import { type Outcome, unknownName } from "../outcome.ts";
import { type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";
import { doing } from "../words.ts";
import { analysisHead } from "./analysis-head.ts";
import { type ScoredEdition, type ScoringRequest, scoreEdition, standingOf, subjectOf } from "./scored-edition.ts";

/** What `khung simulate` is asked. No factors means all that make sense; Sobol runs of 0 leave sensitivity out. */
export interface SimulateRequest extends ScoringRequest, TablesRequest {
  readonly replications: number;
  readonly seed: number;
  readonly vary: readonly string[];
  readonly weightUncertainty?: WeightUncertainty;
  readonly eachWeight: boolean;
  /** Points of the Sobol sequence; each takes as many runs as there are factors, and two. */
  readonly sobol: number;
  /** One replication to be told in full. */
  readonly replication?: number;
}

/** Varies the choices of a method many times over, and tells how sure its ranks are and which choice decides them. */
export async function simulate(request: SimulateRequest, effects: Effects): Promise<Outcome> {
  await effects.progress.step(doing.reading);
  const wrong = request.vary.find((name) => !factorIds.some((id) => id === name));
  if (wrong !== undefined) return unknownName("factor", wrong, factorIds, request.language);
  const read = await scoreEdition(request, effects);
  if ("outcome" in read) return read.outcome;
  await effects.progress.step(doing.simulating);
  const data = simulationOf(read.scored, request);
  const tables = simulationTables(data);
  const workspace = await workspaceAt(".", effects);
  const report = {
    name: `${data.subject.edition.id}.simulation`,
    head: analysisHead(
      { vi: "Độ chắc chắn của thứ hạng", en: "How sure the ranks are" },
      data.subject,
      effects.version,
    ),
    tables,
    shown: tables.filter(({ id }) => id !== "before"),
    data,
  };
  const outcome = await tablesOutcome(report, request, workspace, effects);
  return { ...outcome, ...(read.scored.notes ? { notes: read.scored.notes } : {}) };
}

/** What of a request decides a simulation. */
export type SimulationAsked = Pick<
  SimulateRequest,
  "replications" | "seed" | "vary" | "weightUncertainty" | "eachWeight" | "sobol" | "replication"
>;

/** Varies the choices of a scored edition's method. */
export function simulationOf(scored: ScoredEdition, request: SimulationAsked): Simulation {
  const { result, data, unitName, nodeName } = scored;
  const { plan, units } = result;
  const { replications, seed } = request;
  const all: UncertainChoices = {
    ...standardChoices(result, request.weightUncertainty),
    eachWeight: request.eachWeight,
  };
  const choices = onlyFactors(
    all,
    factorIds.filter((id) => request.vary.includes(id)),
  );
  const factors = factorsOf(plan, result.weights, choices, seed);
  const prepared = prepareIndex(plan, data);
  const found = uncertaintyOf(plan, prepared, factors, { replications, seed });
  return {
    version: analysisVersion,
    subject: subjectOf(scored),
    replications,
    seed,
    factors: factors.list.map((factor) => ({ ...factorOf(factor, scored), alternatives: [...factor.alternatives] })),
    bands: plan.bands.map(({ id, name }) => ({ id, name })),
    banded: found.banded,
    units: units.map((code, unit) => {
      const own = found.units[unit];
      return {
        code,
        name: unitName(code),
        ...standingOf(result, unit),
        rankInterval: intervalOf(own?.rank),
        scoreInterval: intervalOf(own?.score),
        unscored: own?.unscored ?? 1,
        bands: [...(own?.bands ?? [])],
      };
    }),
    before: units.map((_, unit) => [...found.before.subarray(unit * units.length, (unit + 1) * units.length)]),
    sensitivity:
      request.sobol > 0 && factors.list.length ? sensitivityFor(scored, prepared, factors, request.sobol) : null,
    leftOut: leaveOneOut(plan, prepared).map(({ code, meanShift, most, lost }) => ({
      code,
      name: nodeName(code),
      meanShift: finite(meanShift),
      most: most ? { code: units[most.unit] ?? "", name: unitName(units[most.unit] ?? ""), change: most.change } : null,
      lost,
    })),
    replication: replicationOf(scored, prepared, factors, request),
  };
}

function factorOf(factor: Factors["list"][number], { nodeName }: ScoredEdition) {
  return { id: factor.id, node: factor.node ?? null, name: factorName(factor, nodeName) };
}

function intervalOf(interval: Interval | undefined) {
  return interval ? { ...interval } : null;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function sensitivityFor(
  scored: ScoredEdition,
  prepared: PreparedIndex,
  factors: Factors,
  count: number,
): Simulation["sensitivity"] {
  const { indices, runs, unscored, mean } = sensitivityOf(prepared, factors, count, { kind: "rank-shift" });
  return {
    runs,
    unscored,
    meanShift: finite(mean),
    indices:
      indices?.map((index, place) => {
        const factor = factors.list[place];
        return { ...(factor ? factorOf(factor, scored) : { id: "", node: null, name: { vi: "", en: "" } }), ...index };
      }) ?? null,
  };
}

/** One replication, done again alone. */
function replicationOf(
  scored: ScoredEdition,
  prepared: PreparedIndex,
  factors: Factors,
  { replication, seed }: SimulationAsked,
): Simulation["replication"] {
  if (replication === undefined) return null;
  prepared.run(factors.parametersAt(pointOf(factors, seed, replication, new Float64Array(factors.list.length))));
  const { ranks, scores, root, units } = prepared;
  return {
    number: replication,
    choices: choicesOf(factors, seed, replication).map(({ factor, chosen }) => ({
      ...factorOf(factor, scored),
      chosen,
    })),
    units: scored.result.units.map((code, unit) => ({
      code,
      name: scored.unitName(code),
      rank: ranks[unit] || null,
      score: finite(scores[root * units + unit] ?? Number.NaN),
    })),
  };
}
