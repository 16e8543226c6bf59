import { fold } from "../../domain/folding.ts";
import type { Kind } from "../../domain/kind.ts";
import type { Text } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { onceHere } from "../../graph/once.ts";
import type { PortalIndex } from "./index.ts";

/** Something that the portal has a page of, with its names. */
export interface NamedThing {
  /** `registered`: a province of the registry without a model. */
  readonly kind: "province" | "registered" | "edition" | "method" | "framework" | "element";
  readonly id: string;
  readonly name: Text;
  /** Of an element: what it is, and whose. */
  readonly element?: { readonly kind: Kind; readonly province: string; readonly provinceName: Text };
}

/** What was found: the first so many, and how many there are. */
export interface FoundNames {
  readonly things: readonly NamedThing[];
  readonly count: number;
}

/**
 * Things whose names hold every word that was typed, marks and `đ` or none; names that begin with what was typed first.
 * Provinces and what is compared come before the elements of models.
 */
export function findNames(portal: PortalIndex, typed: string, most: number): FoundNames {
  const wanted = fold(typed);
  const words = wanted.split("-").filter((word) => word !== "");
  if (!words.length) return { things: [], count: 0 };
  const found: NamedThing[] = [];
  const begins: NamedThing[] = [];
  const look = ({ folded, thing }: FoldedName): void => {
    if (!words.every((word) => folded.includes(word))) return;
    (folded.startsWith(wanted) ? begins : found).push(thing);
  };
  for (const each of libraryNames(portal)) look(each);
  for (const { id, graph } of portal.provinces.values())
    for (const { folded, thing } of elementNames(graph))
      look({ folded, thing: { ...thing, element: within(thing, id) } });
  const all = [...begins, ...found];
  return { things: all.slice(0, most), count: all.length };
}

interface FoldedName {
  readonly folded: string;
  readonly thing: NamedThing;
}

function within({ element }: NamedThing, province: string): NonNullable<NamedThing["element"]> {
  return { kind: "document", provinceName: { vi: province }, ...element, province };
}

const elementNames = onceHere((graph: Graph): readonly FoldedName[] => {
  const provinceName = graph.model.province.name;
  return [...graph.elements.values()]
    .filter(({ type }) => type !== "link" && type !== "view")
    .map((element) => {
      const name = nameOf(element);
      const own = { kind: element.type, province: "", provinceName };
      return { folded: foldedName(name, element.id), thing: { kind: "element", id: element.id, name, element: own } };
    });
});

function libraryNames({ provinces, editions, methods, frameworks, registry }: PortalIndex): readonly FoldedName[] {
  const others = Object.entries(registry.provinces).filter(([id]) => !provinces.has(id));
  const things: readonly NamedThing[] = [
    ...[...provinces.values()].map(({ id, graph }) => ({
      kind: "province" as const,
      id,
      name: graph.model.province.name,
    })),
    ...[...methods.values()].map(({ id, name }) => ({ kind: "method" as const, id, name })),
    ...editions.map(({ id, header }) => ({ kind: "edition" as const, id, name: header.name })),
    ...[...frameworks].map(([id, { framework }]) => ({
      kind: "framework" as const,
      id,
      name: framework?.header.name ?? { vi: id },
    })),
    ...others.map(([id, { fullName }]) => ({ kind: "registered" as const, id, name: fullName })),
  ];
  return things.map((thing) => ({ folded: foldedName(thing.name, thing.id), thing }));
}

function foldedName({ vi, en = "" }: Text, id: string): string {
  return `${fold(vi)}-${fold(en)}-${fold(id)}`;
}
