import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildingBlock, Framework } from "../../src/domain/framework.ts";
import type { GapAnalysis } from "../../src/domain/gap.ts";
import { analyse } from "../../src/gaps/analysis.ts";
import type { Slices } from "../../src/gaps/coverage.ts";
import { atDate, buildGraph, type Graph } from "../../src/graph/graph.ts";
import { atTarget } from "../../src/graph/target.ts";
import { readFramework } from "../../src/source/read-framework.ts";
import { readModel } from "../../src/source/read-model.ts";
import { type Draft, frameworkOf, modelOf } from "../graph/province.ts";

const root = join(import.meta.dirname, "../..");

function filesIn(folder: string) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((path) => ({ path, bytes: readFileSync(join(root, folder, path)) }));
}

const daNang = present(readFramework(filesIn("architecture/reference/da-nang/1.0")).framework);

/** A model of the project, read against Da Nang's framework at a date. */
export function provinceAt(name: string, at?: string): Slices {
  const graph = buildGraph(present(readModel(filesIn(`models/${name}`)).model), daNang);
  const asIs = at === undefined ? graph : atDate(graph, at);
  return { asIs, target: atTarget(asIs) };
}

/** Da Nang's framework. */
export const referenceFramework: Framework = daNang;

/** A small framework of blocks, all mandatory unless told otherwise. */
export function blocks(...ids: readonly (string | Partial<BuildingBlock>)[]): Framework {
  const all = ids.map((given): BuildingBlock => {
    const said = typeof given === "string" ? { id: given } : given;
    const id = said.id ?? "";
    return { id, name: { vi: id, en: id }, layer: "lop", necessity: "mandatory", ...said } as BuildingBlock;
  });
  return frameworkOf({ blocks: new Map(all.map((block) => [block.id, block])) });
}

/** A drafted province as it is and at its target. */
export function slicesOf(draft: Draft, framework: Framework = blocks()): Slices {
  const asIs = buildGraph(modelOf(draft), framework);
  return { asIs, target: atTarget(asIs) };
}

/** The analysis of a drafted province. */
export function analysisOf(draft: Draft, framework?: Framework): GapAnalysis {
  return analyse(slicesOf(draft, framework), { decisionOn: () => undefined });
}

/** The graph of a drafted province. */
export function graphOf(draft: Draft, framework?: Framework): Graph {
  return slicesOf(draft, framework).asIs;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a file of the project could not be read");
  return value;
}
