import type { Catalogue } from "../../domain/card.ts";
import type { Diagnostic, Related } from "../../domain/diagnostic.ts";
import { groupBy } from "../../domain/grouping.ts";

/** Families of faults that leave something out of the model, so that rules miss it. */
const leavesOut = /^(?:schema|reference)\//;
/** A fault that stands at the key of the whole entry says nothing of a field. */
const atTheEntry: ReadonlySet<string> = new Set(["schema/missing-key"]);

/**
 * Folds what only follows from a fault of reading under that fault: a rule that misses what was left out for the fault, at
 * the same place, under the key that was meant (`ownr`), or by the id that was meant (`lgspp`). One fault gives one
 * message; the rule speaks again when the fault is mended and it still has reason to.
 */
export function foldConsequences(findings: readonly Diagnostic[], catalogue: Catalogue): readonly Diagnostic[] {
  const causes = findings.filter(isCause);
  if (causes.length === 0) return findings;
  const byFile = groupBy(causes, ({ at }) => at.file);
  const meant = groupBy(causes, ({ rule, suggestions: [first] }) => (rule === "reference/unknown" ? first : undefined));
  const causeOf = new Map<Diagnostic, Diagnostic>();
  for (const finding of findings) {
    if (finding.path === undefined || isCause(finding)) continue;
    const { id } = finding.args;
    const cause =
      byFile.get(finding.at.file)?.find((one) => isSamePlace(one, finding) || isSameField(one, finding)) ??
      (typeof id === "string" ? meant.get(id)?.[0] : undefined);
    if (cause) causeOf.set(finding, cause);
  }
  return folded(findings, causeOf, catalogue);
}

function isCause({ rule, severity, path }: Diagnostic): boolean {
  return path === undefined && severity === "error" && leavesOut.test(rule) && !atTheEntry.has(rule);
}

function isSamePlace({ at: one }: Diagnostic, { at: other }: Diagnostic): boolean {
  return one.line === other.line && one.column === other.column;
}

/** The key of a field is misspelt, and a rule misses the field. */
function isSameField(cause: Diagnostic, { elements, path }: Diagnostic): boolean {
  const isUnknownKey = cause.rule === "schema/unknown-key" && cause.elements[0] === elements[0];
  return isUnknownKey && cause.suggestions[0] === path?.[0];
}

function folded(
  findings: readonly Diagnostic[],
  causeOf: ReadonlyMap<Diagnostic, Diagnostic>,
  catalogue: Catalogue,
): readonly Diagnostic[] {
  const consequences = groupBy(causeOf.keys(), (finding) => causeOf.get(finding));
  return findings.flatMap((finding) => {
    if (causeOf.has(finding)) return [];
    const related = (consequences.get(finding) ?? []).map((one) => relatedOf(one, catalogue));
    return [related.length ? { ...finding, related: [...finding.related, ...related] } : finding];
  });
}

function relatedOf({ rule, at }: Diagnostic, catalogue: Catalogue): Related {
  const title = catalogue.get(rule)?.title ?? { vi: rule, en: rule };
  return { at, label: { vi: `kéo theo: ${title.vi} (${rule})`, en: `what follows: ${title.en} (${rule})` } };
}
