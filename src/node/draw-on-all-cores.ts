import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PictureJob } from "../app/draw/drawings.ts";
import type { Effects, LayoutEngine } from "../app/effects.ts";
import { inParallel } from "../app/in-parallel.ts";
import { drawHere } from "./draw-here.ts";
import type { DrawAnswer } from "./draw-worker.ts";

/** With fewer pictures than this, a second thread costs more than it saves: it has to load all the code again. */
const fewest = 4;
const mostThreads = 8;

/**
 * Draws on all cores, in threads that live as long as the pictures last; a few pictures, or all where there is one core
 * or the code runs as TypeScript (of which Node 20 makes no worker), in this thread.
 */
export function drawOnAllCores(engine: LayoutEngine, threads = availableParallelism()): Effects["drawPictures"] {
  return async (jobs, report) => {
    const isSource = import.meta.url.endsWith(".ts");
    if (jobs.length < fewest || threads < 2 || isSource) return drawHere(engine)(jobs, report);
    return drawInWorkers(jobs, report, new URL("./draw-worker.js", import.meta.url), Math.min(threads, mostThreads));
  };
}

/** The same in so many workers of a bundled file. Rejects with what stopped a worker. */
export async function drawInWorkers(
  jobs: readonly PictureJob[],
  report: (done: number) => Promise<void>,
  file: URL,
  threads: number,
): Promise<readonly string[]> {
  const workers = Array.from({ length: Math.min(threads, jobs.length) }, () => new Worker(file));
  const idle = [...workers];
  let done = 0;
  try {
    return await inParallel(jobs, workers.length, async (job) => {
      const worker = idle.pop();
      if (!worker) throw new Error("more pictures at once than threads");
      const drawn = await answerOf(worker, job);
      idle.push(worker);
      await report(++done);
      return drawn;
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** An error in the worker rejects any waiting for an event; its end is told apart from an answer. */
async function answerOf(worker: Worker, job: PictureJob): Promise<string> {
  const over = new AbortController();
  const { signal } = over;
  worker.postMessage(job);
  try {
    const answer: DrawAnswer = await Promise.race([
      once(worker, "message", { signal }).then(([message]) => message),
      once(worker, "exit", { signal }).then(([code]) => ({ error: `the worker stopped with code ${code}` })),
    ]);
    if ("error" in answer) throw new Error(`drawing ${job.view.id} failed: ${answer.error}`);
    return answer.drawn;
  } finally {
    over.abort();
  }
}
