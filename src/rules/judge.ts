import type { Diagnostic, Finding } from "../domain/diagnostic.ts";
import type { Locate } from "../domain/place.ts";
import { canonical } from "../graph/canonical.ts";
import type { Graph } from "../graph/graph.ts";
import { forget } from "../graph/once.ts";
import { noting } from "../graph/reads.ts";
import type { Facts, KindSet } from "../graph/relation.ts";
import type { AnyRule } from "./rule.ts";

/** What the rules find in a graph, each finding with its place. The order in which a model is written changes nothing. */
export function judge(graph: Graph, rules: readonly AnyRule[], locate: Locate): readonly Diagnostic[] {
  const ordered = canonical(graph);
  return rules.flatMap((rule) => Array.from(rule.find(ordered), (finding) => toDiagnostic(rule, finding, locate)));
}

/** The same as {@link judge}, with a pause after each rule for others who wait. */
export async function judgeInTurns(
  graph: Graph,
  rules: readonly AnyRule[],
  locate: Locate,
  pause: () => Promise<void>,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    found.push(...judge(graph, [rule], locate));
    await pause();
  }
  return found;
}

/**
 * How often each rule, by its id, finds something in a graph; rules that find nothing are left out. Where others wait, with
 * a pause after each rule.
 */
export async function tally(
  graph: Graph,
  rules: readonly AnyRule[],
  pause?: () => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const ordered = canonical(graph);
  const counts = new Map<string, number>();
  for (const { card, find } of rules) {
    let count = 0;
    for (const _ of find(ordered)) count += 1;
    if (count > 0) counts.set(card.id, count);
    await pause?.();
  }
  return counts;
}

/** What each rule found, and the kinds of elements that it looked at to find it, in a graph that noted them. */
export interface Judgements {
  readonly facts: Facts;
  readonly byRule: ReadonlyMap<AnyRule, { readonly findings: readonly Finding[]; readonly kinds: KindSet }>;
}

/**
 * Judges a canonical graph by the rules that looked at kinds of elements which have changed since; the others find what
 * they found. Ids and the header must be those of before.
 */
export function judgeAgain(
  before: Judgements | undefined,
  ordered: Graph,
  changed: KindSet,
  rules: readonly AnyRule[],
): Judgements {
  const facts: Facts = before?.facts ?? new Map();
  forget(facts, changed);
  const graph = noting(ordered, facts);
  const judged = rules.map((rule) => {
    const known = before?.byRule.get(rule);
    if (known && (known.kinds & changed) === 0) return [rule, known] as const;
    graph.reads.kinds = 0;
    const findings = [...rule.find(graph)];
    return [rule, { findings, kinds: graph.reads.kinds }] as const;
  });
  return { facts, byRule: new Map(judged) };
}

/** A finding of a rule, with its places. */
export function toDiagnostic({ card }: AnyRule, finding: Finding, locate: Locate): Diagnostic {
  return {
    rule: card.id,
    severity: card.severity,
    at: locate(finding.at),
    args: finding.args,
    related: (finding.related ?? []).map(({ at, label }) => ({ at: locate(at), label })),
    suggestions: finding.suggestions ?? [],
    elements: [finding.at, ...(finding.related ?? []).map(({ at }) => at)].map(({ element }) => element),
    ...(finding.at.path ? { path: finding.at.path } : {}),
  };
}
