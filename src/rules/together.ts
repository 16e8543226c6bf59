import type { Arguments, Finding } from "../domain/diagnostic.ts";
import type { Element } from "../domain/model.ts";
import type { Pointer } from "../domain/place.ts";
import type { Text, Words } from "../domain/text.ts";
import { nameOf } from "../graph/names.ts";

/** A point in an element that shares its fault with others. */
export interface Spot extends Omit<Pointer, "element"> {
  readonly element: Element;
}

/** What a message says of elements with one fault: how many they are, and the first few by name. */
export type Told = {
  readonly count: number;
  readonly names: readonly Text[];
};

const namesShown = 3;

/** One finding for elements that share a fault: at the first, with the others as further places. None where there are none. */
export function together<A extends Arguments>(
  spots: readonly Spot[],
  label: Words,
  argsOf: (told: Told) => A,
): readonly Finding<A>[] {
  const [first, ...others] = spots;
  if (!first) return [];
  return [
    {
      at: pointerOf(first),
      args: argsOf({ count: spots.length, names: spots.slice(0, namesShown).map(({ element }) => nameOf(element)) }),
      related: others.map((spot) => ({ at: pointerOf(spot), label })),
    },
  ];
}

function pointerOf({ element, ...point }: Spot): Pointer {
  return { element: element.id, ...point };
}
