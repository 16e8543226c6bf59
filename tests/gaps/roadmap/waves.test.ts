import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstMonth } from "../../../src/domain/month.ts";
import type { Month, ScheduledPackage } from "../../../src/domain/roadmap.ts";
import { schedule } from "../../../src/gaps/roadmap/schedule.ts";
import { inWaves } from "../../../src/gaps/roadmap/waves.ts";
import { packagesOfAnyOrder, work } from "./packages.ts";

const start = firstMonth("2016");
const inWavesFrom = (packages: Parameters<typeof schedule>[0]) =>
  inWaves(schedule(packages, start, undefined).packages);

describe("waves", () => {
  test("end one after the other; long work that nobody waits for holds up no wave", () => {
    const { packages, waves } = inWavesFrom([
      work("survey", 6),
      work("long", 60),
      work("network", 12, ["survey"]),
      work("centre", 12, ["network"]),
    ]);
    expect(waves.map((wave) => [wave.start - start, wave.end - start, wave.packages])).toEqual([
      [0, 6, ["survey"]],
      [6, 18, ["network"]],
      [0, 60, ["long", "centre"]],
    ]);
    expect(packages.map(({ id, wave }) => [id, wave])).toEqual([
      ["survey", 1],
      ["long", 3],
      ["network", 2],
      ["centre", 3],
    ]);
  });

  test("there is one where nothing waits, and none without work", () => {
    expect(inWavesFrom([work("a", 3), work("b", 9)]).waves.map(({ end }) => end - start)).toEqual([9]);
    expect(inWavesFrom([])).toEqual({ packages: [], waves: [] });
  });

  test("a circle, cut open by the schedule, has its waves all the same", () => {
    expect(inWavesFrom([work("a", 1, ["b"]), work("b", 1, ["a"])]).packages.map(({ wave }) => wave)).toEqual([1, 2]);
  });

  test("nothing waits for its own wave or a later one, and what is done at the end of a wave is what has ended", () => {
    fc.assert(
      fc.property(packagesOfAnyOrder, (given) => {
        const { packages, waves } = inWavesFrom(given);
        const byId = new Map(packages.map((one) => [one.id, one]));
        for (const { wave, after } of packages)
          for (const { id } of after) expect(byId.get(id)?.wave).toBeLessThan(wave);
        for (const { number, end } of waves)
          for (const one of packages) expect(one.wave <= number).toBe(one.end <= end);
        expect(waves.flatMap((wave) => wave.packages).toSorted()).toEqual(packages.map(({ id }) => id).toSorted());
      }),
    );
  });

  test("there are no more than there must be", () => {
    fc.assert(
      fc.property(packagesOfAnyOrder, (given) => {
        const { packages, waves } = inWavesFrom(given);
        expect(waves).toHaveLength(1 + fewestCuts(packages));
      }),
      { numRuns: 30 },
    );
  });
});

/** By trying all sets of months at which something ends. */
function fewestCuts(packages: readonly ScheduledPackage[]): number {
  const endOf = new Map(packages.map(({ id, end }) => [id, end]));
  const waits = packages.flatMap(({ after, end }) => after.map(({ id }) => [endOf.get(id) ?? start, end] as const));
  const months = [...new Set(endOf.values())];
  const parts = (cuts: readonly Month[]) => waits.every(([from, to]) => cuts.some((cut) => from <= cut && cut < to));
  const sets = Array.from({ length: 2 ** months.length }, (_, set) => months.filter((_month, bit) => (set >> bit) & 1));
  return Math.min(...sets.filter(parts).map((cuts) => cuts.length));
}
