/** Where a section begins, where the next one does, and where its entries begin: offsets of their keys. */
interface OutlinedSection {
  readonly at: number;
  readonly next: number | undefined;
  readonly entries: ReadonlyMap<string, number>;
}

/** Where the entries of a file begin: enough to find any place later by reading one entry again. */
export interface Outline {
  /** The keys of the root with those right below them; only what is written in block style. */
  readonly sections: ReadonlyMap<string, OutlinedSection>;
  /** The offsets of all these keys, ascending. */
  readonly offsets: readonly number[];
}

/** An outline in the making. */
export interface OutlineDraft {
  readonly sections: Map<string, { at: number; next: number | undefined; entries: Map<string, number> }>;
  readonly offsets: number[];
  last: { next: number | undefined; entries: Map<string, number> } | undefined;
}

export function emptyOutline(): OutlineDraft {
  return { sections: new Map(), offsets: [], last: undefined };
}

/** Notes a key of the root. */
export function noteSection(draft: OutlineDraft, key: string, at: number): void {
  const section = { at, next: undefined, entries: new Map<string, number>() };
  if (draft.last) draft.last.next = at;
  draft.last = section;
  draft.sections.set(key, section);
  draft.offsets.push(at);
}

/** Whether a key stands below the last key of the root. */
export function hasEntry({ last }: OutlineDraft, key: string): boolean {
  return last?.entries.has(key) ?? false;
}

/** Notes a key below the last key of the root. */
export function noteEntry(draft: OutlineDraft, key: string, at: number): void {
  draft.last?.entries.set(key, at);
  draft.offsets.push(at);
}
