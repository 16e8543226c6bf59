import type { Conformance, ConformanceMatrix, Coverage, Standing } from "../../domain/conformance.ts";
import { severities } from "../../domain/diagnostic.ts";
import { necessities } from "../../domain/framework.ts";
import { type BlockStanding, blockStandings } from "../../graph/block-standing.ts";
import type { Graph } from "../../graph/graph.ts";
import { rules } from "../../rules/catalogue.ts";
import type { Effects, Pause } from "../effects.ts";
import { knownFrameworks } from "../load/load-framework.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import { type ProvinceAgainst, provinceAgainst } from "./against.ts";
import { judgeProvinceInTurns } from "./findings.ts";
import { holdsAt } from "./validity.ts";

/** A province read against every framework of its workspace and of khung, in the order of their names. */
export async function conformanceOf(
  province: LoadedProvince,
  graph: Graph,
  effects: Effects,
): Promise<ConformanceMatrix> {
  return conformanceIn(await frameworkReadings(province, effects), province, graph, effects);
}

/** Readings of a province, by the names of the frameworks. */
export type FrameworkReadings = ReadonlyMap<string, ProvinceAgainst>;

/** A province read against every framework that there is, in the order of their names. */
export async function frameworkReadings(province: LoadedProvince, effects: Effects): Promise<FrameworkReadings> {
  const readings = new Map<string, ProvinceAgainst>();
  for (const name of await knownFrameworks(province.workspace.libraries, effects)) {
    readings.set(name, await provinceAgainst(province, name, effects));
    await effects.pause?.();
  }
  return readings;
}

/** How a province stands to each of the frameworks that it was read against. */
export async function conformanceIn(
  readings: FrameworkReadings,
  { workspace }: LoadedProvince,
  graph: Graph,
  { pause }: Pick<Effects, "pause">,
): Promise<ConformanceMatrix> {
  const rows: Conformance[] = [];
  for (const [name, reading] of readings) {
    const row = await rowOf(name, reading, graph, pause);
    if (row) rows.push(row);
  }
  return { province: workspace.province, date: graph.at, rows };
}

/** A framework that cannot be read has no row: checking against it alone says why. */
async function rowOf(
  name: string,
  reading: ProvinceAgainst,
  { at }: Graph,
  pause: Pause | undefined,
): Promise<Conformance | undefined> {
  const { framework, against } = reading;
  if (!framework) return undefined;
  const { header } = framework;
  const standing = await standingOf(reading, pause);
  return {
    framework: name,
    name: header.name,
    inForce: holdsAt(header, at),
    reading: against?.kind ?? "none",
    ...(standing ? { standing } : {}),
  };
}

async function standingOf(
  { against, province }: ProvinceAgainst,
  pause: Pause | undefined,
): Promise<Standing | undefined> {
  if (!against) return undefined;
  const standings = blockStandings(against.graph).filter(({ due }) => due);
  const judging = new Set([...rules, ...province.framework.rules].map(({ card }) => card.id));
  const judged = await judgeProvinceInTurns({ ...province, diagnostics: [], isWhole: false }, pause);
  const findings = judged.findings.filter(({ rule }) => judging.has(rule));
  const tally = severities.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]);
  const coverage = necessities.map((necessity) => [
    necessity,
    coverageOf(standings.filter(({ block }) => block.necessity === necessity)),
  ]);
  return {
    coverage: Object.fromEntries(coverage) as Standing["coverage"],
    unmapped: against.unmapped.map(({ id }) => id),
    findings: Object.fromEntries(tally) as Standing["findings"],
  };
}

function coverageOf(standings: readonly BlockStanding[]): Coverage {
  const count = (wanted: BlockStanding["state"]): number => standings.filter(({ state }) => state === wanted).length;
  return { realised: count("realised"), planned: count("planned"), total: standings.length };
}
