import type { Agency, Application, Database, Element, Node } from "../domain/model.ts";
import { elementOf, type Graph, stateOf } from "./graph.ts";
import { longestLine, reachable } from "./walk.ts";

/** An element that an agency owns, where the author names the owner. */
export type Owned = Node | Application | Database;

/** The agency that answers for an element: its owner; an agency answers for itself. */
export function ownerOf(graph: Graph, element: Element): Agency | undefined {
  if (element.type === "agency") return element;
  return "owner" in element && typeof element.owner === "string"
    ? elementOf(graph, "agency", element.owner)
    : undefined;
}

/** An agency and those above it, from the lowest up, as far as {@link longestLine}. A circle of parents ends the line. */
export function lineOf(graph: Graph, agency: Agency): readonly Agency[] {
  const above = ({ parent }: Agency): readonly Agency[] => {
    const found = elementOf(graph, "agency", parent);
    return found ? [found] : [];
  };
  return [...reachable([agency], above, longestLine)];
}

/** The department that an agency belongs to: the highest of its line below a people's committee, or the agency itself. */
export function houseOf(graph: Graph, agency: Agency): Agency {
  const [self = agency, ...above] = lineOf(graph, agency);
  const end = above.findIndex(({ kind, level }) => kind === "peoples-committee" || level !== agency.level);
  return above.slice(0, end < 0 ? above.length : end).at(-1) ?? self;
}

/** Whether an agency, or one that it belongs to, plays a role of the framework: a centre of the DIC acts for the DIC. */
export function playsRole(graph: Graph, agency: Agency, role: string): boolean {
  return lineOf(graph, agency).some(({ roles }) => roles?.some((played) => played === role));
}

/** The agencies that carry a role themselves, save those dissolved by the date of the graph. */
export function agenciesInRole(graph: Graph, role: string): readonly Agency[] {
  return graph.byKind.agency.filter(
    (agency) => agency.roles?.some((played) => played === role) && stateOf(graph, agency) !== "retired",
  );
}

/**
 * The province's shared infrastructure that is in use or planned: nodes marked `shared`, and whatever realises a block
 * of the framework that the role must own. What belongs to a central agency is not the province's to give.
 */
export function sharedInfrastructure(graph: Graph, role: string): readonly Owned[] {
  const { node, application, database } = graph.byKind;
  return [...node, ...application, ...database].filter(
    (element) =>
      ((element.type === "node" && element.shared === true) ||
        element.realizes?.some((block) => graph.framework.blocks.get(block)?.owner === role)) &&
      stateOf(graph, element) !== "retired" &&
      ownerOf(graph, element)?.level !== "central",
  );
}
