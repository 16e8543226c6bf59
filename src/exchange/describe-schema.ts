import { wordsOfField } from "../domain/field-words.ts";
import { type Kind, kindOfSection, type ReferenceKind, type Target } from "../domain/kind.ts";
import type { Words } from "../domain/text.ts";
import { namesOfValues } from "../domain/value-words.ts";

/** A JSON Schema (draft 2020-12) as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema with the words for its readers, and the fields and lists of values that have none. */
export interface DescribedSchema {
  readonly schema: JsonSchema;
  readonly wordless: readonly string[];
}

/** The section in which things of a kind stand. */
export const sectionOfKind: Readonly<Record<Target, string>> = {
  ...(Object.fromEntries(Object.entries(kindOfSection).map(([section, kind]) => [kind, section])) as Record<
    Kind,
    string
  >),
  ...({
    block: "blocks",
    layer: "layers",
    role: "roles",
    sector: "sectors",
    userGroup: "userGroups",
    nationalSystem: "nationalSystems",
    platform: "platforms",
    packageItem: "packageItems",
    condition: "conditions",
    source: "sources",
  } satisfies Record<ReferenceKind, string>),
};

/**
 * Gives every field of a JSON Schema its title and description in both languages, every value of a closed list its name,
 * and says of a reference in which section its target stands. A definition that several fields share is described once.
 */
export function describeSchema(schema: JsonSchema): DescribedSchema {
  const definitions = objectOf(schema["$defs"]);
  const described = new Map<string, JsonSchema | undefined>();
  const wordless: string[] = [];

  const node = (value: unknown, way: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => node(item, way));
    if (typeof value !== "object" || value === null) return value;
    const own = objectOf(value);
    define(own["$ref"], way);
    const entries = Object.entries(own).map(([key, part]): [string, unknown] => {
      if (key === "properties") return [key, properties(objectOf(part), way)];
      return [key, key === "$defs" || key.startsWith("x-") ? part : node(part, way)];
    });
    return { ...Object.fromEntries(isReference(own) ? entries.filter(isNoWord) : entries), ...valueNames(own, way) };
  };

  const define = (reference: unknown, way: readonly string[]): void => {
    const name = definitionName(reference);
    if (name === undefined || described.has(name)) return;
    described.set(name, undefined);
    described.set(name, objectOf(node(definitions[name], way)));
  };

  const properties = (fields: JsonSchema, way: readonly string[]): JsonSchema =>
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, property(value, [...way, key])]));

  const property = (value: unknown, way: readonly string[]): JsonSchema => {
    const words = wordsOfField(way);
    if (!words) wordless.push(way.join("."));
    const target = definitions[definitionName(objectOf(value)["$ref"]) ?? ""];
    const hint = objectOf(target)["description"];
    const parts = [words?.description.vi, words?.description.en, ...referenceWords(value), hint];
    return {
      ...objectOf(node(value, way)),
      ...(words ? { title: together(words.title) } : {}),
      description: parts.filter((part) => typeof part === "string" && part !== "").join("\n\n"),
    };
  };

  const valueNames = (own: JsonSchema, way: readonly string[]): JsonSchema => {
    const values = [own["enum"] ?? (typeof own["const"] === "string" ? own["const"] : [])].flat().filter(isValue);
    if (!values.length) return {};
    const names = namesOfValues(values);
    if (!names) wordless.push(`${way.join(".")}: ${values.join(" | ")}`);
    if (!names || own["enum"] === undefined) return names?.[0] ? { title: together(names[0]) } : {};
    return { enumDescriptions: names.map(together), "x-enum-titles": names };
  };

  const root = objectOf(node(schema, []));
  const { $defs: _, ...rest } = root;
  return { schema: described.size ? { ...rest, $defs: Object.fromEntries(described) } : rest, wordless };
}

function together({ vi, en }: Words): string {
  return vi === en ? vi : `${vi} · ${en}`;
}

function referenceWords(value: unknown): readonly string[] {
  const places = targetsIn(value).map((target) => `\`${sectionOfKind[target]}\``);
  return places.length ? [`Định danh trong mục · An id of: ${[...new Set(places)].join(", ")}`] : [];
}

function targetsIn(value: unknown): readonly Target[] {
  const own = objectOf(value);
  const inner = [own["anyOf"], own["items"]].flat().filter((part) => part !== undefined);
  const targets = Array.isArray(own["x-ref"]) ? own["x-ref"] : [];
  return [...targets.filter(isTarget), ...inner.flatMap(targetsIn)];
}

/** What a reference is, its field says. */
function isNoWord([key]: readonly [string, unknown]): boolean {
  return key !== "title" && key !== "description";
}

function isReference(own: JsonSchema): boolean {
  return own["x-ref"] !== undefined;
}

function definitionName(reference: unknown): string | undefined {
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}

function objectOf(value: unknown): JsonSchema {
  return typeof value === "object" && value !== null ? (value as JsonSchema) : {};
}

function isValue(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isTarget(value: unknown): value is Target {
  return typeof value === "string" && Object.hasOwn(sectionOfKind, value);
}
