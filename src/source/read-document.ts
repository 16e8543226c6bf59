import type { z } from "zod";
import { byPlace, type Diagnostic } from "../domain/diagnostic.ts";
import type { Locate } from "../domain/place.ts";
import { checkValue } from "./check-value.ts";
import { placed } from "./fault.ts";
import { locateIn } from "./locate.ts";
import type { SourceFile } from "./source-file.ts";
import { type ReadText, readTree } from "./tree.ts";

/**
 * What one file says by one schema. Pointers name a key of the file's root as `element`, and the way from there; an empty
 * `element` is the root itself.
 */
export interface DocumentReading<T> {
  /** Nothing where the file cannot be read, or lacks what the schema insists on. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
  /** The text of a file as it was read, for code frames. */
  readonly rawText: (file: string) => string | undefined;
}

/** What a file was meant to say, and the way into what stands there from a way into what was meant. */
export interface Meant {
  readonly value: unknown;
  readonly wayOf: (way: readonly (string | number)[]) => readonly (string | number)[];
}

/**
 * Reads a file that follows one schema from its root: a method, a registry, a glossary; after `meant`, where a file has
 * several spellings. Never throws.
 */
export function readDocument<T extends z.ZodType>(
  file: SourceFile,
  schema: T,
  meant: (written: unknown) => Meant = asWritten,
): DocumentReading<z.output<T>> {
  const { source: written, value: read, faults } = readTree(file);
  const { value, wayOf } = meant(read);
  const source = wayOf === same ? written : followed(written, wayOf);
  const checked = value === undefined || value === null ? undefined : checkValue(schema, value, source, [], []);
  const spotOf = (element: string) => ({ tree: source, way: element === "" ? [] : [element] });
  return {
    value: checked?.value,
    diagnostics: [...faults.map((one) => placed(one, source.placeOf)), ...(checked?.diagnostics ?? [])].sort(byPlace),
    locate: locateIn(spotOf, file.path),
    rawText: (path) => (path === file.path ? source.text : undefined),
  };
}

const same = <W>(way: W): W => way;

function asWritten(value: unknown): Meant {
  return { value, wayOf: same };
}

/** A text in which ways are followed as they are written. */
function followed(source: ReadText, wayOf: Meant["wayOf"]): ReadText {
  return {
    ...source,
    keyOf: (way) => source.keyOf(wayOf(way).map(String)),
    lacks: (way, field) => source.lacks(wayOf(way).map(String), field),
    find: (way) => source.find(wayOf(way)),
    extentOf: (way) => source.extentOf(wayOf(way)),
  };
}
