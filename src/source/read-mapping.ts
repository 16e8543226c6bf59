import { type ImportMapping, importMappingSchema } from "../domain/import-mapping.ts";
import { type DocumentReading, readDocument } from "./read-document.ts";
import type { SourceFile } from "./source-file.ts";

/** Reads a mapping of an import. Never throws. */
export function readMapping(file: SourceFile): DocumentReading<ImportMapping> {
  return readDocument(file, importMappingSchema);
}
