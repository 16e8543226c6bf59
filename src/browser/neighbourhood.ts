import type { PageRelation, PageThing } from "../domain/interactive-page.ts";

/** What stands out with a thing: the thing, what it holds and stands in, what lines join to any of these, and the lines. */
export interface Neighbourhood {
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly relations: readonly PageRelation[];
}

/** The neighbourhood of a thing among what a picture shows. A line to a box counts for what it holds as well. */
export function neighbourhoodOf(
  id: string,
  things: readonly PageThing[],
  relations: readonly PageRelation[],
): Neighbourhood {
  const parents = new Map(things.map((thing) => [thing.id, thing.parent]));
  const isWithin = (inner: string, outer: string): boolean => {
    for (let at: string | undefined = inner; at !== undefined; at = parents.get(at)) if (at === outer) return true;
    return false;
  };
  const own = new Set(things.map((thing) => thing.id).filter((one) => isWithin(one, id)));
  const joined = relations.filter(({ from, to }) => own.has(from) || own.has(to));
  const ends = joined.flatMap(({ from, to }) => [from, to]).filter((end) => !own.has(end));
  const others = new Set(things.map((thing) => thing.id).filter((one) => ends.some((end) => isWithin(one, end))));
  return { own, others, relations: joined };
}

/** A thing with all that it stands in, so that an outer box is not dimmed around what stands out. */
export function withHolders(ids: Iterable<string>, things: readonly PageThing[]): ReadonlySet<string> {
  const parents = new Map(things.map((thing) => [thing.id, thing.parent]));
  const all = new Set<string>();
  for (const id of ids) for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) all.add(at);
  return all;
}
