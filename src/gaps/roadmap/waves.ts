import type { Month, RoadmapWave, ScheduledPackage } from "../../domain/roadmap.ts";
import type { PlacedPackage } from "./schedule.ts";

/** Packages by waves, in the order given, and the waves in the order of time. */
export interface PackagesInWaves {
  readonly packages: readonly ScheduledPackage[];
  readonly waves: readonly RoadmapWave[];
}

/**
 * Puts packages into waves by when they end: as few waves as there can be so that none waits for another of its own wave.
 * At the end of a wave all of its work, and that of the waves before it, is done, and nothing of the later ones.
 */
export function inWaves(packages: readonly PlacedPackage[]): PackagesInWaves {
  const ends = endsOfWaves(packages);
  const waveOf = (end: Month): number => 1 + ends.findIndex((one) => end <= one);
  const scheduled = packages.map(({ depth, ...work }): ScheduledPackage => ({ ...work, wave: waveOf(work.end) }));
  const waves = ends.map((end, index) => {
    const own = scheduled.filter(({ wave }) => wave === index + 1);
    return {
      number: index + 1,
      start: Math.min(...own.map(({ start }) => start)),
      end,
      packages: own.map(({ id }) => id),
    };
  });
  return { packages: scheduled, waves };
}

/**
 * Between the end of a package and that of one that waits for it a wave must end. Each wave ends as late as it may for the
 * first of those that wait for something of it, which makes them as few as can be.
 */
function endsOfWaves(packages: readonly PlacedPackage[]): readonly Month[] {
  const monthOf = new Map(packages.map(({ id, end }) => [id, end]));
  const ends: Month[] = [];
  let lastWave = Number.NEGATIVE_INFINITY;
  let latestBefore = Number.NEGATIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const { start, end, after } of packages.toSorted((a, b) => a.end - b.end)) {
    if (end > latest) [latestBefore, latest] = [latest, end];
    // What ends later than this begins is not waited for: a circle was cut open there.
    const waits = after.map(({ id }) => monthOf.get(id) ?? start + 1).filter((month) => month <= start && month < end);
    if (Math.max(...waits) <= lastWave) continue;
    lastWave = latestBefore;
    ends.push(lastWave);
  }
  return packages.length === 0 ? [] : [...ends, latest];
}
