import type { Card } from "../domain/card.ts";
import type { Arguments, Finding } from "../domain/diagnostic.ts";
import type { Graph } from "../graph/graph.ts";

/** A rule: what is said about it, and the selection of the offenders from the facts of a graph. */
export interface Rule<A extends Arguments = Arguments> {
  readonly card: Card<A>;
  /** Selects the offenders, in the order of the model. Reads the graph, changes nothing, never throws. */
  readonly find: (graph: Graph) => Iterable<Finding<A>>;
}

/** A rule of any arguments, as the catalogue keeps it. */
// biome-ignore lint/suspicious/noExplicitAny: arguments are checked where a rule is written; a catalogue holds all kinds
export type AnyRule = Rule<any>;

/** Declares a rule; the arguments of its findings are held to what its message uses. */
export function rule<A extends Arguments>(definition: Rule<A>): Rule<A> {
  return definition;
}
