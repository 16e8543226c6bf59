import type { Text } from "../domain/text.ts";
import type { Badge, BoxKind, BoxState, Change } from "../domain/view-head.ts";

/** What of a thing is compared between two dates. */
export interface Comparable {
  readonly kind?: BoxKind;
  readonly state?: BoxState;
  readonly label?: Text;
  readonly note?: Text;
  readonly badges?: readonly Badge[];
}

/** How much of a thing there is in a state: nothing, a plan, the thing itself. */
const presence: Readonly<Record<BoxState, 0 | 1 | 2>> = {
  missing: 0,
  retired: 0,
  planned: 1,
  partly: 2,
  realised: 2,
  neutral: 2,
};

/**
 * What became of a thing that at least one of two pictures shows. What came into use was added, whether it had been
 * planned or not; what went out of use was removed; a plan that appears or goes, and anything said otherwise, is a change.
 */
export function changeOf(before: Comparable | undefined, after: Comparable | undefined): Change {
  const [was, is] = [presenceOf(before), presenceOf(after)];
  if (was < 2 && is === 2) return "added";
  if (was === 2 && is < 2) return "removed";
  if (!before && is === 1) return "added";
  if (!after && was === 1) return "removed";
  return before && after && isSame(before, after) ? "kept" : "changed";
}

function presenceOf(thing: Comparable | undefined): number {
  return thing && !isUnasked(thing) ? presence[thing.state ?? "realised"] : 0;
}

/** A building block that nobody asks for and nothing realises is not there, whatever the reason is. */
function isUnasked({ kind, state }: Comparable): boolean {
  return kind === "block" && state === "neutral";
}

function isSame(a: Comparable, b: Comparable): boolean {
  if (isUnasked(a) && isUnasked(b)) return true;
  return JSON.stringify([a.state, a.label, a.note, a.badges]) === JSON.stringify([b.state, b.label, b.note, b.badges]);
}

/** What is said of a thing that may have been said otherwise: of a change the old and the new, else the later word. */
export function changedNote(before: Text | undefined, after: Text | undefined, change: Change): Text | undefined {
  if (change !== "changed") return after ?? before;
  if (!before || !after || before.vi === after.vi) return after;
  return {
    vi: saidAnew(before.vi, after.vi, noteWords.vi),
    en: saidAnew(before.en ?? before.vi, after.en ?? after.vi, noteWords.en),
  };
}

const noteWords = {
  vi: { now: "nay", more: "thêm", less: "không còn" },
  en: { now: "now", more: "added", less: "no longer" },
} as const;
const middot = " · ";

/** The parts of a note that both dates say are said once; of the others, what was and what is. */
function saidAnew(before: string, after: string, words: (typeof noteWords)[keyof typeof noteWords]): string {
  const [was, is] = [before.split(middot), after.split(middot)];
  const gone = was.filter((part) => !is.includes(part)).join(middot);
  const come = is.filter((part) => !was.includes(part)).join(middot);
  const same = is.filter((part) => was.includes(part));
  const change =
    gone && come ? `${gone}, ${words.now} ${come}` : come ? `${words.more} ${come}` : `${words.less} ${gone}`;
  return [...same, change].join(middot);
}

/** The members of two lists by id: those of the later one in its order, each of the earlier one alone after the one it followed. */
export function together<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
): readonly { readonly before?: T; readonly after?: T }[] {
  const old = new Map(before.map((item) => [idOf(item), item]));
  const kept = new Set(after.map(idOf));
  const following = new Map<string | undefined, T[]>([[undefined, []]]);
  let last: T[] = following.get(undefined) ?? [];
  for (const item of before)
    if (kept.has(idOf(item))) {
      last = [];
      following.set(idOf(item), last);
    } else last.push(item);
  const gone = (id: string | undefined) => (following.get(id) ?? []).map((item) => ({ before: item }));
  return [
    ...gone(undefined),
    ...after.flatMap((item) => {
      const id = idOf(item);
      const found = old.get(id);
      return [found === undefined ? { after: item } : { before: found, after: item }, ...gone(id)];
    }),
  ];
}
