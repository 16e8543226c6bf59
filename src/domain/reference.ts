import * as z from "zod";
import { type Id, slugSchema } from "./id.ts";
import type { Target } from "./kind.ts";

const referenceKey = "x-ref";

/**
 * Declares a field as a reference to an element of one of the given kinds, tried in the order given. It is the only
 * place where a reference is declared: the resolver, the edges of the graph and the JSON Schema (`x-ref`) read it back.
 */
export function ref<K extends Target>(...targets: readonly [K, ...K[]]) {
  return slugSchema.transform((id): Id<K> => id).meta({ [referenceKey]: targets });
}

/** One value, or a list of them; read as a list. */
export function oneOrMany<T extends z.ZodType>(item: T) {
  return z
    .union([item, z.array(item).min(1)])
    .transform((value): readonly z.output<T>[] => (Array.isArray(value) ? value : [value]) as readonly z.output<T>[]);
}

/** A step into a value: a named key, any item of a list, any value of a map, or the key of a map itself. */
export type Step = string | typeof anyItem | typeof anyValue | typeof anyKey;
export const anyItem = Symbol("any item");
const anyValue = Symbol("any value");
const anyKey = Symbol("any key");

/** Where in an element a reference may stand, and what it may point at. */
export interface ReferenceField {
  readonly path: readonly Step[];
  readonly targets: readonly Target[];
  /** Words that may stand in place of a reference: `direct`. */
  readonly except: readonly string[];
}

/** Every reference field that a schema declares, in the order of declaration. */
export function referenceFields(schema: z.ZodType, path: readonly Step[] = []): readonly ReferenceField[] {
  const targets = schema.meta()?.[referenceKey] as readonly Target[] | undefined;
  return targets ? [{ path, targets, except: [] }] : unique(nested(schema, path));
}

function nested(schema: z.ZodType, path: readonly Step[]): readonly ReferenceField[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) => referenceFields(field as z.ZodType, [...path, key]));
  if (schema instanceof z.ZodArray) return referenceFields(schema.element as z.ZodType, [...path, anyItem]);
  if (schema instanceof z.ZodRecord)
    return [
      ...referenceFields(schema.keyType as z.ZodType, [...path, anyKey]),
      ...referenceFields(schema.valueType as z.ZodType, [...path, anyValue]),
    ];
  if (schema instanceof z.ZodUnion) {
    const except = schema.options.flatMap((option) =>
      option instanceof z.ZodLiteral ? [...option.values].map(String) : [],
    );
    return schema.options
      .flatMap((option) => referenceFields(option as z.ZodType, path))
      .map((field) => ({ ...field, except: [...field.except, ...except] }));
  }
  if (schema instanceof z.ZodPipe) return referenceFields(schema.in as z.ZodType, path);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return referenceFields(schema.unwrap() as z.ZodType, path);
  return [];
}

function unique(fields: readonly ReferenceField[]): readonly ReferenceField[] {
  const seen = new Map(fields.map((field) => [field.path.map(String).join("/"), field]));
  return [...seen.values()];
}

/** A reference found in a value: what it names, and the way to it (`["owner"]`, `["reads", 2]`). */
export interface FoundReference {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly targets: readonly Target[];
  /** The reference is the key of a map rather than a value. */
  readonly isKey: boolean;
}

/** All references that stand in a value, by the fields of its schema. Values of another shape than declared are passed over. */
export function referencesIn(value: unknown, fields: readonly ReferenceField[]): readonly FoundReference[] {
  const found: FoundReference[] = [];
  for (const field of fields) follow(value, field, [], found);
  return found;
}

type Path = FoundReference["path"];

/** The way to a value is as long as the part of the field's way that has been followed. */
function follow(value: unknown, field: ReferenceField, path: Path, found: FoundReference[]): void {
  const step = field.path[path.length];
  if (step === undefined) {
    if (typeof value === "string" && !field.except.includes(value)) found.push(reference(value, field, path));
  } else if (typeof value !== "object" || value === null) return;
  else if (step === anyKey)
    for (const id of Object.keys(value)) found.push({ id, path: [...path, id], targets: field.targets, isKey: true });
  else if (step === anyItem) {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) follow(item, field, [...path, index], found);
  } else if (step === anyValue)
    for (const [key, item] of Object.entries(value)) follow(item, field, [...path, key], found);
  else if (Object.hasOwn(value, step)) follow((value as Record<string, unknown>)[step], field, [...path, step], found);
}

/** Where a field stands in one place only, all references found there share the field's own way. */
function reference(id: string, { path: declared, targets }: ReferenceField, path: Path): FoundReference {
  return { id, path: isNamed(declared) ? declared : path, targets, isKey: false };
}

function isNamed(path: readonly Step[]): path is readonly string[] {
  return path.every((step) => typeof step === "string");
}
