import { fold } from "../domain/folding.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Element } from "../domain/model.ts";
import { nameOf } from "../graph/names.ts";

/** Which element of the second side an element of the first is. */
export interface Match {
  readonly before: Element;
  readonly after: Element;
}

/** The elements of two sides, put together: pairs, and what only one side has. */
export interface Matching {
  readonly pairs: readonly Match[];
  readonly removed: readonly Element[];
  readonly added: readonly Element[];
}

/** Signs by which an element is known again under another id, from the surest to the least sure. */
const signs: readonly ((element: Element) => string | undefined)[] = [
  (element) => `${element.type} ${JSON.stringify({ ...element, id: "" })}`,
  (element) => ("code" in element && element.code !== undefined ? `${element.type} ${element.code}` : undefined),
  (element) => (element.type === "link" ? `link ${element.from} ${element.to}` : undefined),
  (element) => `${element.type} ${fold(nameOf(element).vi)}`,
];

/** Realising the same building blocks makes two systems of different provinces counterparts. */
const counterpart = (element: Element): string | undefined =>
  "realizes" in element && element.realizes ? `${element.type} ${element.realizes.toSorted().join(" ")}` : undefined;

/**
 * Matches elements by kind and id; what is left, by signs that only one element of each side bears. Renames are found so,
 * and between provinces, whose ids have nothing to do with each other, what realises the same blocks.
 */
export function match(before: readonly Element[], after: readonly Element[], betweenProvinces: boolean): Matching {
  const key = ({ type, id }: Element): string => `${type} ${id}`;
  const identity = betweenProvinces ? [] : [key];
  let matching: Matching = { pairs: [], removed: before, added: after };
  for (const sign of [...identity, ...signs, ...(betweenProvinces ? [counterpart] : [])])
    matching = matchBy(matching, sign);
  return matching;
}

function matchBy({ pairs, removed, added }: Matching, sign: (element: Element) => string | undefined): Matching {
  const candidates = groupBy(added, sign);
  const bearers = groupBy(removed, sign);
  const found = removed.flatMap((element): readonly Match[] => {
    const mark = sign(element);
    const [twin, ...others] = (mark !== undefined && candidates.get(mark)) || [];
    const isOnly = twin && others.length === 0 && mark !== undefined && bearers.get(mark)?.length === 1;
    return isOnly ? [{ before: element, after: twin }] : [];
  });
  const matched = new Set(found.flatMap((pair) => [pair.before, pair.after]));
  return {
    pairs: [...pairs, ...found],
    removed: removed.filter((element) => !matched.has(element)),
    added: added.filter((element) => !matched.has(element)),
  };
}
