import { categoryOf } from "../domain/category.ts";
import { type Diagnostic, type Severity, severities } from "../domain/diagnostic.ts";
import { groupBy } from "../domain/grouping.ts";

/** How many findings of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function tallyOf(diagnostics: readonly Diagnostic[]): Tally {
  const tally = { info: 0, warning: 0, error: 0 };
  for (const { severity } of diagnostics) tally[severity] += 1;
  return tally;
}

/** The findings of each file, in the order in which the files first occur. */
export function byFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  return groupBy(diagnostics, ({ at }) => at.file);
}

/** The findings of each category of rules, those with the most findings first. */
export function byCategory(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = [...groupBy(diagnostics, ({ rule }) => categoryOf(rule))];
  return new Map(groups.sort(([a, found], [b, others]) => others.length - found.length || (a < b ? -1 : 1)));
}

/** The severities from the gravest down, which is how people read a summary. */
export const gravestFirst: readonly Severity[] = [...severities].reverse();
