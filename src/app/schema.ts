import type { Language } from "../domain/text.ts";
import { schemaFolder } from "../exchange/file-kinds.ts";
import { schemaFiles } from "../exchange/json-schema.ts";
import type { Outcome } from "./outcome.ts";
import { join } from "./paths.ts";
import { written } from "./report.ts";

/** What `khung schema` is asked. */
export interface SchemaRequest {
  readonly output?: string;
  readonly json: boolean;
  readonly language: Language;
}

/** Writes the JSON Schema of every kind of file, for editors and for those who read what khung writes. */
export function schema(request: SchemaRequest): Outcome {
  const folder = request.output ?? schemaFolder;
  const files = [...schemaFiles()].map(([name, make]) => ({ path: join(folder, name), contents: make() }));
  return written(files, request);
}
