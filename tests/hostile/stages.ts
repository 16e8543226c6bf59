import { catalogue } from "../../src/app/check/catalogue.ts";
import { loadProvince } from "../../src/app/load/load-province.ts";
import { sentence } from "../../src/domain/card.ts";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import { languages } from "../../src/domain/text.ts";
import { sizeOf } from "../../src/domain/view.ts";
import { buildGraph } from "../../src/graph/graph.ts";
import { rules } from "../../src/rules/catalogue.ts";
import { judge } from "../../src/rules/judge.ts";
import { targetsOf } from "../../src/source/read-framework.ts";
import { readModel } from "../../src/source/read-model.ts";
import { resolveReferences } from "../../src/source/resolve-references.ts";
import type { SourceFile } from "../../src/source/source-file.ts";
import { viewsOf } from "../../src/views/catalogue.ts";
import { effects } from "../app/effects.ts";

/** The framework against which models are read. */
const loadedOnce = await loaded();
export const { framework } = loadedOnce;
const { sources } = loadedOnce;

/**
 * Everything that is found in the files of a model, through reading, references and rules; every view of it is built,
 * too. The framework is da-nang@1.0, read once, whatever the header names.
 */
export function findingsIn(files: readonly SourceFile[]): readonly Diagnostic[] {
  const reading = readModel(files);
  const titles = new Map([...sources].map(([id, { title }]) => [id, title]));
  const dangling = resolveReferences(reading, new Map([...targetsOf(framework), ["source", titles]]));
  const graph = reading.model && buildGraph(reading.model, framework);
  const judged = graph ? judge(graph, rules, reading.locate) : [];
  if (graph) for (const { build } of viewsOf(graph).values()) sizeOf(build(graph));
  return [...reading.diagnostics, ...dangling, ...judged];
}

/** What is wrong with how a finding is told: no card, no words, no place. Nothing where all is well. */
export function flawOf({ rule, args, at }: Diagnostic): string | undefined {
  const card = catalogue.get(rule);
  if (!card) return `${rule}: no card`;
  if (!(at.line > 0 && at.column > 0)) return `${rule}: no place`;
  const said = languages.map((language) => sentence(card, args, language));
  return said.find((words) => /undefined|\[object|NaN/.test(words));
}

async function loaded() {
  const province = await loadProvince("models/da-nang", effects);
  if (!province.framework.framework) throw new Error("the framework of the models cannot be read");
  return { framework: province.framework.framework, sources: province.sources };
}
