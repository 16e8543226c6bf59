import { fold } from "../domain/folding.ts";

/** Something that the author may have meant: what to write, and what it is called. */
export interface Candidate {
  readonly id: string;
  readonly names?: readonly string[];
}

const atMost = 3;

/**
 * What the author may have meant by a text, the nearest first, at most three: candidates whose id or name folds to the
 * same slug (`Sở Y tế` finds the agency of that name, `so-y-te` too), then ids within a few slips of the keyboard.
 */
export function nearest(text: string, candidates: Iterable<Candidate>): readonly string[] {
  const slug = fold(text);
  const limit = Math.max(1, Math.floor(slug.length / 4));
  const found: { readonly id: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = slug && isNamed(candidate, slug) ? 0 : distanceOf(text, slug, candidate.id, limit);
    if (distance <= limit) found.push({ id: candidate.id, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return found.slice(0, atMost).map(({ id }) => id);
}

function isNamed(candidate: Candidate, slug: string): boolean {
  return fold(candidate.id) === slug || (candidate.names ?? []).some((name) => fold(name) === slug);
}

function distanceOf(text: string, slug: string, id: string, limit: number): number {
  return Math.min(editDistance(text, id, limit), slug ? editDistance(slug, fold(id), limit) : limit + 1);
}

/**
 * The number of slips (a letter more, less, changed, or two swapped) that turn one text into the other: Damerau and
 * Levenshtein's distance with adjacent swaps. Anything above the limit is said to be `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const distance = step(a, b, i, j, row, last, beforeLast);
      row.push(distance);
      best = Math.min(best, distance);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

type Row = readonly number[];

function step(a: string, b: string, i: number, j: number, row: Row, last: Row, beforeLast: Row): number {
  const cost = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(plain, (beforeLast[j - 2] ?? 0) + 1) : plain;
}
