import { type Severity, severities } from "../domain/diagnostic.ts";
import type { View } from "../domain/view.ts";
import type { Badge } from "../domain/view-head.ts";
import { type Thing, withEach } from "./each-thing.ts";

/** How many findings of each severity there are on an element. */
export type FindingCounts = Readonly<Partial<Record<Severity, number>>>;

/** A view with a badge for each severity on what findings are about, by the ids of elements; the gravest first. */
export function withFindings(view: View, counts: ReadonlyMap<string, FindingCounts>): View {
  return withEach(view, (thing) => {
    const badges = badgesFor(thing, counts);
    return badges.length ? { ...thing, badges: [...badges, ...(thing.badges ?? [])] } : thing;
  });
}

/** What stands for elements has their findings; what has boxes inside leaves to them what is theirs. */
function badgesFor(thing: Thing, counts: ReadonlyMap<string, FindingCounts>): readonly Badge[] {
  const found = [...new Set([thing.id, ...(thing.elements ?? [])])].flatMap((id) => counts.get(id) ?? []);
  return [...severities].reverse().flatMap((severity): readonly Badge[] => {
    const count = found.reduce((sum, each) => sum + (each[severity] ?? 0), 0);
    return count ? [{ kind: "findings", severity, count }] : [];
  });
}
