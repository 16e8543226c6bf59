import { createHash } from "node:crypto";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Pause, Watched } from "../app/effects.ts";

/** What a server is given of this machine: a clock, a way to tell contents apart, and where its log goes. */
export interface ServerTools {
  readonly clock: () => number;
  readonly digest: (content: string | Uint8Array) => string;
  /** A text in fewer bytes, for readers that understand gzip. */
  readonly pack: (content: Uint8Array) => Promise<Uint8Array>;
  readonly logTo: { readonly write: (line: string) => void };
  readonly pause: Pause;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The real ones; the log goes to standard error. */
export function serverTools(): ServerTools {
  return {
    clock: () => performance.now(),
    digest: (content) => createHash("sha256").update(content).digest("hex"),
    pack: promisify(gzip),
    logTo: { write: (line) => void process.stderr.write(line) },
    pause: () => setImmediate(),
    environment: process.env,
  };
}

/** The folders of a workspace in which a change means that the portal must read again. */
export function watchedFolders(workspace: string): readonly Watched[] {
  return [
    { folder: workspace, deep: false },
    ...["models", "architecture", "assessments"].map((name) => ({ folder: join(workspace, name), deep: true })),
  ];
}
