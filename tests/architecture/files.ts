import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";
import type { z } from "zod";
import { frameworkSchemas } from "../../src/domain/framework.ts";
import { glossarySchema, registrySchema, sourcesFileSchema } from "../../src/domain/library.ts";

const root = fileURLToPath(new URL("../../architecture/", import.meta.url));

/** The text of a file below `architecture/`. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The YAML files in a folder below `architecture/`, as paths below it, in the order of their names. */
export function yamlFilesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(folder, name));
}

/** A file as its author wrote it: keys and scalars, no schema applied. Throws on a YAML error or a warning. */
export function rawOf(path: string): Record<string, unknown> {
  const document = parseDocument(textOf(path));
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0) throw new Error(`${path}: ${complaints.map((complaint) => complaint.message).join("; ")}`);
  return document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
}

/** The folders of all frameworks. */
export const frameworkFolders: readonly string[] = readdirSync(join(root, "reference")).flatMap((id) =>
  readdirSync(join(root, "reference", id)).map((version) => join("reference", id, version)),
);

/** The folder of the framework under test. */
export const frameworkFolder = "reference/da-nang/1.0";

type Sections = { readonly [S in keyof typeof frameworkSchemas]: z.output<(typeof frameworkSchemas)[S]> };

/** The framework, merged over its files and read by its schemas. Throws where a section stands in two files. */
export function readFramework(): Sections {
  const sections: Record<string, unknown> = {};
  for (const file of yamlFilesIn(frameworkFolder))
    for (const [section, value] of Object.entries(rawOf(file))) {
      if (!(section in frameworkSchemas)) continue;
      if (section in sections) throw new Error(`${file}: section ${section} twice`);
      sections[section] = value;
    }
  const read = Object.entries(frameworkSchemas).map(([section, schema]) => [
    section,
    schema.parse(sections[section] ?? {}),
  ]);
  return Object.fromEntries(read) as Sections;
}

type SourceMap = z.output<typeof sourcesFileSchema>["sources"];

/** The library of sources, merged over its files. Throws where an id stands in two files. */
export function readSources(): SourceMap {
  const library: SourceMap = {};
  for (const file of yamlFilesIn("sources"))
    for (const [id, source] of Object.entries(sourcesFileSchema.parse(rawOf(file)).sources)) {
      if (id in library) throw new Error(`${file}: source ${id} twice`);
      library[id] = source;
    }
  return library;
}

export const readRegistry = () => registrySchema.parse(rawOf("provinces.yaml"));
export const readGlossary = () => glossarySchema.parse(rawOf("glossary.yaml"));
