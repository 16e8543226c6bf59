import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { overTime } from "../app/effects.ts";
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
 * An engine that lays out graphs in a worker and ends it at the time limit. Workers wait for the next graph without
 * keeping the process alive; as many are kept as were needed at once. Rejects with what Graphviz said, or with a sentence
 * that names the limit: then the error has the name that tells a drawing to take a simpler layout.
 */
export function layoutInWorker(options: WorkerOptions = {}): (dot: string) => Promise<string> {
  const { worker = new URL("./layout-worker.js", import.meta.url), timeLimitMs = usualTimeLimitMs } = options;
  const waiting: Worker[] = [];
  return async (dot) => {
    const thread = waiting.pop() ?? new Worker(worker);
    try {
      const json = await answerOf(thread, dot, timeLimitMs);
      thread.unref();
      waiting.push(thread);
      return json;
    } catch (error) {
      await thread.terminate();
      throw failure(error);
    }
  };
}

function failure(cause: unknown): Error {
  const error = new Error(`graph layout failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  if (cause instanceof Error && cause.name === overTime) error.name = overTime;
  return error;
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
      delay(timeLimitMs, undefined, { signal }).then(() => stopped(timeLimitMs)),
    ]);
  } finally {
    over.abort();
  }
}

function jsonOf(answer: Answer): string {
  return "error" in answer ? fail(answer.error) : answer.json;
}

function stopped(timeLimitMs: number): never {
  const error = new Error(`it took longer than ${timeLimitMs / 1000} s and was stopped`);
  error.name = overTime;
  throw error;
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
