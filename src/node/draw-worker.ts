import { parentPort, workerData } from "node:worker_threads";
import type { PictureJob } from "../app/draw/drawings.ts";
import { drawPicture } from "../app/draw/picture.ts";
import { layoutInWorker } from "./graphviz.ts";

/** What the worker answers to a job. */
export type DrawAnswer = { readonly drawn: string } | { readonly error: string };

/** What a drawing thread is told when it starts. */
export interface DrawStart {
  /** Whether it is to load what lays out graphs before the first job comes. */
  readonly graphs: boolean;
}

const engine = layoutInWorker();
const { graphs }: DrawStart = workerData ?? { graphs: false };
if (graphs) engine("digraph {}").catch(() => undefined);

/** The entry point of a drawing thread: a job in, `{drawn}` or `{error}` out. Bundled on its own as `draw-worker.js`. */
parentPort?.on("message", async (job: PictureJob) => {
  try {
    answer({ drawn: await drawPicture(job, engine) });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: DrawAnswer): void {
  parentPort?.postMessage(message);
}
