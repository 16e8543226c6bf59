import { parentPort } from "node:worker_threads";
import type { PictureJob } from "../app/draw/drawings.ts";
import { drawPicture } from "../app/draw/picture.ts";
import { layoutInWorker } from "./graphviz.ts";

/** What the worker answers to a job. */
export type DrawAnswer = { readonly drawn: string } | { readonly error: string };

const engine = layoutInWorker();
let before = Promise.resolve();

/** The entry point of a drawing thread: jobs in, in their order `{drawn}` or `{error}` out. Bundled on its own as `draw-worker.js`. */
parentPort?.on("message", (job: PictureJob) => {
  before = before.then(async () => parentPort?.postMessage(await answerTo(job)));
});

async function answerTo(job: PictureJob): Promise<DrawAnswer> {
  try {
    return { drawn: await drawPicture(job, engine) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
