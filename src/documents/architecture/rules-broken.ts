import { sentence } from "../../domain/card.ts";
import { type Diagnostic, severities } from "../../domain/diagnostic.ts";
import type { Inline, ToldFinding } from "../../domain/page.ts";
import { citations, markOf, withCode } from "../telling/inline.ts";
import { severityNames } from "../telling/names.ts";
import { say, type Telling } from "../telling/telling.ts";

/** The findings told rule by rule, the gravest rules first, then those with most cases. */
export function findingsByRule(telling: Telling): readonly ToldFinding[] {
  const byRule = new Map<string, Diagnostic[]>();
  for (const diagnostic of telling.results.diagnostics)
    byRule.set(diagnostic.rule, [...(byRule.get(diagnostic.rule) ?? []), diagnostic]);
  return [...byRule]
    .map(([rule, diagnostics]) => told(telling, rule, diagnostics))
    .toSorted((a, b) => gravity(b) - gravity(a) || b.cases.length - a.cases.length || (a.rule < b.rule ? -1 : 1));
}

function gravity({ severity }: ToldFinding): number {
  return severities.indexOf(severity);
}

function told(telling: Telling, rule: string, diagnostics: readonly Diagnostic[]): ToldFinding {
  const { language, results } = telling;
  const card = results.catalogue.get(rule);
  const severity =
    diagnostics
      .map((diagnostic) => diagnostic.severity)
      .toSorted((a, b) => severities.indexOf(b) - severities.indexOf(a))[0] ?? "info";
  return {
    rule,
    severity,
    severityName: say(telling, severityNames[severity]),
    title: card?.title[language] ?? rule,
    rationale: card ? [...withCode(card.rationale[language]), ...clauses(telling, card.source)] : [],
    remedy: withCode(card?.remedy[language] ?? ""),
    cases: diagnostics.map(({ args, at }) => ({
      message: card ? withCode(sentence(card, args, language)) : [{ text: rule }],
      at: `${at.file}:${at.line}:${at.column}`,
    })),
  };
}

function clauses(
  telling: Telling,
  source: readonly {
    readonly document: string;
    readonly clause?: { vi: string; en: string };
    readonly status: "cited" | "inferred" | "background" | "illustrative";
  }[],
): Inline {
  return source.flatMap(({ document, clause, status }) => [
    ...(clause ? [{ text: ` (${clause[telling.language]})`, ...markOf({ status }) }] : []),
    ...citations(telling, [document]),
  ]);
}
