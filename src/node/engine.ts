import { versions } from "node:process";
import { setFlagsFromString } from "node:v8";

/** The engine of Node 20, the only one for which budgets were measured. */
const isMeasured = versions.v8.startsWith("11.");

/** The interrupt budgets of V8 in Node 20: that for runs of a second or two, and its own. */
const budgets = { short: 800_000, usual: 67_584 };

/** By how much the young generation of the heap is made larger when much of it has to be kept: in short runs, and as it is. */
const growth = { short: 16, usual: 2 };

/**
 * Settings of the engine for a run of a second or two. Functions run longer before they are compiled for speed: such a run is
 * over before most of that work has paid, and it takes a core of its own. The same holds for those of WebAssembly: compiling the
 * layout engine for speed took longer than laying out a thousand boxes without.
 */
export function forShortRuns(): void {
  setPace("short");
  if (isMeasured) setFlagsFromString("--wasm-tiering-budget=500000000");
}

/** For a program that goes on until the user ends it: there, compiling early pays, and what it holds of memory is held for long. */
export function forLongRuns(): void {
  setPace("usual");
  setFlagsFromString("--heap-growing-percent=40");
}

/** Bytes of files: a model of twenty thousand elements. */
const large = 10_000_000;

/**
 * Lets the heap grow in smaller steps than it would where files of so many bytes are read: a large model then takes a third
 * less memory at its peak, and its check hardly more time. What is smaller has room enough, and is done sooner without.
 */
export function growHeapFor(bytes: number): void {
  if (bytes >= large) setFlagsFromString("--heap-growing-percent=30");
}

function setPace(run: keyof typeof budgets): void {
  if (!isMeasured) return;
  setFlagsFromString(`--interrupt-budget=${budgets[run]}`);
  setFlagsFromString(`--semi-space-growth-factor=${growth[run]}`);
}
