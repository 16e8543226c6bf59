import { type End, type Graph, isPresent, outgoing } from "../graph/graph.ts";
import { groupBy } from "../graph/grouping.ts";
import { once } from "../graph/once.ts";

/** The references by which one thing cannot go on without another, for each kind of thing that needs. */
const fieldsOfNeed: Readonly<Record<string, readonly string[]>> = {
  service: ["realizedBy", "reads"],
  application: ["builtOn", "hostedOn", "reads", "writes"],
  database: ["hostedOn"],
  node: ["within"],
};

/** What stands in need of what, one step, in the architecture at the date of a graph. */
export interface Needs {
  /** By the id of what needs. */
  readonly of: (id: string) => readonly End[];
  /** By the id of what is needed. */
  readonly by: (id: string) => readonly string[];
}

/** The needs of the elements that the architecture at the date contains. Ends are elements and national systems. */
export const needsOf = once((graph): Needs => {
  const pairs = [...graph.elements.values()]
    .filter(({ type }) => fieldsOfNeed[type] !== undefined)
    .filter((element) => isPresent(graph, element))
    .flatMap(({ id, type }) =>
      outgoing(graph, id)
        .filter(({ field, to }) => fieldsOfNeed[type]?.includes(field) && stands(graph, to))
        .map(({ to }) => ({ id, to })),
    );
  const ends = new Map([...groupBy(pairs, ({ id }) => id)].map(([id, own]) => [id, own.map(({ to }) => to)]));
  const needing = new Map(
    [...groupBy(pairs, ({ to }) => to.id)].map(([id, own]) => [id, [...new Set(own.map((pair) => pair.id))]]),
  );
  return { of: (id) => ends.get(id) ?? [], by: (id) => needing.get(id) ?? [] };
});

function stands(graph: Graph, { kind, id }: End): boolean {
  const element = graph.elements.get(id);
  return kind === "nationalSystem" || (element?.type === kind && isPresent(graph, element));
}
