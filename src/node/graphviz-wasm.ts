/**
 * Lays out a graph in this thread and gives Graphviz' JSON. Nothing limits its time: use `layoutInWorker` for graphs of
 * others. An instance that has thrown is thrown away, since Graphviz must not be used after an error; a new one is then
 * asked once more, because what an instance has laid out before can make it fail at a graph that is in order. So whether
 * a graph can be laid out does not depend on the graphs before it.
 */
export async function layoutInProcess(dot: string): Promise<string> {
  try {
    return await layoutOnce(dot);
  } catch {
    return layoutOnce(dot);
  }
}

async function layoutOnce(dot: string): Promise<string> {
  const { Graphviz } = await import("@hpcc-js/wasm-graphviz");
  const graphviz = await Graphviz.load();
  try {
    return graphviz.layout(dot, "json", "dot");
  } catch (error) {
    Graphviz.unload();
    throw error;
  }
}
