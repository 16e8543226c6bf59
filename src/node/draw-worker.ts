import { parentPort } from "node:worker_threads";
import type { PictureJob } from "../app/draw/drawings.ts";
import { drawPicture } from "../app/draw/picture.ts";
import { layoutInWorker } from "./graphviz.ts";

/** What the worker answers to a job. */
export type DrawAnswer = { readonly drawn: string } | { readonly error: string };

const engine = layoutInWorker();

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
