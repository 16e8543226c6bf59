import { byPlace, type Diagnostic } from "../domain/diagnostic.ts";
import type { Chapter, Framework } from "../domain/framework.ts";
import { frameworkName } from "../domain/framework-name.ts";
import type { ReferenceKind } from "../domain/kind.ts";
import type { Locate, Place, Pointer } from "../domain/place.ts";
import type { Text } from "../domain/text.ts";
import { type FrameworkFiles, readFrameworkFiles } from "./framework-files.ts";
import { frameworkEntrySchemas, targetSections } from "./framework-layout.ts";
import { danglingInFramework } from "./framework-references.ts";
import { type Inheritance, inherit, noInheritance } from "./inherit.ts";
import { locateIn } from "./locate.ts";
import { type ReadEntry, standingIn, standingOf } from "./read-entry.ts";
import { spanInScalar } from "./scalar-offset.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * What a folder of files says of a reference framework. Pointers name an entry by section and id (`blocks/lgsp`), or by
 * id alone where no earlier section has it; the header is `framework`.
 */
export interface FrameworkReading {
  /** Nothing where no file has a header that can be used. */
  readonly framework: Framework | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
  /** The place of a stretch of a trimmed text value, `from` and `to` counted in it; of the whole value where that cannot be told. */
  readonly locateWithin: (pointer: Pointer, from: number, to: number) => Place;
  /** The text of a file as it was read, for code frames. */
  readonly rawText: (file: string) => string | undefined;
}

/**
 * Reads the files of a framework and follows its references. Those to sources are followed only when the library of
 * sources is given (names by id). Never throws.
 */
export function readFramework(files: readonly SourceFile[], sources?: ReadonlyMap<string, Text>): FrameworkReading {
  return composeFramework([readFrameworkFiles(files)], sources);
}

/** A framework with all that it takes over. `line`: its files, then those of what it extends, the nearest first. */
export function composeFramework(
  line: readonly FrameworkFiles[],
  sources?: ReadonlyMap<string, Text>,
): FrameworkReading {
  const diagnostics: Diagnostic[] = [];
  let composed = noInheritance;
  let named: ReadonlyMap<string, ReadEntry> = new Map();
  let locate = locateIn(() => undefined, "");
  for (const own of line.toReversed()) {
    composed = inherit(own, composed);
    named = namedEntries(composed, own);
    const entryOf = (element: string) => named.get(element);
    locate = locateIn((element) => standingIn(named, element), own.mainFile);
    const leavesOut = own.header?.without !== undefined;
    const dangling = danglingInFramework(own.reading.entries, composed, { entryOf, locate, sources, leavesOut });
    diagnostics.push(...own.reading.diagnostics, ...composed.diagnostics, ...dangling);
  }
  const texts = new Map(line.flatMap(({ reading }) => reading.trees.map(({ file, text }) => [file, text] as const)));
  return {
    framework: frameworkOf(composed, line),
    diagnostics: diagnostics.sort(byPlace),
    locate,
    locateWithin: (pointer, from, to) => placeWithin(named, pointer, from, to) ?? locate(pointer),
    rawText: (file) => texts.get(file),
  };
}

/** What a framework declares for the references of models: for each kind, the names by id. */
export function targetsOf(framework: Framework): ReadonlyMap<ReferenceKind, ReadonlyMap<string, Text>> {
  return new Map(
    targetSections.map(([section, kind]) => [
      kind,
      new Map([...framework[section]].map(([id, { name }]) => [id, name])),
    ]),
  );
}

function namedEntries({ entries }: Inheritance, { reading }: FrameworkFiles): ReadonlyMap<string, ReadEntry> {
  const named = new Map<string, ReadEntry>([...reading.singles, ...entries]);
  for (const entry of entries.values()) if (!named.has(entry.id)) named.set(entry.id, entry);
  return named;
}

function frameworkOf({ entries, outline }: Inheritance, line: readonly FrameworkFiles[]): Framework | undefined {
  const [own, ...above] = line;
  if (!own?.header) return undefined;
  const maps = Object.fromEntries(
    Object.keys(frameworkEntrySchemas).map((section) => [section, new Map<string, unknown>()]),
  );
  for (const { section, id, value } of entries.values())
    if (typeof value === "object" && value !== null) maps[section]?.set(id, { ...value, id });
  const chapters = (outline?.value ?? []) as readonly Chapter[];
  const ancestors = above.flatMap(({ header }) => (header ? [frameworkName({ header })] : []));
  // The schemas of the layout gave these values; TypeScript cannot follow a section through the table.
  return { header: own.header, outline: chapters, ancestors, ...maps } as unknown as Framework;
}

function placeWithin(
  named: ReadonlyMap<string, ReadEntry>,
  { element, path = [] }: Pointer,
  from: number,
  to: number,
): Place | undefined {
  const entry = named.get(element);
  const spot = entry?.tree.find([...standingOf(entry).way, ...path]);
  const value = path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    entry?.raw,
  );
  if (!entry || spot?.raw === undefined || typeof value !== "string") return undefined;
  const lead = value.length - value.trimStart().length;
  const span = spanInScalar(spot.raw, value, { from: from + lead, to: to + lead });
  return span && entry.tree.placeOf({ from: spot.value.from + span.from, to: spot.value.from + span.to });
}
