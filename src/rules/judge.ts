import type { Diagnostic, Finding } from "../domain/diagnostic.ts";
import type { Locate } from "../domain/place.ts";
import { canonical } from "../graph/canonical.ts";
import type { Graph } from "../graph/graph.ts";
import { forget, noticed } from "../graph/once.ts";
import { noting } from "../graph/reads.ts";
import type { Answer, Facts, Marking, Marks } from "../graph/relation.ts";
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

/** What each rule found, and the marks of what it read to find it, in a graph that noted them. */
export interface Judgements {
  readonly facts: Facts;
  readonly byRule: ReadonlyMap<AnyRule, Answer<readonly Finding[]>>;
}

/** A canonical graph that is judged after another one: how it is marked, and the marks of what is another thing than before. */
export interface Rejudged {
  readonly ordered: Graph;
  readonly marking: Marking;
  readonly changed: Marks;
}

/** Judges a graph by the rules that read something which has changed; the others find what they found before. */
export function judgeAgain(before: Judgements | undefined, graph: Rejudged, rules: readonly AnyRule[]): Judgements {
  const facts = factsLeft(before, graph);
  return { facts, byRule: new Map(judgedAgain(before, graph, rules, facts)) };
}

/** The same as {@link judgeAgain}, with a pause after each rule for others who wait. */
export async function judgeAgainInTurns(
  before: Judgements | undefined,
  graph: Rejudged,
  rules: readonly AnyRule[],
  pause: () => Promise<void> = async () => undefined,
): Promise<Judgements> {
  const facts = factsLeft(before, graph);
  const byRule = new Map<AnyRule, Answer<readonly Finding[]>>();
  for (const [rule, answer] of judgedAgain(before, graph, rules, facts)) {
    byRule.set(rule, answer);
    await pause();
  }
  return { facts, byRule };
}

/** How often each rule, by its id, found something; rules that found nothing are left out. */
export function tally({ byRule }: Judgements): ReadonlyMap<string, number> {
  const counts = Array.from(byRule, ([{ card }, { fact }]) => [card.id, fact.length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

function factsLeft(before: Judgements | undefined, { changed }: Rejudged): Facts {
  const facts: Facts = before?.facts ?? new Map();
  forget(facts, changed);
  return facts;
}

function* judgedAgain(
  before: Judgements | undefined,
  { ordered, marking, changed }: Rejudged,
  rules: readonly AnyRule[],
  facts: Facts,
): Generator<readonly [AnyRule, Answer<readonly Finding[]>]> {
  const graph = noting(ordered, marking, facts);
  for (const rule of rules) {
    const known = before?.byRule.get(rule);
    const holds = known && (known.marks & changed) === 0;
    yield [rule, holds ? known : noticed(graph.reads, () => [...rule.find(graph)])];
  }
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
