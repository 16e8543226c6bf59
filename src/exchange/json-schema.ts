import * as z from "zod";
import { type DescribedSchema, describeSchema, type JsonSchema } from "./describe-schema.ts";
import { type FileKindName, fileKindNames, fileKinds, schemaFile } from "./file-kinds.ts";

/**
 * The JSON Schema of a kind of file: what an editor completes and checks. Derived from the zod schemas; a field that
 * refers to other elements carries the kinds that it may name in `x-ref`, a closed list the names of its values in
 * `x-enum-titles`.
 */
export function fileSchema(kind: FileKindName): JsonSchema {
  return describedFile(kind).schema;
}

/** The fields and lists of values of a kind of file that have no words yet, by the way to them. */
export function wordlessFields(kind: FileKindName): readonly string[] {
  return describedFile(kind).wordless;
}

/** The schemas of all kinds of files as files, by the name of the file. */
export function schemaFiles(): ReadonlyMap<string, () => string> {
  return new Map(
    fileKindNames.map((kind) => [schemaFile(kind), () => `${JSON.stringify(fileSchema(kind), undefined, 2)}\n`]),
  );
}

function describedFile(kind: FileKindName): DescribedSchema {
  const { schema, title } = fileKinds[kind];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", reused: "inline" });
  const described = describeSchema(rest);
  return {
    ...described,
    schema: { $schema, $id: `khung-${schemaFile(kind)}`, title: `${title.vi} · ${title.en}`, ...described.schema },
  };
}
