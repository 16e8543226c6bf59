import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PictureJob } from "../app/draw/drawings.ts";
import type { Effects, LayoutEngine } from "../app/effects.ts";
import { drawHere } from "./draw-here.ts";
import type { DrawAnswer, DrawStart } from "./draw-worker.ts";
import { jobOrder } from "./job-order.ts";

/** With fewer pictures than this, a second thread costs more than it saves: it has to load all the code again. */
const fewest = 4;
const mostThreads = 8;

/**
 * Draws on all cores, in threads that live as long as the pictures last; a few pictures, or all where there is one core
 * or the code runs as TypeScript (of which Node 20 makes no worker), in this thread. Threads start when pictures are
 * expected, else when they are asked for.
 */
export function drawOnAllCores(
  engine: LayoutEngine,
  threads = availableParallelism(),
): Pick<Effects, "drawPictures" | "expectPictures"> {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL("./draw-worker.js", import.meta.url);
  let waiting: readonly Worker[] = [];
  return {
    expectPictures: () => {
      if (threads > 1 && !isSource && waiting.length === 0) waiting = started(file, Math.min(threads, mostThreads));
    },
    drawPictures: async (jobs, report) => {
      if (jobs.length < fewest || threads < 2 || isSource) return drawHere(engine)(jobs, report);
      const workers = waiting;
      waiting = [];
      return drawInWorkers(jobs, report, file, Math.min(threads, mostThreads), workers);
    },
  };
}

/** The same in so many workers of a bundled file, of which some may have started. Rejects with what stopped a worker. */
export async function drawInWorkers(
  jobs: readonly PictureJob[],
  report: (done: number) => Promise<void>,
  file: URL,
  threads: number,
  waiting: readonly Worker[] = [],
): Promise<readonly string[]> {
  const ready = waiting.filter(({ threadId }) => threadId !== ended);
  const workers = ready.length > 0 ? ready : started(file, Math.min(threads, jobs.length));
  for (const worker of workers) worker.ref();
  const drawn: string[] = jobs.map(() => "");
  const taken = new Set<number>();
  let done = 0;
  try {
    await Promise.all(
      workers.map(async (worker, thread) => {
        for (const index of jobOrder(jobs, thread === graphThread)) {
          const job = jobs[index];
          if (!job || taken.has(index)) continue;
          taken.add(index);
          drawn[index] = await answerOf(worker, job);
          await report(++done);
        }
      }),
    );
    return drawn;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The number of a thread that has ended. */
const ended = -1;
/** The thread that begins with the graphs: where there are few, the others need not load what lays them out. */
const graphThread = 0;

/** Workers that do not keep the process alive. */
function started(file: URL, count: number): readonly Worker[] {
  return Array.from({ length: count }, (_, thread) => {
    const workerData: DrawStart = { graphs: thread === graphThread };
    const worker = new Worker(file, { workerData });
    // What stops it before the first job is told by the job.
    worker.on("error", () => undefined);
    worker.unref();
    return worker;
  });
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
