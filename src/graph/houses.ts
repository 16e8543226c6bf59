import type { Element } from "../domain/model.ts";
import { type End, elementOf, type Graph } from "./graph.ts";
import { onceEach } from "./once.ts";
import { houseOf, ownerOf } from "./ownership.ts";

/** Tells the department that answers for an element or for the end of a link. */
export function houses(graph: Graph): (end: Element | End) => string | undefined {
  return ({ id }) => houseById(graph, id);
}

const houseById = onceEach((graph, id): string | undefined => {
  const element = graph.elements.get(id);
  const owner = element && ownerOf(graph, element);
  return owner && houseOfAgency(graph, owner.id);
});

const houseOfAgency = onceEach((graph, id): string | undefined => {
  const agency = elementOf(graph, "agency", id);
  return agency && houseOf(graph, agency).id;
});
