import { Graphviz } from "@hpcc-js/wasm-graphviz";

/** A Graphviz that has laid out nothing yet: what one has drawn before can make it fail at a graph that is in order. */
export async function freshGraphviz(): Promise<Graphviz> {
  Graphviz.unload();
  return Graphviz.load();
}
