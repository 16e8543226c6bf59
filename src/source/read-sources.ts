import type { z } from "zod";
import type { Diagnostic } from "../domain/diagnostic.ts";
import { type Source, sourceSchema } from "../domain/library.ts";
import type { Locate } from "../domain/place.ts";
import { locateIn } from "./locate.ts";
import { standingIn } from "./read-entry.ts";
import { type Layout, type Remember, readSections } from "./read-sections.ts";
import { inOrder, type SourceFile } from "./source-file.ts";
import type { ReadText } from "./tree.ts";

/** The documents that facts are cited from, by id. Pointers name a source by its id. */
export interface SourcesReading {
  readonly sources: ReadonlyMap<string, Source>;
  readonly diagnostics: readonly Diagnostic[];
  /** The files as they were read. */
  readonly trees: readonly ReadText[];
  readonly locate: Locate;
  /** The text of a file as it was read, for code frames. */
  readonly rawText: (file: string) => string | undefined;
}

const layout: Layout = {
  entries: { sources: sourceSchema },
  single: {},
  required: undefined,
  idsAreUniqueIn: "section",
  keepsRaw: false,
};

/** Reads the files of the library of sources into one map. Never throws. */
export function readSources(files: readonly SourceFile[], remember?: Remember): SourcesReading {
  const { entries, known, trees, diagnostics } = readSections(files, layout, remember);
  const texts = new Map(trees.map(({ file, text }) => [file, text]));
  const sources = entries.flatMap(({ id, value }): readonly (readonly [string, Source])[] =>
    value ? [[id, { ...(value as z.output<typeof sourceSchema>), id }]] : [],
  );
  return {
    sources: new Map(sources),
    diagnostics,
    trees,
    locate: locateIn((element) => standingIn(known, `sources/${element}`), inOrder(files)[0]?.path ?? ""),
    rawText: (file) => texts.get(file),
  };
}
