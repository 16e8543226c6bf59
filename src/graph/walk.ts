/**
 * Lines of agencies above one another, of sites within one another, of applications built on one another: no province has
 * one as long as this. Longer ones are followed so far, for a line may be asked for at each of its members.
 */
export const longestLine = 64;

/**
 * All that is reached from the starts by following `next`, the starts included, in the order of discovery. The walk
 * ends early once more than `enough` is found.
 */
export function reachable<T>(
  starts: Iterable<T>,
  next: (item: T) => Iterable<T>,
  enough = Number.POSITIVE_INFINITY,
): ReadonlySet<T> {
  const reached = new Set(starts);
  // A set that grows while it is walked hands out the new items too.
  for (const item of reached) {
    if (reached.size > enough) break;
    for (const neighbour of next(item)) reached.add(neighbour);
  }
  return reached;
}

/**
 * The groups of items that lead back to themselves through `next` (strongly connected components of more than one
 * item, or one that leads to itself). Items of a group, and groups by their first item, come in the order given.
 * Tarjan's algorithm with a stack of its own, so that long chains do not overflow ours.
 */
export function circles<T>(items: readonly T[], next: (item: T) => Iterable<T>): readonly (readonly T[])[] {
  const left = turning(items, next);
  if (left.length === 0) return [];
  const order = new Map(left.map((item, index) => [item, index]));
  const position = (item: T): number => order.get(item) ?? 0;
  const turnsBack = new Set<T>();
  const follow = (item: T): readonly T[] => {
    const neighbours = Array.from(next(item)).filter((neighbour) => order.has(neighbour));
    if (neighbours.includes(item)) turnsBack.add(item);
    return neighbours;
  };
  return components(left, follow)
    .filter((group) => group.length > 1 || group.some((item) => turnsBack.has(item)))
    .map((group) => group.toSorted((a, b) => position(a) - position(b)))
    .toSorted(([a], [b]) => (a === undefined || b === undefined ? 0 : position(a) - position(b)));
}

/** How often items are passed to leave out those in no circle. */
const passes = 4;

/** The items but for most of those that are in no circle: in a few passes, those that lead to none of what is left. */
function turning<T>(items: readonly T[], next: (item: T) => Iterable<T>): readonly T[] {
  const left = new Set(items);
  for (let pass = 0, before = Number.POSITIVE_INFINITY; pass < passes && left.size < before; pass += 1) {
    before = left.size;
    for (const item of left) if (!leadsInto(left, next(item))) left.delete(item);
  }
  return [...left];
}

function leadsInto<T>(items: ReadonlySet<T>, ends: Iterable<T>): boolean {
  for (const end of ends) if (items.has(end)) return true;
  return false;
}

/** A visit on the way of Tarjan's search: what is still to be followed, and the earliest open item reached from here. */
interface Visit<T> {
  readonly item: T;
  readonly index: number;
  readonly rest: Iterator<T>;
  low: number;
}

function components<T>(items: readonly T[], next: (item: T) => readonly T[]): T[][] {
  const indices = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const found: T[][] = [];
  const enter = (item: T): Visit<T> => {
    const index = indices.size;
    indices.set(item, index);
    open.push(item);
    isOpen.add(item);
    return { item, index, rest: next(item)[Symbol.iterator](), low: index };
  };
  const leave = ({ item, index, low }: Visit<T>, parent: Visit<T> | undefined): void => {
    if (parent) parent.low = Math.min(parent.low, low);
    if (low !== index) return;
    const group = open.splice(open.lastIndexOf(item));
    for (const closed of group) isOpen.delete(closed);
    found.push(group);
  };
  const advance = (way: Visit<T>[], visit: Visit<T>): void => {
    const { done, value } = visit.rest.next();
    if (done) {
      way.pop();
      leave(visit, way.at(-1));
      return;
    }
    const index = indices.get(value);
    if (index === undefined) way.push(enter(value));
    else if (isOpen.has(value)) visit.low = Math.min(visit.low, index);
  };
  for (const root of items) {
    const way = indices.has(root) ? [] : [enter(root)];
    for (let visit = way.at(-1); visit; visit = way.at(-1)) advance(way, visit);
  }
  return found;
}
