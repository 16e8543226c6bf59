import type { Effects, LayoutEngine, OutputFailure } from "../app/effects.ts";
import type { Outcome } from "../app/outcome.ts";
import type { PartialDate } from "../domain/date.ts";
import type { Language } from "../domain/text.ts";
import { drawOnAllCores } from "./draw-on-all-cores.ts";
import { files } from "./files.ts";
import { git } from "./git.ts";
import { digest } from "./memory.ts";
import { ownPackage } from "./package.ts";
import { pressOf } from "./press.ts";
import { type LiveProgress, liveProgress, stopwatch } from "./progress.ts";

/** The real world for a command, with the end of its progress. */
export interface World {
  readonly effects: Effects;
  readonly progress: LiveProgress;
}

/** Files, progress and khung's own folder. With `measured`, the steps are timed instead of shown; `today` dates the outputs. */
export function realWorld(language: Language, measured: boolean, today?: PartialDate): World {
  const { folder, version } = ownPackage();
  const progress = measured ? stopwatch() : liveProgress(process.stderr, language);
  const layoutEngine = lazyEngine();
  const press = pressOf(folder);
  const readTables: Effects["readTables"] = async (file) => (await import("./spreadsheet.ts")).tableReader()(file);
  const effects = {
    readTables,
    files,
    git,
    digest,
    progress,
    packageFolder: folder,
    version,
    layoutEngine,
    ...drawOnAllCores(layoutEngine),
    press,
  };
  return { effects: today === undefined ? effects : { ...effects, today }, progress };
}

/**
 * Graphviz, loaded when a graph is to be laid out; the same graph is laid out once. What comes while the first graph is
 * laid out waits for it, since loading takes longer than most graphs do.
 */
function lazyEngine(): LayoutEngine {
  const known = new Map<string, Promise<string>>();
  let engine: Promise<LayoutEngine> | undefined;
  let first: Promise<string> | undefined;
  const layout = async (dot: string): Promise<string> => {
    engine ??= import("./graphviz.ts").then(({ graphvizEngine }) => graphvizEngine());
    const run = await engine;
    await first?.catch(() => undefined);
    const result = run(dot);
    first ??= result;
    return result;
  };
  return (dot) => {
    const result = known.get(dot) ?? layout(dot);
    known.set(dot, result);
    return result;
  };
}

/** Carries out what a command has decided: files first, so that nothing is announced that was not written. */
export async function carryOut(
  { output, notes, files: planned = [], together, exitCode }: Outcome,
  language: Language,
): Promise<void> {
  try {
    if (together) await (await import("./write-together.ts")).writeTogether(planned);
    else for (const file of planned) await files.write(file);
  } catch (error) {
    if (!isOutputFailure(error)) throw error;
    process.stderr.write(cannotWrite(error)[language]);
    process.exitCode = 3;
    return;
  }
  if (notes) process.stderr.write(notes);
  process.stdout.write(output);
  process.exitCode = exitCode;
}

function isOutputFailure(error: unknown): error is OutputFailure {
  return typeof error === "object" && error !== null && "kind" in error && error.kind === "output-failure";
}

function cannotWrite({ path, reason }: OutputFailure) {
  return {
    vi: `Không ghi được “${path}”: ${reason}. Các tệp chưa ghi xong không để lại dấu vết.\n`,
    en: `“${path}” cannot be written: ${reason}. No half-written file was left behind.\n`,
  };
}
