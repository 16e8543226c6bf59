import type { BlockCoverage, CoverageState, DocumentResults } from "../../documents/results.ts";
import type { PartialDate } from "../../domain/date.ts";
import { isComposite } from "../../domain/method.ts";
import { type Language, languages, type Text } from "../../domain/text.ts";
import { type BlockStanding, blockStandings } from "../../graph/block-standing.ts";
import { atDate, type Graph, realisersOf } from "../../graph/graph.ts";
import { score } from "../../readiness/score.ts";
import { catalogueWith } from "../check/catalogue.ts";
import { findingsOf } from "../check/findings.ts";
import { documentPictures } from "../draw/document-pictures.ts";
import type { Effects } from "../effects.ts";
import { loadMethods } from "../load/load-methods.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import { loadProvinceNames } from "../load/load-registry.ts";
import { doing } from "../words.ts";
import { modelOrigin } from "./model-origin.ts";

/** Judges, measures and draws a province, at its date and at its target: all that its document tells. */
export async function resultsOf(
  province: LoadedProvince,
  graph: Graph,
  effects: Effects,
  spoken: readonly Language[] = languages,
): Promise<DocumentResults> {
  return withPictures(() => undrawnResults(province, graph, effects), province, graph, effects, spoken);
}

/** Results with the pictures of the views that documents show. They are drawn while the results are found. */
export async function withPictures(
  undrawn: () => Promise<DocumentResults>,
  province: LoadedProvince,
  graph: Graph,
  effects: Effects,
  spoken: readonly Language[],
): Promise<DocumentResults> {
  const [pictures, results] = await Promise.all([documentPictures(province, graph, spoken, effects), undrawn()]);
  return { ...results, pictures };
}

/** The same without the pictures, for documents that show none. */
export async function undrawnResults(
  province: LoadedProvince,
  graph: Graph,
  effects: Effects,
): Promise<DocumentResults> {
  await effects.progress.step(doing.judging);
  const diagnostics = findingsOf(province);
  await effects.progress.step(doing.scoring);
  const { methods } = await loadMethods(province.workspace.libraries, effects);
  const measured = [...methods.values()].filter((method) => !isComposite(method));
  const { model, framework, at: date } = graph;
  const { target, transfer } = model.province;
  const giver = transfer && (await giverOf(transfer.from, date, province, effects));
  return {
    model,
    framework,
    sources: province.sources,
    date,
    ...(target === undefined ? {} : { target }),
    coverage: coverageOf(graph, target),
    pictures: [],
    scorecards: measured.map((method) => score(graph, method)),
    diagnostics,
    ...(giver ? { giver } : {}),
    catalogue: catalogueWith([province.framework]),
    version: effects.version,
    origin: await modelOrigin(province.workspace.folder, effects),
  };
}

/** The full name of who hands over; nothing where the registry does not know it. */
async function giverOf(
  written: string,
  date: PartialDate,
  { workspace }: LoadedProvince,
  effects: Effects,
): Promise<Text | undefined> {
  const names = await loadProvinceNames(workspace.libraries, effects);
  const found = names.find(written, date);
  return found.kind === "unknown" ? undefined : names.nameOf(found.id)?.fullName;
}

/** How each block stands at the date of the graph, and at a target. */
function coverageOf(graph: Graph, target: PartialDate | undefined): readonly BlockCoverage[] {
  const later = target === undefined ? [] : blockStandings(atDate(graph, target));
  return blockStandings(graph).map((standing, index): BlockCoverage => {
    const then = later[index];
    return {
      block: standing.block.id,
      now: stateNow(standing),
      ...(then ? { later: stateThen(then) } : {}),
      realisers: [...new Set(realisersOf(graph, standing.block.id).map(({ id }) => id))],
    };
  });
}

/** A block that the sources do not know yet counts neither as planned nor as missing. */
function stateNow({ state, due }: BlockStanding): CoverageState {
  return state === "realised" || due ? state : "neutral";
}

/** At the target, what is due by then counts as realised. */
function stateThen(standing: BlockStanding): CoverageState {
  return standing.present ? "realised" : stateNow(standing);
}
