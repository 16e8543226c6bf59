import type { Diagnostic, Severity } from "../../domain/diagnostic.ts";
import type { Place } from "../../domain/place.ts";
import type { Text, Words } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { messageOf } from "../../reporters/announcement.ts";
import { severityNames } from "../../reporters/words.ts";
import { catalogueWith } from "../check/catalogue.ts";
import type { LoadedProvince } from "../load/load-province.ts";

/** A finding as a page tells it: words in both languages, and the elements that it is about. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly severityName: Words;
  readonly title: Words;
  readonly message: Words;
  readonly rationale: Words;
  readonly remedy: Words;
  readonly at: Place;
  readonly related: Diagnostic["related"];
  readonly suggestions: readonly string[];
  readonly elements: readonly { readonly id: string; readonly name: Text }[];
}

/** Tells findings on a province in the words of their cards. Elements that the model does not have are left out. */
export function tellFindings(
  findings: readonly Diagnostic[],
  { framework, graph }: Pick<LoadedProvince, "framework" | "graph">,
): readonly ToldFinding[] {
  const catalogue = catalogueWith([framework]);
  return findings.map((finding): ToldFinding => {
    const { rule, severity, at, related, suggestions, elements } = finding;
    const card = catalogue.get(rule);
    const unknown = { vi: rule, en: rule };
    return {
      rule,
      severity,
      severityName: severityNames[severity],
      title: card?.title ?? unknown,
      message: { vi: messageOf(finding, catalogue, "vi"), en: messageOf(finding, catalogue, "en") },
      rationale: card?.rationale ?? unknown,
      remedy: card?.remedy ?? unknown,
      at,
      related,
      suggestions,
      elements: [...new Set(elements)].flatMap((id) => namedIn(graph, id)),
    };
  });
}

function namedIn(graph: Graph | undefined, id: string): ToldFinding["elements"] {
  const element = graph?.elements.get(id);
  return element ? [{ id, name: nameOf(element) }] : [];
}
