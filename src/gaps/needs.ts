import type { Element, ElementOf } from "../domain/model.ts";
import { type End, type Graph, isPresent, outgoing } from "../graph/graph.ts";
import { once } from "../graph/once.ts";

/** The references by which one thing cannot go on without another, for each kind of thing that needs. */
const fieldsOfNeed: Readonly<Record<"service" | "application" | "database" | "node", ReadonlySet<string>>> = {
  service: new Set(["realizedBy", "reads"]),
  application: new Set(["builtOn", "hostedOn", "reads", "writes"]),
  database: new Set(["hostedOn"]),
  node: new Set(["within"]),
};

type Needing = ElementOf<keyof typeof fieldsOfNeed>;

/** What stands in need of what, one step, in the architecture at the date of a graph. */
export interface Needs {
  /** By the id of what needs. */
  readonly of: (id: string) => readonly End[];
  /** By the id of what is needed; each once. */
  readonly by: (id: string) => readonly Element[];
}

/** The needs of the elements that the architecture at the date contains. Ends are elements and national systems. */
export const needsOf = once((graph): Needs => {
  const { service, application, database, node } = graph.byKind;
  const ends = new Map<string, readonly End[]>();
  const needing = new Map<string, Element[]>();
  for (const element of [...service, ...application, ...database, ...node]) {
    const needed = isPresent(graph, element) ? neededBy(graph, element) : [];
    if (needed.length > 0) ends.set(element.id, needed);
    for (const { id } of needed) {
      const known = needing.get(id);
      if (!known) needing.set(id, [element]);
      else if (known.at(-1) !== element) known.push(element);
    }
  }
  return { of: (id) => ends.get(id) ?? [], by: (id) => needing.get(id) ?? none };
});

const none: readonly Element[] = [];

function neededBy(graph: Graph, { id, type }: Needing): readonly End[] {
  const needed: End[] = [];
  for (const { field, to } of outgoing(graph, id))
    if (fieldsOfNeed[type].has(field) && stands(graph, to)) needed.push(to);
  return needed;
}

function stands(graph: Graph, { kind, id }: End): boolean {
  const element = graph.elements.get(id);
  return kind === "nationalSystem" || (element?.type === kind && isPresent(graph, element));
}
