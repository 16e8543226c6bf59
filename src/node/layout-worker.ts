import { parentPort } from "node:worker_threads";
import { layoutInProcess } from "./graphviz-wasm.ts";

/** The entry point of the worker: DOT in, `{json}` or `{error}` out. Bundled on its own as `layout-worker.js`. */
parentPort?.on("message", async (dot: string) => {
  try {
    parentPort?.postMessage({ json: await layoutInProcess(dot) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
