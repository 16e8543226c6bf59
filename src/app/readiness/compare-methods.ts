import { analysisVersion, type ComparisonReport } from "../../domain/analysis-report.ts";
import type { Words } from "../../domain/text.ts";
import { type Comparison, compareResults } from "../../readiness/analysis/compare.ts";
import { type StepReasons, stepReasons } from "../../readiness/analysis/step-reasons.ts";
import { comparisonTables } from "../../reporters/tables/readiness/comparison.ts";
import type { Effects } from "../effects.ts";
import { knownEditions } from "../load/load-edition.ts";
import { workspaceAt } from "../load/workspace.ts";
import { type Outcome, wrongUsage } from "../outcome.ts";
import { type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";
import { doing } from "../words.ts";
import { analysisHead } from "./analysis-head.ts";
import { type ScoredEdition, type ScoringRequest, scoreEdition, subjectOf } from "./scored-edition.ts";

/** What `khung methods compare` is asked: two editions, or two methods on one edition or table. */
export interface CompareRequest extends ScoringRequest, TablesRequest {
  readonly left: string;
  readonly right: string;
}

/** Lays two editions, or two methods on the same answers, side by side, with the reason for every unit. */
export async function compareMethods(request: CompareRequest, effects: Effects): Promise<Outcome> {
  await effects.progress.step(doing.reading);
  const workspace = await workspaceAt(".", effects);
  const editions = await knownEditions(workspace, effects);
  const isEdition = [request.left, request.right].map((name) => editions.includes(name));
  const hasAnswers = request.edition !== undefined || request.data !== undefined;
  if (!hasAnswers && !isEdition.every(Boolean)) return wrongUsage(needsAnswers, request.language);
  const sides: ScoredEdition[] = [];
  for (const name of [request.left, request.right]) {
    const asked = hasAnswers ? { ...request, method: name } : { ...request, edition: name };
    const read = await scoreEdition(asked, effects);
    if ("outcome" in read) return read.outcome;
    sides.push(read.scored);
  }
  await effects.progress.step(doing.scoring);
  const [left, right] = sides;
  if (!left || !right) throw new Error("a side was neither read nor refused");
  const data = comparisonOf(left, right);
  const title = {
    vi: `So sánh với ${right.edition.header.name.vi}, ${right.method.name.vi}`,
    en: `Compared with ${right.edition.header.name.en}, ${right.method.name.en}`,
  };
  const report = {
    name: `${request.left}-${request.right}.comparison`,
    head: analysisHead(title, data.left, effects.version),
    tables: comparisonTables(data),
    data,
  };
  const outcome = await tablesOutcome(report, request, workspace, effects);
  const notes = [...new Set(sides.map((side) => side.notes))].join("");
  return notes ? { ...outcome, notes } : outcome;
}

function comparisonOf(left: ScoredEdition, right: ScoredEdition): ComparisonReport {
  const isOneMethod = left.method.id === right.method.id && left.method.version === right.method.version;
  const found = compareResults(left.result, right.result, isOneMethod ? "points" : "relative");
  const isOneEdition = left.edition.header.id === right.edition.header.id;
  const steps = isOneEdition ? stepReasons(left.result.plan, right.result.plan, left.data) : undefined;
  const unitOf = (code: string) => ({
    code,
    name: left.result.units.includes(code) ? left.unitName(code) : right.unitName(code),
  });
  return {
    version: analysisVersion,
    left: subjectOf(left),
    right: subjectOf(right),
    basis: found.basis,
    agreement: finite(found.agreement),
    units: found.units.map((unit) => ({
      ...unitOf(unit.unit),
      rank: [unit.rank[0] || null, unit.rank[1] || null],
      score: [finite(unit.score[0]), finite(unit.score[1])],
      reasons: unit.reasons.map((reason) => reasonOf(reason, left, right)),
      steps: steps ? stepsOf(steps, left.result.units.indexOf(unit.unit)) : [],
    })),
    onlyLeft: found.onlyLeft.map(unitOf),
    onlyRight: found.onlyRight.map(unitOf),
  };
}

type Reason = Comparison["units"][number]["reasons"][number];

function reasonOf({ kind, indicator, amount }: Reason, left: ScoredEdition, right: ScoredEdition) {
  const isOfLeft = left.result.plan.leaves.some(({ code }) => code === indicator);
  const name = indicator === undefined ? null : (isOfLeft ? left : right).nodeName(indicator);
  return { kind, indicator: indicator ?? null, name, amount };
}

function stepsOf({ steps, scores, ranks }: StepReasons, unit: number): ComparisonReport["units"][number]["steps"] {
  return steps.map((step, place) => ({
    step,
    score: finite(scores[place]?.[unit]),
    rank: finite(ranks[place]?.[unit]),
  }));
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

const needsAnswers: Words = {
  vi: "Hãy nêu hai kỳ đánh giá, hoặc hai phương pháp cùng --edition KỲ (hay --data TỆP).",
  en: "Name two editions, or two methods with --edition EDITION (or --data FILE).",
};
