import type { Application, Database, Node } from "../domain/model.ts";
import { elementOf, type Graph, isLive } from "./graph.ts";
import { stackOf } from "./platforms.ts";
import { longestLine, reachable } from "./walk.ts";

/** The block of the framework that is the data centre of the province. */
const dataCentreBlock = "data-centre";

/** The data centres in use that the whole province shares. */
export function sharedDataCentres(graph: Graph): readonly Node[] {
  return graph.byKind.node.filter(
    (node) =>
      node.kind === "data-centre" &&
      (node.shared === true || node.realizes?.some((block) => block === dataCentreBlock)) &&
      isLive(graph, node),
  );
}

/** A node and what it stands in, from the inside out, as far as {@link longestLine}. A circle ends the line. */
export function siteOf(graph: Graph, node: Node): readonly Node[] {
  const around = ({ within }: Node): readonly Node[] => {
    const found = elementOf(graph, "node", within);
    return found ? [found] : [];
  };
  return [...reachable([node], around, longestLine)];
}

/** The node that runs a system: its own, or that of the nearest application beneath it that has one. */
export function hostOf(graph: Graph, system: Application | Database): Node | undefined {
  const own = elementOf(graph, "node", system.hostedOn);
  if (own || system.type === "database") return own;
  const beneath = stackOf(graph, system.id).map((end) => elementOf(graph, "application", end.id)?.hostedOn);
  return elementOf(
    graph,
    "node",
    beneath.find((host) => host !== undefined),
  );
}
