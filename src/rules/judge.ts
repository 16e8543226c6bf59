import type { Diagnostic, Finding } from "../domain/diagnostic.ts";
import type { Locate } from "../domain/place.ts";
import { canonical } from "../graph/canonical.ts";
import type { Graph } from "../graph/graph.ts";
import type { AnyRule } from "./rule.ts";

/** What the rules find in a graph, each finding with its place. The order in which a model is written changes nothing. */
export function judge(graph: Graph, rules: readonly AnyRule[], locate: Locate): readonly Diagnostic[] {
  const ordered = canonical(graph);
  return rules.flatMap((rule) => Array.from(rule.find(ordered), (finding) => toDiagnostic(rule, finding, locate)));
}

function toDiagnostic({ card }: AnyRule, finding: Finding, locate: Locate): Diagnostic {
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
