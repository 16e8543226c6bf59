import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { buildGraph, type Graph } from "../../src/graph/graph.ts";
import { frameworkOf, modelOf, type Sections } from "./expression-province.ts";

/** The sections of all files of a folder, merged. */
function sectionsOf(folder: string): Sections {
  const merged: Record<string, Readonly<Record<string, object>>> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml")))
    for (const [section, entries] of Object.entries(load(readFileSync(`${folder}/${file}`, "utf8")) as Sections))
      merged[section] = { ...merged[section], ...entries };
  return merged;
}

/** A province of this repository against the framework of Da Nang, 1.0. */
export function graphOfProvince(province: string, at?: string): Graph {
  const written = sectionsOf(`models/${province}`);
  return buildGraph(
    modelOf(written, written["province"]),
    frameworkOf(sectionsOf("architecture/reference/da-nang/1.0")),
    at,
  );
}

/** A province of one text of sections against the framework of Da Nang, 1.0: as of 2015, or what its header says. */
export function graphOfText(text: string): Graph {
  const written = load(text) as Sections;
  return buildGraph(
    modelOf(written, written["province"]),
    frameworkOf(sectionsOf("architecture/reference/da-nang/1.0")),
  );
}
