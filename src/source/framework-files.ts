import type { z } from "zod";
import type { Locate } from "../domain/place.ts";
import { type frameworkHeaderSchema, frameworkLayout } from "./framework-layout.ts";
import { locateIn } from "./locate.ts";
import { type ReadEntry, standingIn } from "./read-entry.ts";
import { type Remember, readSections, type SectionsReading } from "./read-sections.ts";
import { inOrder, type SourceFile } from "./source-file.ts";

/** The header of a framework, as its files give it. */
export type FrameworkHeader = z.output<typeof frameworkHeaderSchema>;

/** The files of one framework, read by themselves: what it takes over from others is not in it yet. */
export interface FrameworkFiles {
  /** Nothing where no file has a header that can be used. */
  readonly header: FrameworkHeader | undefined;
  readonly reading: SectionsReading;
  /** The file that places without a better one stand in. */
  readonly mainFile: string;
  /** Finds places in the header: `framework` with a way into it. */
  readonly locate: Locate;
}

/** Reads the files of a framework, without what it extends. Never throws. */
export function readFrameworkFiles(files: readonly SourceFile[], remember?: Remember): FrameworkFiles {
  const reading = readSections(files, frameworkLayout, remember);
  const entry = reading.singles.get("framework");
  const mainFile = entry?.tree.file ?? inOrder(files)[0]?.path ?? "";
  return {
    header: headerOf(entry),
    reading,
    mainFile,
    locate: locateIn((element) => standingIn(reading.singles, element), mainFile),
  };
}

function headerOf(entry: ReadEntry | undefined): FrameworkHeader | undefined {
  // The schema of the layout gave this value.
  return entry?.value as FrameworkHeader | undefined;
}
