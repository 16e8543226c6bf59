import { createHash } from "node:crypto";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Watched } from "../app/effects.ts";

/** What a server is given of this machine: a clock, a way to tell contents apart, and where its log goes. */
export interface ServerTools {
  readonly clock: () => number;
  readonly digest: (content: string | Uint8Array) => string;
  readonly logTo: { readonly write: (line: string) => void };
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The real ones; the log goes to standard error. */
export function serverTools(): ServerTools {
  return {
    clock: () => performance.now(),
    digest: (content) => createHash("sha256").update(content).digest("hex"),
    logTo: { write: (line) => void process.stderr.write(line) },
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
