import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { PictureJob } from "../app/draw/drawings.ts";
import type { Effects, LayoutEngine } from "../app/effects.ts";
import { drawHere } from "./draw-here.ts";
import { type DrawingThread, drawingThread } from "./drawing-thread.ts";
import { jobOrder } from "./job-order.ts";

/** With fewer pictures than this, a second thread costs more than it saves: it has to load all the code again. */
const fewest = 4;
const mostThreads = 8;

/**
 * Draws on all cores: graphs begin in this thread, whose engine lays them out elsewhere, all else in threads that live as
 * long as the pictures last. A few pictures, or all where there is one core or no bundled file (Node 20 makes no thread of
 * TypeScript), are drawn in this thread alone. Threads and engine start when pictures are expected, else when they are
 * asked for.
 */
export function drawOnAllCores(
  engine: LayoutEngine,
  cores = availableParallelism(),
  file = bundledFile(),
): Pick<Effects, "drawPictures" | "expectPictures"> {
  let waiting: readonly DrawingThread[] = [];
  const others = Math.min(cores, mostThreads) - 1;
  const started = (threadFile: URL, count: number): readonly DrawingThread[] =>
    Array.from({ length: count }, () => drawingThread(threadFile));
  return {
    expectPictures: (howMany) => {
      void engine("digraph {}").catch(() => undefined);
      if (file && howMany === "many" && waiting.length === 0) waiting = started(file, others);
    },
    drawPictures: async (jobs, report) => {
      if (!file || others < 1 || jobs.length < fewest) return drawHere(engine)(jobs, report);
      const threads = waiting.length > 0 ? waiting : started(file, Math.min(others, jobs.length - 1));
      waiting = [];
      try {
        return await drawTogether(jobs, report, [await ownHand(engine), ...threads.map(handOf)]);
      } finally {
        await Promise.all(threads.map((thread) => thread.end()));
      }
    },
  };
}

function bundledFile(): URL | undefined {
  return import.meta.url.endsWith(".ts") ? undefined : new URL("./draw-worker.js", import.meta.url);
}

/** Who draws pictures while others draw theirs. */
interface Hand {
  /** Whether it has loaded what lays out graphs, and begins with them. */
  readonly hasEngine: boolean;
  /** How many pictures it is given at once, so that it has the next when it is done with one. */
  readonly atOnce: number;
  readonly draw: (job: PictureJob) => Promise<string>;
}

/** This thread: between two pictures it hears what the others have to say. */
async function ownHand(engine: LayoutEngine): Promise<Hand> {
  const { drawPicture } = await import("../app/draw/picture.ts");
  const draw = async (job: PictureJob): Promise<string> => {
    await setImmediate();
    return drawPicture(job, engine);
  };
  return { hasEngine: true, atOnce: 1, draw };
}

/** A thread, which must not wait where this one is busy. */
function handOf({ draw }: DrawingThread): Hand {
  return { hasEngine: false, atOnce: 2, draw };
}

/** Each hand takes what is left when it is free. Rejects with the first picture that failed. */
async function drawTogether(
  jobs: readonly PictureJob[],
  report: (done: number) => Promise<void>,
  hands: readonly Hand[],
): Promise<readonly string[]> {
  const drawn: string[] = jobs.map(() => "");
  const left = new Set(jobs.keys());
  let done = 0;
  const work = async ({ draw, hasEngine }: Hand): Promise<void> => {
    for (const index of jobOrder(jobs, hasEngine)) {
      const job = jobs[index];
      if (!job || !left.delete(index)) continue;
      drawn[index] = await draw(job).catch((error: unknown) => {
        left.clear();
        throw new Error(`drawing ${job.view.id} failed: ${error instanceof Error ? error.message : String(error)}`);
      });
      await report(++done);
    }
  };
  await Promise.all(hands.flatMap((hand) => Array.from({ length: hand.atOnce }, () => work(hand))));
  return drawn;
}
