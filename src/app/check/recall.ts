import type { Effects, Files, Memory } from "../effects.ts";
import type { Outcome } from "../outcome.ts";

/** What a run asked of the files of the world, and what it was told: the digest of the answer. */
interface Seen {
  readonly asked: AskedFiles;
  readonly of: readonly unknown[];
  readonly told: string;
}

type AskedFiles = Exclude<keyof Files, "write">;

/** What is kept of a run: what was asked of khung, all that it saw while it worked, and what came of it. */
interface Trace {
  readonly request: string;
  readonly seen: readonly Seen[];
  readonly outcome: Outcome;
}

/**
 * Does work whose outcome depends on nothing but a request and what it reads, or recalls the outcome of the same work:
 * where everything that it read then is read again now, and all of it is the same. The content is compared, never a time
 * or a size. What is kept and does not fit, or cannot be understood, counts for nothing.
 */
export async function recalled(
  request: unknown,
  effects: Effects,
  work: (effects: Effects) => Promise<Outcome>,
): Promise<Outcome> {
  const { memory, files, version, today, packageFolder } = effects;
  if (!memory) return work(effects);
  const here = await files.realPath(".");
  const asked = JSON.stringify({ request, version, today, packageFolder, here, programme: memory.programme });
  const name = memory.digest(asked);
  const known = traceIn(await memory.recall(name));
  if (known?.request === asked && (await holds(known, files, memory))) return known.outcome;
  const seen: Seen[] = [];
  const outcome = await work({ ...effects, files: recording(files, memory, seen) });
  const isPlain = outcome.files === undefined && (outcome.exitCode === 0 || outcome.exitCode === 1);
  if (isPlain) await memory.keep(name, JSON.stringify({ request: asked, seen, outcome } satisfies Trace));
  return outcome;
}

async function holds({ seen }: Trace, files: Files, { digest }: Memory): Promise<boolean> {
  for (const { asked, of, told } of seen) if (digestOf(await askAgain(files, asked, of), digest) !== told) return false;
  return true;
}

/** The arguments are those of the call that was recorded. */
function askAgain(files: Files, asked: AskedFiles, of: readonly unknown[]): Promise<unknown> {
  return (files[asked] as (...args: readonly unknown[]) => Promise<unknown>)(...of);
}

/** The same files, which note what is asked of them and what they tell. */
function recording(files: Files, { digest }: Memory, seen: Seen[]): Files {
  const noting = <A extends readonly unknown[], R>(asked: AskedFiles, ask: (...args: A) => Promise<R>) => {
    return async (...of: A): Promise<R> => {
      const answer = await ask(...of);
      seen.push({ asked, of, told: digestOf(answer, digest) });
      return answer;
    };
  };
  return {
    readFolder: noting("readFolder", files.readFolder),
    readFile: noting("readFile", files.readFile),
    readText: noting("readText", files.readText),
    readBase64: noting("readBase64", files.readBase64),
    exists: noting("exists", files.exists),
    realPath: noting("realPath", files.realPath),
    foldersIn: noting("foldersIn", files.foldersIn),
    write: files.write,
  };
}

/** The digest of an answer: of its text, in which the bytes of files are replaced by their own digests. */
function digestOf(answer: unknown, digest: Memory["digest"]): string {
  const text = JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Uint8Array ? { digest: digest(value) } : value,
  );
  return digest(text ?? "nothing");
}

/** A trace as it was kept; nothing where the text is none. */
function traceIn(text: string | undefined): Trace | undefined {
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isTrace(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The memory gives back only what it has kept whole: that it is a trace at all is to be seen from its parts. */
function isTrace(kept: unknown): kept is Trace {
  const { request, seen, outcome } = (kept ?? {}) as Partial<Trace>;
  return (
    typeof request === "string" &&
    Array.isArray(seen) &&
    seen.every(
      (each: Partial<Seen>) => each.asked !== undefined && askable.has(each.asked) && Array.isArray(each.of),
    ) &&
    typeof outcome?.output === "string" &&
    (outcome.exitCode === 0 || outcome.exitCode === 1)
  );
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
