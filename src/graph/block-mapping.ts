import type { Framework } from "../domain/framework.ts";
import { frameworkName } from "../domain/framework-name.ts";

/** How one framework was read against another. */
export type MappingKind = "own" | "extends" | "mapping";

/** For each block of the framework that is read against, the blocks of the model's framework that realise it. */
export interface BlockMapping {
  readonly kind: MappingKind;
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}

/**
 * What the blocks of a framework are, in the words of the one that a model is written against. In this order: the same
 * framework; one extends the other, so that a block of one id is the same; `other` maps the model's framework, or one
 * that it extends; the model's framework maps `other`, read backwards. Nothing where none of these holds.
 */
export function blockMapping(own: Framework, other: Framework): BlockMapping | undefined {
  const same = [...other.blocks.keys()].flatMap((id) => (own.blocks.has(id) ? [[id, [id]] as const] : []));
  if (frameworkName(own) === frameworkName(other)) return { kind: "own", blocks: new Map(same) };
  if (isRelated(own, other)) return { kind: "extends", blocks: new Map(same) };
  const forwards = declared(other, own);
  if (forwards) return { kind: "mapping", blocks: new Map(Object.entries(forwards)) };
  const backwards = declared(own, other);
  return backwards && { kind: "mapping", blocks: inverse(backwards) };
}

/** Whether one of the two extends the other without dropping all its blocks. */
function isRelated(a: Framework, b: Framework): boolean {
  const extended = a.ancestors.includes(frameworkName(b)) || b.ancestors.includes(frameworkName(a));
  return extended && !declared(a, b) && !declared(b, a);
}

/** The mapping that a framework states of another, or of the nearest one which the other extends. */
function declared(from: Framework, to: Framework): Readonly<Record<string, readonly string[]>> | undefined {
  return [frameworkName(to), ...to.ancestors].flatMap((name) => from.mappings.get(name)?.blocks ?? [])[0];
}

/** What realises a block that stands for several realises one of them, and nobody can say which: such are left out. */
function inverse(mapping: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, string[]>();
  for (const [ours, theirs] of Object.entries(mapping))
    if (theirs.length === 1) for (const id of theirs) blocks.set(id, [...(blocks.get(id) ?? []), ours]);
  return blocks;
}
