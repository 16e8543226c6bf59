import type { Diagnostic, Related } from "../domain/diagnostic.ts";
import { groupBy } from "../domain/grouping.ts";

const label = { vi: "cũng ở đây", en: "here too" };

/**
 * One fault gives one finding: findings that say the same become one at the first of their places, the other places
 * beside it. Findings are given, and come back, in the order of their places.
 */
export function oneFindingEach(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = groupBy(findings, ({ rule, args }) => `${rule} ${JSON.stringify(args)}`);
  return [...groups.values()].flatMap(joined);
}

function joined([first, ...others]: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!first) return [];
  if (others.length === 0) return [first];
  const elsewhere = others.map(({ at }): Related => ({ at, label }));
  const elements = [...new Set([first, ...others].flatMap((finding) => finding.elements))];
  return [{ ...first, related: [...first.related, ...elsewhere], elements }];
}
