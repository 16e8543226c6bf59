import type { Effects, Files, Memory } from "../effects.ts";
import type { AskedFiles, Seen } from "./trace.ts";

/** A world that is watched while some work is done in it. */
export interface Observed {
  readonly world: Effects;
  /** What was asked of the files so far, and what they told. */
  readonly seen: readonly Seen[];
  /** Nothing was asked but of files, and every graph was laid out in its time: the same files give the same outcome. */
  readonly isSteady: () => boolean;
}

/** The same world, which notes what is asked of it. */
export function observed(effects: Effects, memory: Memory): Observed {
  const { files, git, layoutEngine, drawPictures, press, readTables } = effects;
  const seen: Seen[] = [];
  let isSteady = true;
  const noting = <A extends readonly unknown[], R>(ask: (...args: A) => R) => {
    return (...of: A): R => {
      isSteady = false;
      return ask(...of);
    };
  };
  const world: Effects = {
    ...effects,
    files: recording(files, memory, seen),
    git: { filesAt: noting(git.filesAt), commitOf: noting(git.commitOf), diff: noting(git.diff) },
    // A graph that was not laid out in time may be another time.
    layoutEngine: (dot) => layoutEngine(dot).catch(noting((error: unknown) => Promise.reject(error))),
    drawPictures: noting(drawPictures),
    press: { png: noting(press.png), withBrowser: (work) => noting(() => press.withBrowser(work))() },
    readTables: noting(readTables),
  };
  return { world, seen, isSteady: () => isSteady };
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
export function digestOf(answer: unknown, digest: Memory["digest"]): string {
  const text = JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Uint8Array ? { digest: digest(value) } : value,
  );
  return digest(text ?? "nothing");
}
