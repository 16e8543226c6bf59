import * as z from "zod";
import type { Diagnostic } from "../domain/diagnostic.ts";
import { kinds, type Target } from "../domain/kind.ts";
import type { Locate } from "../domain/place.ts";
import { referenceFields, referenceFinder } from "../domain/reference.ts";
import type { Text } from "../domain/text.ts";
import { followReferences, type Referring, type Targets } from "./follow-references.ts";
import { frameworkEntrySchemas, frameworkHeaderSchema, targetSections } from "./framework-layout.ts";
import { type Inheritance, keyOf } from "./inherit.ts";
import { type ReadEntry, standingOf } from "./read-entry.ts";

const findInHeader = referenceFinder(referenceFields(frameworkHeaderSchema));
const finders = new Map(
  Object.entries(frameworkEntrySchemas).map(
    ([section, schema]) => [section, referenceFinder(referenceFields(schema))] as const,
  ),
);

/** What the references of a framework may lead to, and where its entries stand. */
export interface References {
  /** The entry, or the header, of a name: `blocks/lgsp`, `framework`. */
  readonly entryOf: (element: string) => ReadEntry | undefined;
  readonly locate: Locate;
  /** The library of sources, names by id; references to sources are not followed without it. */
  readonly sources: ReadonlyMap<string, Text> | undefined;
  /** The header leaves out something that it could take over: what refers to that leads nowhere any more. */
  readonly leavesOut: boolean;
}

/**
 * Follows the references of a framework: its own in their places; those that it inherits where they lead nowhere any
 * more, because the framework leaves out what they lead to, at the header.
 */
export function danglingInFramework(
  own: readonly ReadEntry[],
  { entries }: Inheritance,
  { entryOf, locate, sources, leavesOut }: References,
): readonly Diagnostic[] {
  const isOwn = new Set(own);
  const inherited = leavesOut ? [...entries.values()].filter((entry) => !isOwn.has(entry)) : [];
  const targets = targetsIn([...entries.values()], sources);
  const declaration = (id: string, kind: Target) => {
    const section = targetSections.find(([, of]) => of === kind)?.[0];
    const element = section && keyOf({ section, id });
    return element && entries.has(element) ? { element } : undefined;
  };
  const isFaulty = (element: string, path: readonly (string | number)[]) => {
    const entry = entryOf(element);
    const spot = entry?.tree.find([...standingOf(entry).way, ...path]);
    return (
      spot !== undefined && entry?.tree.isFaulty({ from: (spot.key ?? spot.value).from, to: spot.value.to }) === true
    );
  };
  const ownValues = [...headerValues(entryOf("framework")), ...own.flatMap(referring)];
  const atHeader: Locate = () => locate({ element: "framework", path: ["without"] });
  const known = new Map([...targets].filter(([kind]) => kind !== "source"));
  return [
    ...followReferences(ownValues, targets, { locate, isFaulty, declaration }),
    ...followReferences(inherited.flatMap(referring), known, { locate: atHeader, isFaulty, declaration }),
  ];
}

function headerValues(header: ReadEntry | undefined): readonly Referring[] {
  if (!header) return [];
  return [{ element: "framework", value: header.raw, schema: frameworkHeaderSchema, find: findInHeader }];
}

function referring(entry: ReadEntry): readonly Referring[] {
  const [schema, find] = [frameworkEntrySchemas[entry.section], finders.get(entry.section)];
  return schema && find ? [{ element: keyOf(entry), value: entry.raw, schema, find }] : [];
}

function targetsIn(entries: readonly ReadEntry[], sources: ReadonlyMap<string, Text> | undefined): Targets {
  // A framework declares nothing of a model: references to such kinds can be followed, and lead nowhere.
  const targets = new Map<Target, ReadonlyMap<string, Text | undefined>>(kinds.map((kind) => [kind, new Map()]));
  if (sources) targets.set("source", sources);
  for (const [section, kind] of targetSections) {
    const declared = entries.filter((entry) => entry.section === section);
    targets.set(kind, new Map(declared.map(({ id, raw }) => [id, nameIn(raw)])));
  }
  return targets;
}

const namedSchema = z.object({ name: z.object({ vi: z.string(), en: z.string().optional() }) });

function nameIn(raw: unknown): Text | undefined {
  return namedSchema.safeParse(raw).data?.name;
}
