import type { Graph } from "./graph.ts";

/**
 * A fact of a graph that several rules ask for, worked out when it is first asked for. As a graph never changes, the
 * answer holds as long as the graph lives.
 */
export function once<T>(workOut: (graph: Graph) => T): (graph: Graph) => T {
  const known = new WeakMap<Graph, { readonly fact: T }>();
  return (graph) => {
    const answer = known.get(graph) ?? { fact: workOut(graph) };
    known.set(graph, answer);
    return answer.fact;
  };
}

/** A fact of a thing in a graph, by its id, worked out when it is first asked for. */
export function onceEach<T>(workOut: (graph: Graph, id: string) => T): (graph: Graph, id: string) => T {
  const factsOf = once(() => new Map<string, { readonly fact: T }>());
  return (graph, id) => {
    const facts = factsOf(graph);
    const known = facts.get(id);
    if (known) return known.fact;
    const fact = workOut(graph, id);
    facts.set(id, { fact });
    return fact;
  };
}
