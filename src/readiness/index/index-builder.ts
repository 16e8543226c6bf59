import type { CompositeMethod } from "../../domain/composite.ts";
import { bandOf } from "./band.ts";
import { compilePlan } from "./compile-plan.ts";
import { coverageOf } from "./coverage.ts";
import type { IndexData } from "./data.ts";
import { denominate } from "./denominate.ts";
import { effectiveWeights } from "./effective-weights.ts";
import { impute } from "./impute.ts";
import { leafTable, type Staged, screen } from "./leaf-table.ts";
import { normalise } from "./normalise.ts";
import type { IndexPlan, NodeOptions } from "./plan.ts";
import { rankNodes } from "./rank-nodes.ts";
import type { IndexResult } from "./result.ts";
import { type ScoredGroups, scoreTable } from "./score-table.ts";
import { remember } from "./stage-memory.ts";
import { treat } from "./treat.ts";

/** Builds an index on one set of data again and again: only the stages whose parameters changed are run. */
export interface IndexBuilder {
  build(method: CompositeMethod | IndexPlan): IndexResult;
  /** How many times each stage was run. */
  runs(): Readonly<Record<string, number>>;
}

/** The index of a method (or a compiled plan) on data. Never throws on data: what could not be scored is a finding. */
export function buildIndex(method: CompositeMethod | IndexPlan, data: IndexData): IndexResult {
  return indexBuilder(data).build(method);
}

/** A builder for one set of data. */
export function indexBuilder(data: IndexData): IndexBuilder {
  // Each stage is told by a key of what it reads of the plan, and by the identity of what it is given.
  const stages = {
    raw: remember((plan: { of: IndexPlan }) => screen(leafTable(plan.of, data), plan.of, data)),
    denominate: remember((from: Staged, plan: { of: IndexPlan }) => denominate(from, plan.of, data)),
    impute: remember((from: Staged, plan: { of: IndexPlan }) => impute(from, plan.of, data)),
    treat: remember((from: Staged, plan: { of: IndexPlan }) => treat(from, plan.of, data)),
    normalise: remember((from: Staged, plan: { of: IndexPlan }) => normalise(from, plan.of, data)),
    score: remember((from: Staged, plan: { of: IndexPlan }) => scoreTable(from.table, plan.of, data)),
    rank: remember((from: ScoredGroups, plan: { of: IndexPlan }) => rankNodes(from.scores, plan.of, data.units)),
  };
  const current: { of: IndexPlan | undefined } = { of: undefined };
  return {
    build(method) {
      const plan = "nodes" in method ? method : compilePlan(method);
      current.of = plan;
      const now = current as { of: IndexPlan };
      const raw = stages.raw.run(keyOf(plan, ["column"], []) + plan.screen, now);
      const denominated = stages.denominate.run(keyOf(plan, ["denominator"], []), raw, now);
      const imputed = stages.impute.run(keyOf(plan, [], ["imputation"]), denominated, now);
      const treated = stages.treat.run(keyOf(plan, [], ["treatment"]), imputed, now);
      const scale = ["direction", "target", "goalposts", "categories"] as const;
      const normalised = stages.normalise.run(keyOf(plan, scale, ["normalise"]), treated, now);
      const scored = stages.score.run(groupKey(plan), normalised, now);
      const ranks = stages.rank.run(JSON.stringify(plan.ranks), scored, now);
      const steps = [raw, denominated, imputed, treated, normalised, scored];
      return {
        plan,
        data,
        units: data.codes,
        stages: {
          raw: raw.table,
          denominated: denominated.table,
          imputed: imputed.table,
          treated: treated.table,
          normalised: normalised.table,
        },
        rawWeights: scored.rawWeights,
        weights: scored.weights,
        effectiveWeights: effectiveWeights(plan, scored.weights),
        unitShares: scored.unitShares,
        scores: scored.scores,
        states: scored.states,
        coverage: coverageOf(plan, treated.table),
        ranks,
        bands: Int32Array.from({ length: data.units }, (_, unit) =>
          bandOf(scored.scores[plan.root * data.units + unit] ?? Number.NaN, plan),
        ),
        log: steps.flatMap((step) => step.log),
        findings: [...plan.findings, ...steps.flatMap((step) => step.findings)],
      };
    },
    runs: () => Object.fromEntries(Object.entries(stages).map(([name, stage]) => [name, stage.runs()])),
  };
}

type LeafPart = keyof IndexPlan["leaves"][number];

/** What a stage reads of the leaves: their own fields, and options that they inherit. */
function keyOf(plan: IndexPlan, parts: readonly LeafPart[], options: readonly (keyof NodeOptions)[]): string {
  return JSON.stringify(
    plan.leaves.map((leaf) => [
      leaf.code,
      ...parts.map((part) => leaf[part] ?? null),
      ...options.map((option) => plan.nodes[leaf.node]?.options[option] ?? null),
    ]),
  );
}

function groupKey(plan: IndexPlan): string {
  const { root, nodes } = plan;
  const parts = nodes.map(({ code, children, weight, leaf, options: { weights, aggregate, missing } }) =>
    leaf < 0 ? [code, children, weight, weights, aggregate, missing] : [code, leaf, weight],
  );
  return JSON.stringify([root, parts]);
}
