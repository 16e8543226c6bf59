import { type BoxView, type Group, groupsOf } from "../domain/view.ts";
import type { Joined } from "./graph-nodes.ts";

/** A box that most lines meet at has others on both sides of it from this many lines on. */
const leastLines = 4;
const leastShare = 0.6;

/**
 * Which lines are turned round for the layout, by index: where most lines meet at one box, it comes to stand in the
 * middle, with about half of what it joins before it and half behind; what is outside the province stands behind.
 */
export function turnedLines(view: BoxView, joined: readonly Joined[]): ReadonlySet<number> {
  const hub = hubOf(joined);
  if (hub === undefined) return new Set();
  const before = idsBefore(view, hub, joined);
  return new Set(
    joined.flatMap(({ from, to }, index) => {
      if (from === to) return [];
      const isTurned = (to === hub && !before.has(from)) || (from === hub && before.has(to));
      return isTurned ? [index] : [];
    }),
  );
}

function hubOf(joined: readonly Joined[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { from, to } of joined) for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [hub, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), ["", 0]);
  return count >= leastLines && count >= joined.length * leastShare ? hub : undefined;
}

/** Groups go to the side that has fewer boxes so far; a group stays whole. */
function idsBefore(view: BoxView, hub: string, joined: readonly Joined[]): ReadonlySet<string> {
  const met = new Set(joined.flatMap(({ from, to }) => [from, to]));
  const sides = { before: 0, behind: 0 };
  const before = new Set<string>();
  for (const group of view.groups) {
    const ids = idsOf(group).filter((id) => id !== hub && met.has(id));
    if (ids.length === 0 || idsOf(group).includes(hub)) continue;
    const side = group.place === "outside" || sides.behind < sides.before ? "behind" : "before";
    sides[side] += ids.length;
    if (side === "before") for (const id of ids) before.add(id);
  }
  return before;
}

function idsOf(group: Group): readonly string[] {
  return groupsOf({ groups: [group] }).flatMap(({ boxes }) => boxes.map(({ id }) => id));
}
