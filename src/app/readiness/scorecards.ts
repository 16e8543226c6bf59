import type { PartialDate } from "../../domain/date.ts";
import { firstDay, lastDay } from "../../domain/date.ts";
import type { Edition } from "../../domain/edition.ts";
import { isComposite, type Method, nodesOf } from "../../domain/method.ts";
import type { Scorecard } from "../../domain/score.ts";
import type { Graph } from "../../graph/graph.ts";
import { buildIndex } from "../../readiness/index/index-builder.ts";
import { editionData } from "../../readiness/ranking/edition-data.ts";
import { rankingOf } from "../../readiness/ranking/ranking.ts";
import { scorecardOf } from "../../readiness/ranking/scorecard.ts";
import { score } from "../../readiness/score.ts";
import { bounds } from "../../source/bounds.ts";
import { readHeads } from "../../source/read-edition.ts";
import type { Effects } from "../effects.ts";
import { knownEditions, loadEdition } from "../load/load-edition.ts";
import { loadProvinceNames } from "../load/load-registry.ts";
import type { Workspace } from "../load/workspace.ts";
import { join } from "../paths.ts";
import { modelEdition } from "./model-edition.ts";

/** A province that is scored: its graph, and the workspace that it stands in. */
export interface Scored {
  readonly graph: Graph;
  readonly workspace: Workspace;
}

/**
 * The scorecards of a province: of methods that are measured on its model; of those that its model answers; and of
 * indices, from the latest edition until the date that has answers of it. Nothing of a method that knows nothing of it,
 * unless it was asked for by name.
 */
export async function scorecardsOf(
  { graph, workspace }: Scored,
  methods: readonly Method[],
  effects: Effects,
  asked: { readonly isNamed: boolean; readonly edition?: string },
): Promise<readonly Scorecard[]> {
  const cards: Scorecard[] = [];
  for (const method of methods) {
    if (!isComposite(method)) cards.push(score(graph, method));
    else {
      const own = modelEdition(method, graph);
      const card = own
        ? cardOf(method, own, own.units[0]?.code ?? "")
        : await fromEditions(method, { graph, workspace }, effects, asked);
      if (card && (asked.isNamed || !own || hasAnswers(own))) cards.push(card);
    }
  }
  return cards;
}

function hasAnswers({ answers }: Edition): boolean {
  return [...answers.values()].some((own) => [...own.values()].some(({ value }) => value.kind === "number"));
}

function cardOf(
  method: Method,
  edition: Edition,
  unit: string,
  history: readonly Edition[] = [],
): Scorecard | undefined {
  const { plan, data } = editionData(method, edition, history);
  return scorecardOf(method, rankingOf({ method, edition, result: buildIndex(plan, data), changes: [] }), unit);
}

/** The latest edition of a method that has answers of the province, read from the workspace and khung's own library. */
async function fromEditions(
  method: Method,
  { graph, workspace }: Scored,
  effects: Effects,
  { edition: wanted, isNamed }: { readonly edition?: string; readonly isNamed: boolean },
): Promise<Scorecard | undefined> {
  if (method.units !== "province") return undefined;
  const provinces = await loadProvinceNames(workspace.libraries, effects);
  const heads = await editionsOf(method, workspace, effects);
  const [until, later] = [
    heads.filter(({ to }) => !isLater(to, graph.at)),
    heads.filter(({ to }) => isLater(to, graph.at)),
  ];
  // An index that is asked for by name is told even where the model is older than all of its editions.
  const tried =
    wanted === undefined ? [...until, ...(isNamed ? later : [])] : heads.filter(({ folder }) => folder === wanted);
  for (const { folder, to } of tried) {
    const found = provinces.find(graph.model.province.code, to);
    const loaded = await loadEdition({ edition: folder }, effects);
    if (found.kind !== "found" || loaded.kind !== "read" || !loaded.edition) continue;
    if (loaded.diagnostics.some(({ severity }) => severity === "error")) continue;
    const card = cardOf(method, loaded.edition, found.id, loaded.history);
    if (card) return card;
  }
  return undefined;
}

function isLater(edition: PartialDate, at: PartialDate): boolean {
  return firstDay(edition) > lastDay(at);
}

/** The editions of a method, the latest first. */
async function editionsOf({ id }: Method, workspace: Workspace, { files, ...effects }: Effects) {
  const found: { readonly folder: string; readonly to: PartialDate }[] = [];
  for (const folder of await knownEditions(workspace, { files, ...effects }))
    for (const library of workspace.libraries) {
      const content = await files.readFolder(join(library, "assessments/editions", folder), bounds);
      const [header] = readHeads(content.files);
      if (header?.method === id) found.push({ folder, to: header.period.to });
      if (header) break;
    }
  return found.sort((a, b) => (a.to < b.to ? 1 : -1));
}

/** The scorecards with nothing but an indicator and what lies below it; none where no method has it. */
export function onlyIndicator(cards: readonly Scorecard[], code: string): readonly Scorecard[] {
  const found = (scores: Scorecard["scores"]): Scorecard["scores"] =>
    scores.flatMap((each) => (each.id === code ? [each] : found(each.children)));
  return cards.flatMap((card) => {
    const scores = found(card.scores);
    return scores.length ? [{ ...card, scores }] : [];
  });
}

/** The codes of all indicators of some methods. */
export function indicatorCodes(methods: readonly Method[]): readonly string[] {
  return [...new Set(methods.flatMap(({ tree }) => nodesOf(tree).map(({ code }) => code)))];
}
