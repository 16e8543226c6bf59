import { readinessReport } from "../../documents/readiness-report/readiness-report.ts";
import { knownRank } from "../../documents/telling/known-rank.ts";
import type { BareRanking } from "../../domain/ranking.ts";
import type { Words } from "../../domain/text.ts";
import { rankingOf } from "../../readiness/ranking/ranking.ts";
import { loadProvinceNames } from "../load/load-registry.ts";
import { type Outcome, wrongUsage } from "../outcome.ts";
import { allEditions, byDate } from "../readiness/edition-family.ts";
import type { ScoredEdition } from "../readiness/scored-edition.ts";
import { editionResults } from "./edition-results.ts";
import type { ProvinceInputs, Publication } from "./publication.ts";
import { modelHead } from "./report-heads.ts";
import { unitGathering, unitResults } from "./unit-results.ts";

interface Known {
  readonly scored: ScoredEdition;
  readonly ranking: BareRanking;
  /** The code of the province in the edition. */
  readonly code: string;
}

/**
 * The readiness report of a province with a model: by the newest edition that gives it a score, else by the newest that
 * gives it a rank; of every other method, the newest edition that knows it is named beside.
 */
export async function publishReadiness(inputs: ProvinceInputs): Promise<readonly Publication[] | Outcome> {
  const { province, undrawn, request, effects } = inputs;
  const { workspace } = province;
  const known = await editionsWith(inputs);
  const main = known.findLast(({ ranking, code }) => isScored(ranking, code)) ?? known.at(-1);
  if (!main) return wrongUsage(nowhere(workspace.province), request.language);
  const results = await undrawn();
  const edition = await editionResults(main.scored, workspace, effects);
  const head = { ...modelHead(results), date: edition.head.date };
  const told = { ...edition, head: { ...head, colophon: edition.head.colophon } };
  const gathering = await unitGathering(main.scored, told, workspace, effects);
  const others = newestOfEach(known.filter(({ scored }) => scored.method.id !== main.scored.method.id));
  const unit = unitResults(gathering, main.code, others, results.scorecards);
  return [
    {
      name: "readiness-report",
      document: "readiness-report",
      tell: (language, choices) => readinessReport(unit, language, choices),
    },
  ];
}

/** The editions in which the province has a rank, the oldest first. */
async function editionsWith({ province, graph, effects }: ProvinceInputs): Promise<readonly Known[]> {
  const { workspace } = province;
  const names = await loadProvinceNames(workspace.libraries, effects);
  const { code } = graph.model.province;
  const found = (await allEditions(workspace, effects)).flatMap((scored): readonly Known[] => {
    const { edition, method, result, changes } = scored;
    const named = method.units === "province" ? names.find(code, edition.header.period.to) : undefined;
    if (named?.kind !== "found") return [];
    const ranking = rankingOf({ method, edition, result, changes });
    const unit = ranking.units.find((each) => each.code === named.id);
    return unit && knownRank(unit) ? [{ scored, ranking, code: named.id }] : [];
  });
  return found.toSorted((a, b) => byDate(a.ranking, b.ranking));
}

/** With others to be compared with. */
function isScored({ units }: BareRanking, code: string): boolean {
  const ranked = units.filter(({ rank }) => rank !== null);
  return ranked.length > 1 && ranked.some((unit) => unit.code === code);
}

function newestOfEach(known: readonly Known[]): readonly BareRanking[] {
  return [...new Map(known.map(({ ranking }) => [ranking.method.id, ranking])).values()];
}

function nowhere(province: string): Words {
  return {
    vi: `Không kỳ đánh giá nào có hạng của “${province}”; xem “khung score” để đo trên mô hình.`,
    en: `No edition has a rank of “${province}”; “khung score” measures its model.`,
  };
}
