import type { EditionResults, Grouping } from "../../documents/edition-results.ts";
import { rankMoves } from "../../documents/telling/rank-moves.ts";
import type { Chart } from "../../domain/chart.ts";
import type { Text, Words } from "../../domain/text.ts";
import type { ChartContext } from "../../readiness/charts/context.ts";
import { type PublishedRank, rankMapOf } from "../../readiness/charts/rank-map.ts";
import { rankSlopeOf } from "../../readiness/charts/rank-slope.ts";
import { withGroups } from "../../readiness/ranking/groups.ts";
import { rankingOf } from "../../readiness/ranking/ranking.ts";
import type { ProvinceNames } from "../../source/province-names.ts";
import { drawnChart } from "../draw/drawn-charts.ts";
import type { Effects } from "../effects.ts";
import { loadProvinceNames } from "../load/load-registry.ts";
import { loadSources } from "../load/load-sources.ts";
import type { Workspace } from "../load/workspace.ts";
import { chartParts } from "../readiness/chart-parts.ts";
import type { ChartRequest } from "../readiness/chart-request.ts";
import { type ChartLeft, chartsOf, contextOf, tilesOf } from "../readiness/charts-of.ts";
import { familyOf } from "../readiness/edition-family.ts";
import type { ScoredEdition } from "../readiness/scored-edition.ts";
import { simulationOf } from "../readiness/simulate.ts";
import { doing } from "../words.ts";

/** How often the choices of a method are varied for a report, and from which seed: told in it. */
const reportRuns = { replications: 2000, seed: 1 } as const;
const sobolPoints = 512;

/** Ranks, groups, charts and uncertainty of an edition, gathered once for all reports on it. */
export async function editionResults(
  scored: ScoredEdition,
  workspace: Workspace,
  effects: Effects,
): Promise<EditionResults> {
  await effects.progress.step(doing.scoring);
  const { edition, method, result, changes } = scored;
  const ranking = rankingOf({ method, edition, result, changes });
  const isRanked = ranking.units.filter(({ rank }) => rank !== null).length > 1;
  const { sources } = await loadSources(workspace, effects);
  const provinces = await loadProvinceNames(workspace.libraries, effects);
  const tiles = await tilesOf(scored, workspace, effects);
  const { charts, left } = await drawnCharts(scored, workspace, effects);
  const family = await familyOf(scored, ranking, workspace, effects);
  const context = await contextOf(scored, undefined, workspace, effects);
  const slope = slopeIn(family, ranking, context);
  return {
    head: headOf(scored, effects),
    header: edition.header,
    method,
    ranking,
    ...(isRanked
      ? { simulation: simulationOf(scored, { ...reportRuns, vary: [], eachWeight: false, sobol: sobolPoints }) }
      : {}),
    groupings: groupingsOf(method.units === "province" ? withKinds(ranking, provinces) : ranking, (by, id) =>
      groupName(by, id, provinces),
    ),
    family,
    charts: [...charts, ...slope].map(drawnChart),
    left,
    ...(tiles.size ? { of: tiles.size } : {}),
    sourceTitle: (id) => sources.get(id)?.title ?? { vi: id, en: id },
  };
}

function headOf({ edition: { header }, method }: ScoredEdition, { version }: Effects): EditionResults["head"] {
  return {
    subject: header.name,
    issuer: header.name,
    date: header.period.to,
    colophon: [
      {
        vi: `Lập bằng khung ${version} từ kỳ đánh giá ${header.id} theo phương pháp ${method.id} ${method.version}; mô phỏng ${reportRuns.replications} lần, số gieo ${reportRuns.seed}.`,
        en: `Made with khung ${version} from the edition ${header.id} by the method ${method.id} ${method.version}; ${reportRuns.replications} runs, seed ${reportRuns.seed}.`,
      },
      {
        vi: "Kết quả do khung tính lại từ số liệu đã công bố; không thay thế kết quả do cơ quan có thẩm quyền công bố.",
        en: "Computed again by khung from published figures; it does not replace the results of the competent authority.",
      },
    ],
  };
}

/** The charts of the whole edition; those of many rows in parts that fit a page. */
async function drawnCharts(
  scored: ScoredEdition,
  workspace: Workspace,
  effects: Effects,
): Promise<{ readonly charts: readonly Chart[]; readonly left: readonly ChartLeft[] }> {
  const request: ChartRequest = {
    ...reportRuns,
    charts: ["ranked-bars", "rank-intervals", "heat-map", "tile-map", "icicle", "correlation", "sensitivity"],
    theme: "auto",
    format: "json",
    json: false,
    language: "vi",
    colour: false,
    width: 80,
  };
  const made = await chartsOf(scored, request, effects);
  const published = publishedRanks(scored);
  const tiles = await tilesOf(scored, workspace, effects);
  const context = await contextOf(scored, undefined, workspace, effects);
  const map = published.length > 1 && tiles.size ? [rankMapOf(published, tiles, context)] : [];
  if ("outcome" in made) return { charts: map, left: [] };
  return { charts: [...made.charts.flatMap((chart) => chartParts(chart)), ...map], left: made.left };
}

/** Ranks beside those of the edition before; nothing where none can be compared. One line compares nothing with anything. */
function slopeIn(
  family: EditionResults["family"],
  ranking: EditionResults["ranking"],
  context: ChartContext,
): readonly Chart[] {
  const before = family[family.findIndex((each) => each.ranking === ranking) - 1]?.ranking;
  const moved = before ? rankMoves(ranking, before) : [];
  if (!before || moved.length < 2 || moved.length > mostLines) return [];
  const pairs = moved.map(({ unit: { code, name }, from, to }) => ({ code, name, from, to }));
  return [rankSlopeOf(pairs, { left: before.edition.name, right: ranking.edition.name }, context)];
}

/** More lines than this nobody can follow: then the table tells them. */
const mostLines = 70;

function publishedRanks(scored: ScoredEdition): readonly PublishedRank[] {
  const { edition, method, result, changes } = scored;
  return rankingOf({ method, edition, result, changes }).units.flatMap(({ code, name, published }) =>
    published.rank === null ? [] : [{ code, name, rank: published.rank }],
  );
}

/** The provinces of an edition, with what kind of province each is. */
function withKinds(ranking: EditionResults["ranking"], { nameOf }: ProvinceNames): EditionResults["ranking"] {
  const units = ranking.units.map((unit) => {
    const kind = nameOf(unit.code)?.kind;
    return kind ? { ...unit, groups: { ...unit.groups, kind } } : unit;
  });
  return { ...ranking, units };
}

function groupName(by: string, id: string, { regionName }: ProvinceNames): Text {
  const kinds: Readonly<Record<string, Words>> = { kind: kindNames[id] ?? { vi: id, en: id } };
  return (by === "region" ? regionName(id) : kinds[by]) ?? { vi: id };
}

const kindNames: Readonly<Record<string, Words>> = {
  province: { vi: "Tỉnh", en: "Provinces" },
  city: { vi: "Thành phố trực thuộc trung ương", en: "Cities under the centre" },
};

function groupingsOf(
  ranking: EditionResults["ranking"],
  nameOf: (by: string, id: string) => Text,
): readonly Grouping[] {
  const keys = [...new Set(ranking.units.flatMap(({ groups }) => Object.keys(groups)))];
  return keys.flatMap((by) => {
    const bare = { ...ranking, findings: [], asked: { options: noOptions } };
    const grouped = withGroups(bare, by, (id) => nameOf(by, id));
    return grouped?.groups ? [{ by, name: groupNames[by] ?? { vi: by, en: by }, groups: grouped.groups }] : [];
  });
}

const noOptions = { treatment: [], imputation: [], normalise: [], weights: [], aggregate: [], direction: [] };

const groupNames: Readonly<Record<string, Words>> = {
  region: { vi: "Vùng", en: "Region" },
  kind: { vi: "Loại đơn vị", en: "Kind" },
  khoi: { vi: "Khối", en: "Group" },
};
