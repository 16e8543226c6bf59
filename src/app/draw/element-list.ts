import type { ElementEntry, ElementList } from "../../domain/element-list.ts";
import { isKind, kinds } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import { statusOf } from "../../domain/provenance.ts";
import { type Graph, incoming, outgoing, stateOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";

/** The elements of a model by kind, in the order of the model, each with what it has to do with. */
export function elementListOf(graph: Graph): ElementList {
  const elements = [...graph.elements.values()];
  const list = kinds.map((kind) => ({
    kind,
    elements: elements.filter(({ type }) => type === kind).map((element) => entryOf(graph, element)),
  }));
  return { province: graph.model.province.name, kinds: list.filter((each) => each.elements.length > 0) };
}

function entryOf(graph: Graph, element: Element): ElementEntry {
  const provenance = statusOf(element);
  const lifecycle = "lifecycle" in element ? element.lifecycle : undefined;
  const out = outgoing(graph, element.id).flatMap(({ to }) =>
    isKind(to.kind) ? (graph.elements.get(to.id) ?? []) : [],
  );
  const into = incoming(graph, element.type, element.id).map(({ from }) => from);
  const related = [...new Set([...out, ...into])].filter((other) => other !== element);
  return {
    id: element.id,
    name: nameOf(element),
    state: stateOf(graph, element),
    related: related.map((other) => ({ id: other.id, name: nameOf(other) })),
    ...(lifecycle ? { lifecycle } : {}),
    ...(provenance ? { provenance } : {}),
  };
}
