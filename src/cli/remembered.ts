import type { Effects } from "../app/effects.ts";
import type { Outcome } from "../app/outcome.ts";
import type { Setting } from "./setting.ts";

/** Runs a command whose outcome depends on nothing but what it is asked and what it reads, or recalls what came of it before. */
export async function remembered<R>(
  command: string,
  request: R,
  { effects }: Setting,
  load: () => Promise<(request: R, effects: Effects) => Promise<Outcome>>,
): Promise<Outcome> {
  const { recalled } = await import("../app/recall/recalled.ts");
  return recalled({ [command]: request }, effects, async (world) => (await load())(request, world));
}
