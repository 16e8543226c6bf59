import * as z from "zod";
import { byPlace, type Diagnostic } from "../domain/diagnostic.ts";
import { slugPattern } from "../domain/id.ts";
import type { Target } from "../domain/kind.ts";
import type { Locate, Pointer } from "../domain/place.ts";
import { type FoundReference, referenceFields } from "../domain/reference.ts";
import type { Text } from "../domain/text.ts";
import { bounds } from "./bounds.ts";
import { card as findings } from "./cards/bounds/findings.ts";
import { card as unknownReference } from "./cards/reference/unknown.ts";
import { card as wrongKind } from "./cards/reference/wrong-kind.ts";
import { diagnostic, excerpt } from "./fault.ts";
import { kindText } from "./kind-words.ts";
import { type Candidate, nearest } from "./nearest.ts";
import { oneFindingEach } from "./one-finding.ts";
import { schemasAt } from "./schema-at.ts";

/** All that references can lead to: for each kind, the ids with their names. */
export type Targets = ReadonlyMap<Target, ReadonlyMap<string, Text | undefined>>;

/** A value in which references are looked for: as written, with the schema of its kind of thing. */
export interface Referring {
  readonly element: string;
  readonly value: unknown;
  readonly schema: z.ZodType;
  readonly find: (value: unknown) => readonly FoundReference[];
}

/** Where the values stand. */
export interface Whereabouts {
  readonly locate: Locate;
  /** Whether something at a place was reported while reading: what follows from it is not said again. */
  readonly isFaulty: (element: string, path: readonly (string | number)[]) => boolean;
  /** Where a target is declared, if in the same files. */
  readonly declaration: (id: string, kind: Target) => Pointer | undefined;
}

/** Follows every reference and reports those that lead nowhere, or to another kind of thing; what is named often, once. */
export function followReferences(
  values: readonly Referring[],
  targets: Targets,
  whereabouts: Whereabouts,
): readonly Diagnostic[] {
  const suggest = searcher(targets);
  const found = values.flatMap(({ element, value, schema, find }) => {
    const dangling = find(value).filter(
      (reference) => !leadsSomewhere(reference, targets) && isMeantAsReference(schema, reference),
    );
    const told = dangling
      .slice(0, bounds.searchesPerEntry)
      .filter((reference) => !whereabouts.isFaulty(element, reference.path))
      .map((reference) => report(reference, element, { ...whereabouts, targets, suggest }));
    return [...told, ...untold(element, dangling.length, whereabouts)];
  });
  return oneFindingEach(found.sort(byPlace));
}

/** To look up a place takes time: of an entry with references by the thousand, not all are followed. */
function untold(element: string, count: number, { locate }: Whereabouts): readonly Diagnostic[] {
  const limit = bounds.searchesPerEntry;
  if (count <= limit) return [];
  return [diagnostic(findings, locate({ element }), { count: count - limit, limit }, { elements: [element] })];
}

/** Where a kind of target was not given, nobody can say that a reference to it leads nowhere. */
function leadsSomewhere(reference: FoundReference, targets: Targets): boolean {
  return reference.targets.some((target) => !targets.has(target) || targets.get(target)?.has(reference.id));
}

/**
 * Whether a value is meant as a reference where the schema also takes something else: a fixed word (`via: direct`), or
 * free text that is no identifier (`issuer: UBND thành phố`).
 */
function isMeantAsReference(schema: z.ZodType, { id, path, isKey }: FoundReference): boolean {
  if (id.trim() === "") return false;
  if (isKey) return true;
  const others = schemasAt(schema, path)
    .flatMap((one) => (one instanceof z.ZodOptional ? [one.unwrap() as z.ZodType] : [one]))
    .flatMap((one) => (one instanceof z.ZodUnion ? (one.options as readonly z.ZodType[]) : []))
    .filter((option) => referenceFields(option).length === 0);
  return !others.some(
    (option) => (option instanceof z.ZodLiteral || !slugPattern.test(id)) && option.safeParse(id).success,
  );
}

interface Setting extends Whereabouts {
  readonly targets: Targets;
  readonly suggest: (id: string, targets: readonly Target[]) => readonly string[];
}

function report(reference: FoundReference, element: string, setting: Setting): Diagnostic {
  const { locate, declaration, targets, suggest } = setting;
  const { id, path, isKey } = reference;
  const at = locate({ element, path, part: isKey ? "key" : "value" });
  const expected = kindText(reference.targets);
  const suggestions = suggest(id, reference.targets);
  const extras = { suggestions, elements: [element] };
  const actual = [...targets].filter(([, ids]) => ids.has(id)).map(([kind]) => kind);
  if (actual.length === 0) return diagnostic(unknownReference, at, { id: excerpt(id), expected }, extras);
  const label = { vi: `“${id}” được khai báo ở đây`, en: `“${id}” is declared here` };
  const pointers = actual.flatMap((kind) => declaration(id, kind) ?? []);
  const related = pointers.map((pointer) => ({ at: locate(pointer), label }));
  return diagnostic(wrongKind, at, { id, expected, actual: kindText(actual) }, { ...extras, related });
}

/** Looks for what was meant; each id once for each choice of kinds, and not without end: a search reads all names. */
function searcher(targets: Targets): Setting["suggest"] {
  const found = new Map<string, readonly string[]>();
  return (id, kinds) => {
    const key = `${kinds.join()} ${id}`;
    const known = found.get(key);
    if (known || found.size >= bounds.searches) return known ?? [];
    const near = nearest(id, candidates(targets, kinds));
    found.set(key, near);
    return near;
  };
}

function* candidates(targets: Targets, kinds: readonly Target[]): Generator<Candidate> {
  for (const kind of kinds)
    for (const [id, name] of targets.get(kind) ?? []) yield name ? { id, names: namesOf(name) } : { id };
}

function namesOf({ vi, en }: Text): readonly string[] {
  return en === undefined ? [vi] : [vi, en];
}
