import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { BlockCoverage, CoverageState } from "../../src/documents/results.ts";
import type { PartialDate } from "../../src/domain/date.ts";
import { type Framework, frameworkSchemas } from "../../src/domain/framework.ts";
import { kindOfSection, type Section, sections } from "../../src/domain/kind.ts";
import { type Source, sourcesFileSchema } from "../../src/domain/library.ts";
import { isPresentAt, stateAt } from "../../src/domain/lifecycle.ts";
import { allElements, entrySchemas, type Model } from "../../src/domain/model.ts";
import { provinceSchema } from "../../src/domain/province.ts";

type Raw = Record<string, Record<string, unknown>>;

function merged(folder: string): Raw {
  const raw: Record<string, unknown> = {};
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted())
    for (const [section, value] of Object.entries(parse(readFileSync(join(folder, name), "utf8")) as Raw))
      raw[section] = Array.isArray(value) ? value : { ...(raw[section] as object), ...value };
  return raw as Raw;
}

/** A model of `models/`, read without places: enough to write documents from. */
export function loadModel(folder: string): Model {
  return modelOf(merged(folder));
}

/** A model from its sections, as YAML would give them. */
export function modelOf(raw: Raw): Model {
  const read = (section: Section) =>
    Object.entries(raw[section] ?? {}).map(([id, entry]) => ({
      ...entrySchemas[section].parse(entry),
      id,
      type: kindOfSection[section],
    }));
  const elements = Object.fromEntries(sections.map((section) => [section, read(section)]));
  return { province: provinceSchema.parse(raw["province"]), elements } as unknown as Model;
}

/** A framework of `architecture/reference/`. */
export function loadFramework(folder: string): Framework {
  return frameworkOf(merged(folder));
}

/** A framework from its sections. */
export function frameworkOf(raw: Raw): Framework {
  const { framework, outline, ...maps } = frameworkSchemas;
  const read = Object.entries(maps).map(([section, schema]) => {
    const entries = Object.entries(schema.parse(raw[section] ?? {}) as Record<string, object>);
    return [section, new Map(entries.map(([id, entry]) => [id, { ...entry, id }]))];
  });
  const header = framework.parse(raw["framework"]);
  return { ...Object.fromEntries(read), header, outline: outline.parse(raw["outline"] ?? []) } as unknown as Framework;
}

/** The library of `architecture/sources/`. */
export function loadSources(folder: string): ReadonlyMap<string, Source> {
  const { sources } = sourcesFileSchema.parse(merged(folder));
  return new Map(Object.entries(sources).map(([id, source]) => [id, { ...source, id }]));
}

/** A plain reading of the coverage, for tests only: the product takes it from the graph. */
export function coverageOf(
  model: Model,
  framework: Framework,
  date: PartialDate,
  target?: PartialDate,
): readonly BlockCoverage[] {
  return [...framework.blocks.values()].map(({ id, since }) => {
    const realisers = allElements(model).filter((element) => "realizes" in element && element.realizes?.includes(id));
    const lifecycles = realisers.map((element) => ("lifecycle" in element ? element.lifecycle : undefined));
    const state = (at: PartialDate, planned: boolean): CoverageState => {
      if (lifecycles.some((lifecycle) => (planned ? isPresentAt(lifecycle, at) : stateAt(lifecycle, at) === "live")))
        return "realised";
      if (since && since > at) return "neutral";
      if (lifecycles.some((lifecycle) => stateAt(lifecycle, at) === "planned")) return "planned";
      return "missing";
    };
    return {
      block: id,
      now: state(date, false),
      ...(target && { later: state(target, true) }),
      realisers: realisers.map((element) => element.id),
    };
  });
}
