import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import { flowYaml, lineYaml, type YamlValue } from "./flow-yaml.ts";
import { endOf, endOfLine, pairOf, rangeOf, type Splice } from "./splice.ts";

/** An entry to be added to a section of a file. */
export interface NewEntry {
  readonly section: string;
  readonly id: string;
  readonly value: { readonly [key: string]: YamlValue };
}

/** A file that is being changed: its text, and what is to change in it. */
export interface Work {
  readonly text: string;
  readonly newline: string;
  readonly splices: Splice[];
  /** The fields of an entry of each section in the order in which they are written. */
  readonly order: (section: string) => readonly string[];
}

/** Takes a pair out of a map: with its line, or with the comma beside it. */
export function remove(work: Work, map: YAMLMap, pair: Pair): void {
  const { text } = work;
  const from = rangeOf(pair.key).from;
  const to = endOf(text, pair);
  if (!map.flow) {
    const start = text.lastIndexOf("\n", from - 1) + 1;
    const end = text.indexOf("\n", to);
    work.splices.push({ from: start, to: end < 0 ? text.length : end + 1, text: "" });
    return;
  }
  const after = /^\s*,\s*/.exec(text.slice(to))?.[0].length ?? 0;
  const before = after > 0 ? 0 : (/,\s*$/.exec(text.slice(0, from))?.[0].length ?? 0);
  work.splices.push({ from: from - before, to: to + after, text: "" });
}

/** Puts new pairs into a map, each behind the last of those that come before it in the order. */
export function insert(
  work: Work,
  map: YAMLMap,
  pairs: readonly (readonly [string, YamlValue])[],
  order: readonly string[],
): void {
  for (const [key, value] of sortedBy(pairs, order)) {
    const place = order.indexOf(key);
    const before = map.items.filter((pair) => {
      const at = order.indexOf(isScalar(pair.key) ? String(pair.key.value) : "");
      return at >= 0 && (place < 0 || at < place);
    });
    const anchor = before.at(-1) ?? (place < 0 ? map.items.at(-1) : undefined);
    if (map.flow) insertInFlow(work, map, anchor, `${key}: ${flowYaml(value)}`);
    else insertInBlock(work, map, anchor, `${key}: ${lineYaml(value)}`);
  }
}

function sortedBy(pairs: readonly (readonly [string, YamlValue])[], order: readonly string[]) {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...pairs].sort(([a], [b]) => rank(a) - rank(b));
}

function insertInFlow({ text, splices }: Work, map: YAMLMap, anchor: Pair | undefined, pair: string): void {
  const first = map.items[0];
  if (anchor) splices.push({ from: endOf(text, anchor), to: endOf(text, anchor), text: `, ${pair}` });
  else if (first) splices.push({ from: rangeOf(first.key).from, to: rangeOf(first.key).from, text: `${pair}, ` });
  else splices.push({ ...rangeOf(map), text: `{ ${pair} }` });
}

function insertInBlock({ text, splices, newline }: Work, map: YAMLMap, anchor: Pair | undefined, pair: string): void {
  const first = map.items[0];
  const key = rangeOf(first?.key);
  const indent = key.from - (text.lastIndexOf("\n", key.from - 1) + 1);
  if (!anchor) {
    splices.push({ from: key.from, to: key.from, text: `${pair}${newline}${" ".repeat(indent)}` });
    return;
  }
  const at = endOfLine(text, endOf(text, anchor));
  splices.push({ from: at, to: at, text: `${newline}${" ".repeat(indent)}${pair}` });
}

/** Adds entries to a section behind those it has; a section that there is not comes at the end of the file. */
export function addAll(work: Work, root: YAMLMap | null, section: string, entries: readonly NewEntry[]): void {
  const { text, newline } = work;
  const pair = root ? pairOf(root, section) : undefined;
  const map = pair?.value;
  const last = isMap(map) && !map.flow ? map.items.at(-1) : undefined;
  if (last && isMap(map)) {
    const key = rangeOf(map.items[0]?.key);
    const indent = key.from - (text.lastIndexOf("\n", key.from - 1) + 1);
    const at = endOfLine(text, endOf(text, last));
    const blocks = entries.map((entry) => newline + blockOf(entry, indent, newline, work.order(section)));
    work.splices.push({ from: at, to: at, text: blocks.join("") });
    return;
  }
  if (isMap(map) && map.items.length > 0) {
    const at = endOf(text, map.items.at(-1) as Pair);
    const written = entries.map(({ id, value }) => `, ${id}: ${flowYaml(value)}`);
    work.splices.push({ from: at, to: at, text: written.join("") });
    return;
  }
  const blocks = entries.map((entry) => newline + blockOf(entry, 2, newline, work.order(section)));
  if (pair) {
    const colon = text.indexOf(":", rangeOf(pair.key).to) + 1;
    const to = Math.max(colon, rangeOf(pair.value).to);
    work.splices.push({ from: colon, to: isMap(map) ? to : colon, text: blocks.join("") });
    return;
  }
  const start = text === "" || text.endsWith("\n") ? "" : newline;
  const gap = text.trim() === "" ? "" : newline;
  work.splices.push({
    from: text.length,
    to: text.length,
    text: `${start}${gap}${section}:${blocks.join("")}${newline}`,
  });
}

/** An entry as it is written by hand: a line for a field. */
function blockOf({ id, value }: NewEntry, indent: number, newline: string, order: readonly string[]): string {
  const lines = sortedBy(Object.entries(value), order).map(
    ([key, each]) => `${" ".repeat(indent + 2)}${key}: ${lineYaml(each)}`,
  );
  return [`${" ".repeat(indent)}${id}:`, ...lines].join(newline);
}
