import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Answer, Edition, EditionUnit } from "../../domain/edition.ts";
import { type Method, nodesOf, type PlacedIndicator } from "../../domain/method.ts";
import type { Place } from "../../domain/place.ts";
import type { Score } from "../../domain/score.ts";
import type { Graph } from "../../graph/graph.ts";
import { score } from "../../readiness/score.ts";
import type { ProvinceNames } from "../../source/province-names.ts";
import type { Effects } from "../effects.ts";
import { loadProvince } from "../load/load-province.ts";
import { join } from "../paths.ts";
import { modelEdition } from "./model-edition.ts";

/** What the models of provinces answer to a method, each opened to the elements that were counted. */
export interface ModelAnswers {
  readonly units: readonly EditionUnit[];
  readonly answers: Edition["answers"];
  /** The dates that the models were read at, the earliest first. */
  readonly dates: readonly string[];
  /** Why a model could not be read. */
  readonly diagnostics: readonly Diagnostic[];
  readonly rawText: (file: string) => string | undefined;
}

/** The method as it is ranked: an indicator that is measured is a leaf, and what divides it further is left out. */
export function rankable(method: Method): Method {
  const plain = (tree: Method["tree"]): Method["tree"] =>
    Object.fromEntries(
      Object.entries(tree).map(([code, { children, ...node }]) => [
        code,
        node.measure === undefined && children ? { ...node, children: plain(children) } : node,
      ]),
    );
  return { ...method, tree: plain(method.tree) };
}

/** Reads the models below a folder, at a date or each at its own, and measures them. Folders that begin with `_` are examples. */
export async function modelAnswers(
  method: Method,
  folder: string,
  provinces: ProvinceNames,
  effects: Effects,
  at?: string,
): Promise<ModelAnswers> {
  const units: EditionUnit[] = [];
  const answers = new Map<string, ReadonlyMap<string, Answer>>();
  const diagnostics: Diagnostic[] = [];
  const texts: ModelAnswers["rawText"][] = [];
  const dates: string[] = [];
  for (const name of await effects.files.foldersIn(folder)) {
    if (name.startsWith("_")) continue;
    const { graph, locate, rawText, ...loaded } = await loadProvince(join(folder, name), effects, at);
    texts.push(rawText);
    diagnostics.push(...loaded.diagnostics.filter(({ severity }) => severity === "error"));
    if (!graph) continue;
    const place = locate({ element: "province" });
    const unit = unitOf(graph, provinces, place);
    units.push(unit);
    dates.push(graph.at);
    answers.set(unit.code, answersOf(method, graph, place));
  }
  const rawText: ModelAnswers["rawText"] = (file) => texts.map((text) => text(file)).find((text) => text !== undefined);
  return { units, answers, dates: dates.sort(), diagnostics, rawText };
}

/** The province as the registry knows it at the date; one that it does not know keeps the code of its model. */
function unitOf({ model: { province }, at }: Graph, provinces: ProvinceNames, place: Place): EditionUnit {
  const found = provinces.find(province.code, at);
  const code = found.kind === "unknown" ? province.code : found.id;
  const region = provinces.nameOf(code)?.region;
  return { code, name: province.name, groups: region === undefined ? {} : { region }, at: place };
}

function answersOf(method: Method, graph: Graph, at: Place): ReadonlyMap<string, Answer> {
  const levels = modelEdition(method, graph)?.answers.values().next().value ?? new Map<string, Answer>();
  const card = score(graph, method);
  const measured = nodesOf(rankable(method).tree).flatMap((node): readonly (readonly [string, Answer])[] => {
    const found = node.indicator.measure === undefined ? undefined : scoreAt(card.scores, node.way);
    return found ? [[node.indicator.column ?? node.code, measuredAnswer(found, node, graph, at)]] : [];
  });
  return new Map([...[...levels].map(([column, answer]) => [column, { ...answer, at }] as const), ...measured]);
}

function scoreAt(scores: readonly Score[], [id, ...way]: readonly string[]): Score | undefined {
  const found = scores.find((each) => each.id === id);
  return found && way.length ? scoreAt(found.children, way) : found;
}

function measuredAnswer(
  { value, formula, evidence }: Score,
  { indicator }: PlacedIndicator,
  graph: Graph,
  at: Place,
): Answer {
  return {
    value,
    written: formula?.vi ?? indicator.measure ?? "",
    isApproximate: false,
    year: graph.at,
    source: [],
    elements: evidence,
    at,
  };
}
