import type { LiveProgress } from "./progress.ts";

/**
 * Prints what the bench reads: milliseconds of each step since the process began, those of work on all cores together, and
 * the peak of memory in kilobytes.
 */
export function printMeasures(progress: LiveProgress): void {
  const times = progress.times?.() ?? [];
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const work = (userCPUTime + systemCPUTime) / 1000;
  process.stderr.write(`${JSON.stringify({ times, total: performance.now(), work, maxRSS })}\n`);
}
