import { spawn } from "node:child_process";

/** A program of Node that is run within bounds. */
export interface BoundedRun {
  /** Options of Node, the program and its arguments. */
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly time: number;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

/** How a program ended: well, with what it said on standard error; or why not. */
export type ChildEnd =
  | { readonly kind: "done" | "failed"; readonly notes: string }
  | { readonly kind: "too-slow" | "too-large" | "ended" };

/** Milliseconds between the word to end and the end. */
const mercy = 2_000;
const mostNotes = 4_000;
/** How a process of Node ends whose heap is full. */
const heapSignals: ReadonlySet<string> = new Set(["SIGABRT", "SIGTRAP"]);

/** Runs a program in a process, with all that it starts in one group: when it must end, all of them do. Never rejects. */
export function runBounded({ args, folder, environment, time, signal }: BoundedRun): Promise<ChildEnd> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...environment },
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    let notes = "";
    let cause: "too-slow" | "ended" | undefined;
    let last: NodeJS.Timeout | undefined;
    const kill = (word: NodeJS.Signals): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, word);
      } catch {
        // It has ended by itself.
      }
    };
    const stop = (why: "too-slow" | "ended"): void => {
      cause ??= why;
      kill("SIGTERM");
      last = setTimeout(() => kill("SIGKILL"), mercy);
    };
    const timer = setTimeout(() => stop("too-slow"), time);
    const end = (): void => stop("ended");
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
    child.stderr.on("data", (part: Buffer) => {
      if (notes.length < mostNotes) notes += part.toString("utf8");
    });
    const settle = (ended: ChildEnd): void => {
      clearTimeout(timer);
      clearTimeout(last);
      signal.removeEventListener("abort", end);
      // A browser that it left behind ends with it.
      kill("SIGKILL");
      resolve(ended);
    };
    child.once("error", () => settle({ kind: "failed", notes }));
    child.once("close", (code, by) => {
      if (cause) settle({ kind: cause });
      else if (by !== null && heapSignals.has(by)) settle({ kind: "too-large" });
      else settle({ kind: code === 0 ? "done" : "failed", notes });
    });
  });
}
