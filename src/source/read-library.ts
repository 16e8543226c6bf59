import type { z } from "zod";
import { glossarySchema, type ProvinceRegistry, registrySchema } from "../domain/library.ts";
import { type DocumentReading, readDocument } from "./read-document.ts";
import type { SourceFile } from "./source-file.ts";

/** Reads the dated registry of provinces. */
export function readRegistry(file: SourceFile): DocumentReading<ProvinceRegistry> {
  return readDocument(file, registrySchema);
}

/** Reads the glossary of terms. */
export function readGlossary(file: SourceFile): DocumentReading<z.output<typeof glossarySchema>> {
  return readDocument(file, glossarySchema);
}
