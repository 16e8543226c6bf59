import { Graphviz } from "@hpcc-js/wasm-graphviz";

/**
 * Lays out a graph in this thread and gives Graphviz' JSON. Nothing limits its time: use `layoutInWorker` for graphs of
 * others. An instance that has thrown is thrown away, since Graphviz must not be used after an error.
 */
export async function layoutInProcess(dot: string): Promise<string> {
  const graphviz = await Graphviz.load();
  try {
    return graphviz.layout(dot, "json", "dot");
  } catch (error) {
    Graphviz.unload();
    throw error;
  }
}
