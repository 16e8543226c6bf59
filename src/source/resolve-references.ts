import type { z } from "zod";
import type { Diagnostic } from "../domain/diagnostic.ts";
import { isKind, type Kind, kindOfSection, kinds, type ReferenceKind, sections, type Target } from "../domain/kind.ts";
import { entrySchemas, findReferences } from "../domain/model.ts";
import { provinceSchema } from "../domain/province.ts";
import type { FoundReference } from "../domain/reference.ts";
import type { Text } from "../domain/text.ts";
import { followReferences, type Referring, type Targets } from "./follow-references.ts";
import type { ModelReading } from "./read-model.ts";

/** What the framework and the library of sources declare: for each kind, the names by id. References to other kinds are not followed. */
export type KnownTargets = ReadonlyMap<ReferenceKind, ReadonlyMap<string, Text>>;

const schemaOf: ReadonlyMap<Kind | "province", z.ZodType> = new Map<Kind | "province", z.ZodType>([
  ["province", provinceSchema],
  ...sections.map((section) => [kindOfSection[section], entrySchemas[section]] as const),
]);

/**
 * Follows every reference of a model, also of entries that were left out, and reports those that lead nowhere. Of entries
 * of which nothing was left out, only the suspects are followed where they are given.
 */
export function resolveReferences(
  reading: ModelReading,
  known: KnownTargets,
  suspects?: ReadonlySet<string>,
): readonly Diagnostic[] {
  const leads = ({ targets, id }: FoundReference): boolean =>
    targets.some((target) => (isKind(target) ? reading.kindOf(id) === target : (known.get(target)?.has(id) ?? true)));
  const values: Referring[] = [];
  for (const { element, kind, value } of reading.written(suspects)) {
    const schema = schemaOf.get(kind);
    const find = findReferences[kind];
    if (schema && !find(value).every(leads)) values.push({ element, value, schema, find });
  }
  if (values.length === 0) return [];
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
