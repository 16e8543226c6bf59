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

/**
 * Every reference field that a schema declares, in the order of declaration. A schema that stands within itself (a tree)
 * is followed once.
 */
export function referenceFields(schema: z.ZodType): readonly ReferenceField[] {
  return fieldsIn(schema, [], new Set());
}

type Above = ReadonlySet<z.ZodType>;

function fieldsIn(schema: z.ZodType, path: readonly Step[], above: Above): readonly ReferenceField[] {
  const targets = schema.meta()?.[referenceKey] as readonly Target[] | undefined;
  if (targets) return [{ path, targets, except: [] }];
  return above.has(schema) ? [] : unique(nested(schema, path, above));
}

function nested(schema: z.ZodType, path: readonly Step[], above: Above): readonly ReferenceField[] {
  if (schema instanceof z.ZodObject) {
    const within = new Set([...above, schema]);
    return Object.entries(schema.shape).flatMap(([key, field]) => fieldsIn(field as z.ZodType, [...path, key], within));
  }
  if (schema instanceof z.ZodArray) return fieldsIn(schema.element as z.ZodType, [...path, anyItem], above);
  if (schema instanceof z.ZodRecord)
    return [
      ...fieldsIn(schema.keyType as z.ZodType, [...path, anyKey], above),
      ...fieldsIn(schema.valueType as z.ZodType, [...path, anyValue], above),
    ];
  if (schema instanceof z.ZodUnion) {
    const except = schema.options.flatMap((option) =>
      option instanceof z.ZodLiteral ? [...option.values].map(String) : [],
    );
    return schema.options
      .flatMap((option) => fieldsIn(option as z.ZodType, path, above))
      .map((field) => ({ ...field, except: [...field.except, ...except] }));
  }
  if (schema instanceof z.ZodPipe) return fieldsIn(schema.in as z.ZodType, path, above);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsIn(schema.unwrap() as z.ZodType, path, above);
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
  return referenceFinder(fields)(value);
}

/** Finds the references in one value after the other: what can be worked out from the fields is worked out once. */
export function referenceFinder(fields: readonly ReferenceField[]): (value: unknown) => readonly FoundReference[] {
  const names = [...new Set(fields.flatMap(({ path: [name] }) => (typeof name === "string" ? [name] : [])))];
  const named = names.map((name) => ({ name, find: fields.filter(({ path }) => path[0] === name).map(finderOf) }));
  const others = fields.filter(({ path: [name] }) => typeof name !== "string");
  return (value) => {
    const found: FoundReference[] = [];
    if (typeof value !== "object" || value === null) return found;
    for (const { name, find } of named) {
      const written = (value as Readonly<Record<string, unknown>>)[name];
      // Most fields are not written at all: whose a value is, is only asked where there is one.
      if (written !== undefined && Object.hasOwn(value, name)) for (const each of find) each(written, found);
    }
    for (const field of others) follow(value, field, [], found);
    return found;
  };
}

type Path = FoundReference["path"];
type Finder = (written: unknown, found: FoundReference[]) => void;

/** Most references stand in a field of their own, or in a list: these ways are followed without looking for their steps. */
function finderOf(field: ReferenceField): Finder {
  const [name, second, ...deeper] = field.path;
  const own: Path = [String(name)];
  if (second === undefined) return (written, found) => take(written, field, own, found);
  if (second !== anyItem || deeper.length > 0) return (written, found) => follow(written, field, own, found);
  const paths: Path[] = [];
  return (written, found) => {
    if (!Array.isArray(written)) return;
    for (let index = 0; index < written.length; index++) {
      // Elements by the thousand have a first and a second item: they share the way to it.
      const path = paths[index] ?? [...own, index];
      if (index < sharedPaths) paths[index] = path;
      take(written[index], field, path, found);
    }
  };
}

const sharedPaths = 64;

/** The way to a value is as long as the part of the field's way that has been followed. */
function follow(value: unknown, field: ReferenceField, path: Path, found: FoundReference[]): void {
  const step = field.path[path.length];
  if (step === undefined) take(value, field, isNamed(field.path) ? field.path : path, found);
  else if (typeof value !== "object" || value === null) return;
  else if (step === anyKey)
    for (const id of Object.keys(value)) found.push({ id, path: [...path, id], targets: field.targets, isKey: true });
  else if (step === anyItem) {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) follow(item, field, [...path, index], found);
  } else if (step === anyValue)
    for (const [key, item] of Object.entries(value)) follow(item, field, [...path, key], found);
  else if (Object.hasOwn(value, step)) follow((value as Record<string, unknown>)[step], field, [...path, step], found);
}

function take(id: unknown, { targets, except }: ReferenceField, path: Path, found: FoundReference[]): void {
  if (typeof id === "string" && !except.includes(id)) found.push({ id, path, targets, isKey: false });
}

/** Where a field stands in one place only, all references found there share the field's own way. */
function isNamed(path: readonly Step[]): path is readonly string[] {
  return path.every((step) => typeof step === "string");
}
