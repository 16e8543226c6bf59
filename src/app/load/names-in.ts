import type { Text } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";

/** Tells the name of an element, a layer or an agency by its id; the id itself where nothing bears it. */
export function namesIn(graph: Graph): (id: string) => Text {
  return (id) => {
    const element = graph.elements.get(id);
    return element ? nameOf(element) : (graph.framework.layers.get(id)?.name ?? { vi: id });
  };
}
