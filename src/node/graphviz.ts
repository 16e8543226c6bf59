import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { layoutInProcess } from "./graphviz-wasm.ts";

/** What the worker answers. */
type Answer = { readonly json: string } | { readonly error: string };

interface WorkerOptions {
  /** The bundled `layout-worker.js`; by default the one beside this file. */
  readonly worker?: URL;
  readonly timeLimitMs?: number;
}

const usualTimeLimitMs = 10_000;

/**
 * An engine that lays out graphs in a worker and ends it at the time limit. The worker waits for the next graph without
 * keeping the process alive. Rejects with what Graphviz said, or with a sentence that names the limit.
 */
export function layoutInWorker(options: WorkerOptions = {}): (dot: string) => Promise<string> {
  const { worker = new URL("./layout-worker.js", import.meta.url), timeLimitMs = usualTimeLimitMs } = options;
  let waiting: Worker | undefined;
  return async (dot) => {
    const thread = waiting ?? new Worker(worker);
    waiting = undefined;
    try {
      const json = await answerOf(thread, dot, timeLimitMs);
      thread.unref();
      waiting = thread;
      return json;
    } catch (error) {
      await thread.terminate();
      throw new Error(`graph layout failed: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  };
}

/** The first of: the answer, an error of the worker (which rejects any waiting for an event), its end, the time limit. */
async function answerOf(thread: Worker, dot: string, timeLimitMs: number): Promise<string> {
  const over = new AbortController();
  const { signal } = over;
  thread.ref();
  thread.postMessage(dot);
  try {
    return await Promise.race([
      once(thread, "message", { signal }).then(([answer]) => jsonOf(answer)),
      once(thread, "exit", { signal }).then(([code]) => fail(`the worker stopped with code ${code}`)),
      delay(timeLimitMs, undefined, { signal }).then(() =>
        fail(`it took longer than ${timeLimitMs / 1000} s and was stopped`),
      ),
    ]);
  } finally {
    over.abort();
  }
}

function jsonOf(answer: Answer): string {
  return "error" in answer ? fail(answer.error) : answer.json;
}

function fail(reason: string): never {
  throw new Error(reason);
}

/**
 * The engine to use: a worker where this file is bundled; in this thread, without a time limit, where it runs as
 * TypeScript, since Node 20 cannot load a worker of TypeScript.
 */
export function graphvizEngine(): (dot: string) => Promise<string> {
  return import.meta.url.endsWith(".ts") ? layoutInProcess : layoutInWorker();
}
