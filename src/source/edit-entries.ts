import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import { groupBy } from "../domain/grouping.ts";
import { flowYaml, lineYaml, type YamlValue } from "./flow-yaml.ts";
import { addAll, insert, type NewEntry, remove, type Work } from "./place-pairs.ts";
import { pairOf, rangeOf, spliced, withoutBlanks } from "./splice.ts";

/** A value to be set in an entry of a file, or taken out where there is none. */
export interface EntrySet {
  readonly section: string;
  readonly id: string;
  readonly path: readonly string[];
  readonly value: YamlValue | undefined;
}

/** What is to change in a file. */
export interface FileEdits {
  readonly sets: readonly EntrySet[];
  readonly added: readonly NewEntry[];
  /** The fields of an entry of each section in the order in which they are written. */
  readonly order: (section: string) => readonly string[];
}

/**
 * A file of a model with values set and entries added; all else of it stays as it is written: comments, order, layout.
 * Nothing where the file is not YAML that can be edited in place.
 */
export function editEntries(text: string, { sets, added, order }: FileEdits): string | undefined {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "error", keepSourceTokens: false });
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && !isMap(root))) return undefined;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const work: Work = { text, newline, splices: [], order };
  for (const [section, group] of groupBy(sets, ({ section }) => section)) {
    const entries = root && valueUnder(root, section);
    if (!isMap(entries)) return undefined;
    const byId = new Map(entries.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair.value]));
    for (const [id, ofEntry] of groupBy(group, (set) => set.id)) {
      const entry = byId.get(id);
      if (!isMap(entry)) return undefined;
      setAll(work, entry, ofEntry, order(section));
    }
  }
  for (const [section, group] of groupBy(added, (entry) => entry.section)) addAll(work, root, section, group);
  return spliced(text, work.splices);
}

function valueUnder(map: YAMLMap, key: string): unknown {
  return pairOf(map, key)?.value;
}

type Setting = Pick<EntrySet, "path" | "value">;

/** Sets values below a map: what is there is replaced where it stands, the rest comes behind what it follows. */
function setAll(work: Work, map: YAMLMap, sets: readonly Setting[], order: readonly string[]): void {
  const missing: (readonly [string, YamlValue])[] = [];
  for (const [key, group] of groupBy(sets, ({ path }) => path[0] ?? "")) {
    const pair = pairOf(map, key);
    const [first] = group;
    const isWhole = first?.path.length === 1;
    if (!pair) {
      const value = isWhole ? first.value : oneText(builtFrom(belowOf(group)));
      if (value !== undefined) missing.push([key, value]);
    } else if (isWhole) replaceOrRemove(work, map, pair, first.value);
    else setBelow(work, map, pair, group);
  }
  if (missing.length > 0) insert(work, map, missing, order);
}

function setBelow(work: Work, map: YAMLMap, pair: Pair, group: readonly Setting[]): void {
  const below = belowOf(group);
  if (isMap(pair.value)) {
    const left = pair.value.items.filter(
      ({ key }) =>
        !below.some(
          ({ path, value }) =>
            path.length === 1 && path[0] === String(isScalar(key) ? key.value : key) && value === undefined,
        ),
    );
    const isEmptied = left.length === 0 && below.every(({ value }) => value === undefined);
    if (isEmptied) replaceOrRemove(work, map, pair, undefined);
    else setAll(work, pair.value, below, ["vi", "en"]);
    return;
  }
  // A text of one language: as it stands, with what is to be set.
  const old = isScalar(pair.value) ? { vi: String(pair.value.value) } : {};
  const next = builtFrom([...Object.entries(old).map(([key, value]) => ({ path: [key], value })), ...below]);
  replaceOrRemove(work, map, pair, oneText(next));
}

function belowOf(group: readonly Setting[]): readonly Setting[] {
  return group.map(({ path, value }) => ({ path: path.slice(1), value }));
}

/** A text of which there is only Vietnamese is the text itself. */
function oneText(value: YamlValue | undefined): YamlValue | undefined {
  return isRecord(value) && Object.keys(value).join() === "vi" ? value["vi"] : value;
}

function isRecord(value: YamlValue | undefined): value is { readonly [key: string]: YamlValue } {
  return typeof value === "object" && !Array.isArray(value);
}

/** The value that settings make up. */
function builtFrom(sets: readonly Setting[]): YamlValue | undefined {
  const built: Record<string, YamlValue> = {};
  for (const [key, group] of groupBy(sets, ({ path }) => path[0] ?? "")) {
    const last = group.at(-1);
    const value =
      last?.path.length === 1 ? last.value : builtFrom(group.map((set) => ({ ...set, path: set.path.slice(1) })));
    if (value !== undefined) built[key] = value;
  }
  return Object.keys(built).length > 0 ? built : undefined;
}

function replaceOrRemove(work: Work, map: YAMLMap, pair: Pair, value: YamlValue | undefined): void {
  if (value === undefined) {
    remove(work, map, pair);
    return;
  }
  const key = rangeOf(pair.key);
  const old = pair.value === null ? { from: key.to + 1, to: key.to + 1 } : rangeOf(pair.value);
  const isEmpty = old.to <= old.from;
  const written = map.flow ? flowYaml(value) : lineYaml(value);
  const { text } = work;
  // What stood below its key, as lists and maps do, comes to stand beside it.
  const colon = text.indexOf(":", key.to);
  const between = text.slice(colon + 1, old.from);
  const isBelow = between.includes("\n") && !between.includes("#");
  const from = isBelow || isEmpty ? colon + 1 : old.from;
  work.splices.push({
    from,
    to: isEmpty ? colon + 1 : withoutBlanks(text, from, old.to),
    text: isBelow || isEmpty ? ` ${written}` : written,
  });
}
