import type { Effects, Files, Memory } from "../effects.ts";
import type { Outcome } from "../outcome.ts";
import { digestOf, observed } from "./observed.ts";
import { type AskedFiles, keptText, type Trace, traceIn } from "./trace.ts";

/**
 * Does work whose outcome depends on nothing but a request and what it reads, or recalls the outcome of the same work:
 * where everything that it read then is read again now, and all of it is the same. The content is compared, never a time
 * or a size. What is kept and does not fit, or cannot be understood, counts for nothing; work that failed, or that asked
 * more of the world than its files, is not kept.
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
  const { world, seen, isSteady } = observed(effects, memory);
  const outcome = await work(world);
  const isDone = outcome.exitCode === 0 || outcome.exitCode === 1;
  if (isDone && isSteady()) await memory.keep(name, keptText({ request: asked, seen, outcome }));
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
