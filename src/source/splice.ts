import { isScalar, type Pair, type YAMLMap } from "yaml";

/** A stretch of the text that gives way to another. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with the stretches replaced. Those at one place follow one another as they were given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => a.from - b.from || a.index - b.index);
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, text: replacement } of sorted) {
    if (from < done) continue;
    parts.push(text.slice(done, from), replacement);
    done = to;
  }
  return parts.join("") + text.slice(done);
}

/** The pair of a map under a key. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined;
}

/** Where a key or value stands in the text. */
export function rangeOf(node: unknown): { readonly from: number; readonly to: number } {
  const range = (node as Ranged | null)?.range;
  return { from: range?.[0] ?? 0, to: range?.[1] ?? 0 };
}

/** The end of a stretch without the blanks and line ends that block values run on to. */
export function withoutBlanks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return end;
}

/** Where a pair ends: its value, or its colon where it has none. */
export function endOf(text: string, pair: Pair): number {
  const key = rangeOf(pair.key);
  const value = pair.value === null || rangeOf(pair.value).to === 0 ? key : rangeOf(pair.value);
  const end = withoutBlanks(text, key.from, Math.max(key.to, value.to));
  return end === key.to ? text.indexOf(":", key.to) + 1 : end;
}

/** The end of the line, so that a comment behind a value stays with it. */
export function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/\r?\n/);
  return end < 0 ? text.length : from + end;
}
