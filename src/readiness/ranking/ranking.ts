import { type Answer, type Edition, publishedRank } from "../../domain/edition.ts";
import { type Method, nodesOf } from "../../domain/method.ts";
import {
  type BareRanking,
  cellStates,
  type RankedAnswer,
  type RankedNode,
  type RankedUnit,
  rankingVersion,
} from "../../domain/ranking.ts";
import { cellState } from "../index/data.ts";
import type { IndexResult } from "../index/result.ts";
import { printedRanks, ranksOf } from "../statistics/ranking.ts";
import { distributionOf } from "./distribution.ts";
import { answersOf, verdictOf } from "./verdict.ts";

/** What a ranking is made of, besides the findings. */
export interface RankingParts {
  readonly method: Method;
  readonly edition: Edition;
  readonly result: IndexResult;
  /** What was asked for in place of what the method says. */
  readonly changes: readonly string[];
}

/** A result told by unit and node: what people read, and what is printed as JSON. Units without a rank come last. */
export function rankingOf(parts: RankingParts): BareRanking {
  const { method, edition, result, changes } = parts;
  const { header } = edition;
  const distribution = distributionOf(method, edition);
  return {
    version: rankingVersion,
    edition: {
      id: header.id,
      name: header.name,
      period: header.period,
      status: header.status,
      notes: [...(header.notes ?? [])],
    },
    method: {
      id: method.id,
      version: method.version,
      name: method.name,
      status: method.status,
      notes: [...(method.notes ?? [])],
      digits: method.ranks?.digits ?? null,
      bands: (method.bands ?? []).map(({ id, name, from }) => ({ id, name, from: from ?? null })),
    },
    changes: [...changes],
    nodes: nodesOfResult(method, result),
    units: unitsOf(parts),
    ...(distribution.length ? { distribution } : {}),
    log: result.log.map(({ stage, indicator, unit, details }) => ({
      stage,
      ...(indicator === undefined ? {} : { indicator }),
      ...(unit === undefined ? {} : { unit }),
      details: Object.fromEntries(
        Object.entries(details).map(([key, value]) => [key, typeof value === "object" ? [...value] : value]),
      ),
    })),
  };
}

function nodesOfResult(method: Method, { plan, rawWeights, weights, effectiveWeights }: IndexResult): RankedNode[] {
  const known = new Map(nodesOf(method.tree).map(({ code, indicator }) => [code, indicator]));
  return inReadingOrder(plan.nodes, plan.root).map((at): RankedNode => {
    const node = plan.nodes[at];
    const indicator = known.get(node?.code ?? "");
    return {
      code: node?.code ?? "",
      name: indicator?.name ?? method.name,
      kind: (node?.leaf ?? -1) < 0 ? "group" : "leaf",
      parent: plan.nodes[node?.parent ?? -1]?.code ?? null,
      unit: indicator?.unit ?? "number",
      ...(indicator?.unitName ? { unitName: indicator.unitName } : {}),
      scored: node?.scored ?? true,
      rawWeight: finite(rawWeights[at]),
      weight: finite(weights[at]),
      effectiveWeight: finite(effectiveWeights[at]),
    };
  });
}

/** From the index down: a parent, its children in the order of the file, and theirs. */
function inReadingOrder(nodes: IndexResult["plan"]["nodes"], root: number): readonly number[] {
  const below = nodes.flatMap((node, at) => (node.parent === root && at !== root ? [at] : []));
  return [root, ...below.flatMap((child) => inReadingOrder(nodes, child))];
}

function unitsOf({ method, edition, result }: RankingParts): RankedUnit[] {
  const places = new Map(result.units.map((code, at) => [code, at]));
  const verdicts = new Map(
    edition.units.flatMap(({ code }) => {
      const verdict = places.has(code) ? verdictOf(method, answersOf(edition, code)) : undefined;
      return verdict ? [[code, verdict] as const] : [];
    }),
  );
  const ranks = ranksWithout(result, verdicts);
  const printed = printedRanks(ranks);
  const units = edition.units.map(({ code, name, groups }): RankedUnit => {
    const at = places.get(code);
    const told = { code, name, groups: { ...groups }, published: publishedOf(edition, result, code) };
    if (at === undefined) return { ...told, ...unscored };
    const verdict = verdicts.get(code);
    const own = result.plan.root * result.units.length + at;
    const rank = ranks[at] || null;
    return {
      ...told,
      rank,
      rankText: rank === null ? null : (printed[at] ?? null),
      score: finite(result.scores[own]),
      band: verdict ? null : (result.plan.bands[result.bands[at] ?? -1]?.id ?? null),
      coverage: result.coverage[own] || 0,
      ...(verdict ? { verdict } : {}),
      nodes: resultsOf(edition, result, code, at),
    };
  });
  return units.sort(byRank);
}

/** What is said of a unit of which nothing is known but published results. */
const unscored = { rank: null, rankText: null, score: null, band: null, coverage: 0, nodes: {} };

/** The ranks of the units; those with a verdict in place of a result have none, and do not stand in the way of others. */
function ranksWithout({ plan, scores, units }: IndexResult, verdicts: ReadonlyMap<string, unknown>): Float64Array {
  const own = scores.slice(plan.root * units.length, (plan.root + 1) * units.length);
  for (const [at, code] of units.entries()) if (verdicts.has(code)) own[at] = Number.NaN;
  return ranksOf(own, plan.ranks);
}

function publishedOf({ published }: Edition, { plan }: IndexResult, unit: string): RankedUnit["published"] {
  const root = plan.nodes[plan.root]?.code ?? "";
  const number = (key: string): number | null => {
    const value = published.get(unit)?.get(key)?.value;
    return value?.kind === "number" ? value.value : null;
  };
  return { score: number(root), rank: number(publishedRank(root)) };
}

function resultsOf(edition: Edition, result: IndexResult, unit: string, at: number): RankedUnit["nodes"] {
  const { plan, units, scores, ranks, coverage } = result;
  return Object.fromEntries(
    plan.nodes.map((node, index) => {
      const own = index * units.length + at;
      const column = plan.leaves[node.leaf]?.column;
      const answer = column === undefined ? {} : { answer: answerOf(edition, result, unit, at, node.leaf, column) };
      const rank = ranks.length === scores.length ? ranks[own] || null : null;
      return [node.code, { score: finite(scores[own]), rank, coverage: coverage[own] || 0, ...answer }];
    }),
  );
}

function answerOf(
  { answers }: Edition,
  result: IndexResult,
  unit: string,
  at: number,
  leaf: number,
  column: string,
): RankedAnswer {
  const { stages, units } = result;
  const own = leaf * units.length + at;
  const answer: Answer | undefined = answers.get(unit)?.get(column);
  return {
    state: cellStates[stages.treated.states[own] ?? cellState.missing] ?? "missing",
    written: answer?.written ?? null,
    raw: finite(stages.raw.values[own]),
    ...divisorOf(result, leaf, at),
    denominated: finite(stages.denominated.values[own]),
    imputed: finite(stages.imputed.values[own]),
    used: finite(stages.treated.values[own]),
    ...(answer?.year === undefined ? {} : { year: answer.year }),
    source: [...(answer?.source ?? [])],
    ...(answer?.evidence === undefined ? {} : { evidence: answer.evidence }),
    ...(answer?.elements ? { elements: answer.elements.map((one) => ({ ...one })) } : {}),
    ...(answer?.note === undefined ? {} : { note: answer.note }),
    ...(answer?.status === undefined ? {} : { status: answer.status }),
    ...(answer?.isApproximate ? { approximate: true } : {}),
    at: answer ? { file: answer.at.file, line: answer.at.line, column: answer.at.column } : null,
  };
}

function divisorOf({ plan, data }: IndexResult, leaf: number, unit: number): { readonly denominator?: number } {
  const column = data.columns.indexOf(plan.leaves[leaf]?.denominator ?? "");
  const value = column < 0 ? undefined : data.values[column * data.units + unit];
  return value !== undefined && Number.isFinite(value) ? { denominator: value } : {};
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** By rank, then by published rank, then by the code: an order that no input order can change. */
function byRank(a: RankedUnit, b: RankedUnit): number {
  return (
    (a.rank ?? Infinity) - (b.rank ?? Infinity) || compare(a, b, ({ published }) => published.rank) || byCode(a, b)
  );
}

function compare(a: RankedUnit, b: RankedUnit, of: (unit: RankedUnit) => number | null): number {
  const [one, other] = [of(a), of(b)];
  return one === other ? 0 : one === null ? 1 : other === null ? -1 : one - other;
}

function byCode({ code: a }: RankedUnit, { code: b }: RankedUnit): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
