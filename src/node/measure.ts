import type { LiveProgress } from "./progress.ts";

/** Prints what the bench reads: milliseconds of each step since the process began, and the peak of memory in kilobytes. */
export function printMeasures(progress: LiveProgress): void {
  const times = progress.times?.() ?? [];
  const { maxRSS } = process.resourceUsage();
  process.stderr.write(`${JSON.stringify({ times, total: performance.now(), maxRSS })}\n`);
}
