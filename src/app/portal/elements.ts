import type { Kind } from "../../domain/kind.ts";
import type { State } from "../../domain/lifecycle.ts";
import type { Text, Words } from "../../domain/text.ts";
import { stateNames } from "../../domain/value-words.ts";
import { type Graph, stateOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { ownerOf } from "../../graph/ownership.ts";

/** An element as a list of all of them shows it. */
export interface ListedElement {
  readonly id: string;
  readonly kind: Kind;
  readonly name: Text;
  readonly state: State;
  readonly stateName: Words;
  readonly owner?: { readonly id: string; readonly name: Text };
}

/** The elements of a model, in its order. */
export function elementsOf(graph: Graph): readonly ListedElement[] {
  return [...graph.elements.values()].map((element): ListedElement => {
    const state = stateOf(graph, element);
    const owner = ownerOf(graph, element);
    return {
      id: element.id,
      kind: element.type,
      name: nameOf(element),
      state,
      stateName: stateNames[state],
      ...(owner ? { owner: { id: owner.id, name: owner.name } } : {}),
    };
  });
}
