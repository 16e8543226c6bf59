import type { Files, OutputFile } from "../effects.ts";
import type { Outcome } from "../outcome.ts";

/** What may be asked of the files of the world. */
export type AskedFiles = Exclude<keyof Files, "write">;

/** What a run asked of the files of the world, and what it was told: the digest of the answer. */
export interface Seen {
  readonly asked: AskedFiles;
  readonly of: readonly unknown[];
  readonly told: string;
}

/** What is kept of a run: what was asked of khung, all that it saw while it worked, and what came of it. */
export interface Trace {
  readonly request: string;
  readonly seen: readonly Seen[];
  readonly outcome: Outcome;
}

/** A trace as a text. The bytes of files stand in it in base64. */
export function keptText({ outcome, ...trace }: Trace): string {
  const files = outcome.files?.map(({ path, contents }) => ({
    path,
    contents: typeof contents === "string" ? contents : { base64: base64Of(contents) },
  }));
  return JSON.stringify({ ...trace, outcome: { ...outcome, ...(files ? { files } : {}) } });
}

/** The trace in a text that was kept; nothing where the text holds none. */
export function traceIn(text: string | undefined): Trace | undefined {
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text, (_, value: unknown) => (isBase64(value) ? bytesOf(value.base64) : value));
    return isTrace(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Of all that a trace holds, only the bytes of a file are an object with this one key. */
function isBase64(value: unknown): value is { readonly base64: string } {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return false;
  return "base64" in value && typeof value.base64 === "string";
}

/** The memory gives back only what it has kept whole: that it is a trace at all is to be seen from its parts. */
function isTrace(kept: unknown): kept is Trace {
  const { request, seen, outcome } = (kept ?? {}) as Partial<Trace>;
  return typeof request === "string" && Array.isArray(seen) && seen.every(isSeen) && isOutcome(outcome);
}

function isSeen({ asked, of }: Partial<Seen>): boolean {
  return asked !== undefined && askable.has(asked) && Array.isArray(of);
}

function isOutcome(outcome: Partial<Outcome> | undefined): boolean {
  const { output, exitCode, notes = "", files = [] } = outcome ?? {};
  const isDone = exitCode === 0 || exitCode === 1;
  return (
    isDone && typeof output === "string" && typeof notes === "string" && Array.isArray(files) && files.every(isFile)
  );
}

function isFile({ path, contents }: Partial<OutputFile>): boolean {
  return typeof path === "string" && (typeof contents === "string" || contents instanceof Uint8Array);
}

const askable: ReadonlySet<string> = new Set<AskedFiles>([
  "readFolder",
  "readFile",
  "readText",
  "readBase64",
  "exists",
  "realPath",
  "foldersIn",
]);
