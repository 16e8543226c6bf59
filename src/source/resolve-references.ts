import type { z } from "zod";
import type { Diagnostic } from "../domain/diagnostic.ts";
import { type Kind, kindOfSection, kinds, type ReferenceKind, sections, type Target } from "../domain/kind.ts";
import { entrySchemas, referenceFieldsOf } from "../domain/model.ts";
import { provinceSchema } from "../domain/province.ts";
import type { Text } from "../domain/text.ts";
import { followReferences, type Targets } from "./follow-references.ts";
import type { ModelReading } from "./read-model.ts";

/** What the framework and the library of sources declare: for each kind, the names by id. References to other kinds are not followed. */
export type KnownTargets = ReadonlyMap<ReferenceKind, ReadonlyMap<string, Text>>;

const schemaOf: ReadonlyMap<Kind | "province", z.ZodType> = new Map<Kind | "province", z.ZodType>([
  ["province", provinceSchema],
  ...sections.map((section) => [kindOfSection[section], entrySchemas[section]] as const),
]);

/** Follows every reference of a model, also of entries that were left out, and reports those that lead nowhere. */
export function resolveReferences(reading: ModelReading, known: KnownTargets): readonly Diagnostic[] {
  const values = reading.written.flatMap(({ element, kind, value }) => {
    const schema = schemaOf.get(kind);
    return schema ? [{ element, value, schema, fields: referenceFieldsOf[kind] }] : [];
  });
  const declaration = (id: string, kind: Target) =>
    reading.declared.get(id)?.kind === kind ? { element: id } : undefined;
  const { locate, isFaulty } = reading;
  return followReferences(values, allTargets(reading, known), { locate, isFaulty, declaration });
}

function allTargets({ declared }: ModelReading, known: KnownTargets): Targets {
  const own = new Map<Kind, Map<string, Text | undefined>>(kinds.map((kind) => [kind, new Map()]));
  for (const [id, { kind, name }] of declared) {
    const ids = own.get(kind) ?? new Map<string, Text | undefined>();
    own.set(kind, ids.set(id, name));
  }
  return new Map<Target, ReadonlyMap<string, Text | undefined>>([...known, ...own]);
}
