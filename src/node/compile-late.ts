import { versions } from "node:process";
import { setFlagsFromString } from "node:v8";

/**
 * Lets functions run longer before the engine compiles them for speed: a run of a second or two is over before most of that
 * work has paid, and it takes a core of its own. Only on the engine for which it was measured, that of Node 20.
 */
export function compileLate(): void {
  if (versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=400000");
}
