import { rangeOf } from "./moments.ts";

/** Two numbers are taken for equal when they differ by no more than the last bits that sums of doubles lose. */
const lastBits = 1e-12;
/** Near zero, what sums lose is measured by the size of the others. */
const lastBitsOfOthers = 1e-14;

/** Whether two of many numbers tie when no digits are declared: 0.1 + 0.2 ties 0.3. `size` is the greatest among them. */
export function alike(a: number, b: number, size = 0): boolean {
  return a === b || Math.abs(a - b) <= Math.max(lastBits * Math.max(Math.abs(a), Math.abs(b)), lastBitsOfOthers * size);
}

/** The size of the greatest number, of places sorted by falling value with those without a number last. */
export function sizeOf(order: Int32Array, values: Float64Array): number {
  let last = order.length - 1;
  while (last > 0 && Number.isNaN(values[order[last] as number])) last--;
  return Math.max(Math.abs(values[order[0] as number] ?? 0), Math.abs(values[order[last] as number] ?? 0)) || 0;
}

/** Above this many, places are first dealt into buckets by value. */
const few = 256;

/**
 * Sorts places by falling value in place; those without a number come last. Started from the order of a similar run it
 * takes hardly more than a pass.
 */
export function sortFalling(order: Int32Array, values: Float64Array): void {
  if (order.length <= few) {
    insert(order, values, 0, order.length);
    return;
  }
  const [least, greatest] = rangeOf(values);
  const width = greatest - least;
  if (width > 0 && Number.isFinite(width)) sortByBuckets(order, values, greatest, (order.length - 1) / width);
  else order.sort((a, b) => compareFalling(values[a] as number, values[b] as number) || a - b);
}

function insert(order: Int32Array, values: Float64Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const place = order[i] as number;
    const value = values[place] as number;
    let at = i - 1;
    while (at >= start && comesBefore(value, values[order[at] as number] as number)) {
      order[at + 1] = order[at] as number;
      at--;
    }
    order[at + 1] = place;
  }
}

function comesBefore(value: number, other: number): boolean {
  return value > other || (Number.isNaN(other) && !Number.isNaN(value));
}

function compareFalling(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  if (a === b) return 0;
  return Number.isNaN(b) || a > b ? -1 : 1;
}

/** One bucket per place between the greatest and the least value, and one at the end for what has no number. */
function sortByBuckets(order: Int32Array, values: Float64Array, greatest: number, factor: number): void {
  const n = order.length;
  const bucketOf = (value: number): number => (!Number.isNaN(value) ? Math.floor((greatest - value) * factor) : n);
  const starts = new Int32Array(n + 2);
  for (let u = 0; u < n; u++) {
    const next = bucketOf(values[u] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let b = 0; b <= n; b++) starts[b + 1] = (starts[b + 1] as number) + (starts[b] as number);
  const ends = starts.slice();
  for (let u = 0; u < n; u++) {
    const bucket = bucketOf(values[u] as number);
    const at = ends[bucket] as number;
    order[at] = u;
    ends[bucket] = at + 1;
  }
  for (let b = 0; b < n; b++) sortBucket(order, values, starts[b] as number, starts[b + 1] as number);
}

function sortBucket(order: Int32Array, values: Float64Array, start: number, end: number): void {
  if (end - start <= 1) return;
  if (end - start <= few) insert(order, values, start, end);
  else order.subarray(start, end).sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
}

/** The places 0 to n − 1. */
export function places(n: number): Int32Array {
  const all = new Int32Array(n);
  for (let place = 0; place < n; place++) all[place] = place;
  return all;
}
