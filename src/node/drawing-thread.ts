import { Worker } from "node:worker_threads";
import type { PictureJob } from "../app/draw/drawings.ts";
import type { DrawAnswer } from "./draw-worker.ts";

/** A thread that draws, one picture after the other in the order in which it is asked. */
export interface DrawingThread {
  /** Rejects with why the picture could not be drawn, or with what stopped the thread. */
  readonly draw: (job: PictureJob) => Promise<string>;
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (drawn: string) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread of a bundled file; it keeps the process alive only while it draws. */
export function drawingThread(file: URL): DrawingThread {
  const worker = new Worker(file);
  const waiting: Waiting[] = [];
  let stopped: string | undefined;
  const stop = (reason: string): void => {
    stopped ??= reason;
    for (const { reject } of waiting.splice(0)) reject(new Error(stopped));
  };
  worker.on("error", (error) => stop(error instanceof Error ? error.message : String(error)));
  worker.on("exit", (code) => stop(`the worker stopped with code ${code}`));
  worker.on("message", (answer: DrawAnswer) => {
    const next = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ("error" in answer) next?.reject(new Error(answer.error));
    else next?.resolve(answer.drawn);
  });
  worker.unref();
  return {
    draw: (job) =>
      new Promise((resolve, reject) => {
        if (stopped !== undefined) return reject(new Error(stopped));
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(job);
      }),
    end: async () => void (await worker.terminate()),
  };
}
