import { type Chart, type ChartKind, chartKinds } from "../../domain/chart.ts";
import type { Status } from "../../domain/provenance.ts";
import { inLanguage, type Language, type Words } from "../../domain/text.ts";
import { type Factors, factorsOf } from "../../readiness/analysis/factors.ts";
import { sensitivityOf } from "../../readiness/analysis/sensitivity.ts";
import { standardChoices } from "../../readiness/analysis/standard-choices.ts";
import { uncertaintyOf } from "../../readiness/analysis/uncertainty.ts";
import { type ChartContext, rankedUnits } from "../../readiness/charts/context.ts";
import { correlationChartOf } from "../../readiness/charts/correlation.ts";
import { heatMapOf } from "../../readiness/charts/heat-map.ts";
import { icicleOf } from "../../readiness/charts/icicle.ts";
import { profileOf } from "../../readiness/charts/profile.ts";
import { rankIntervalsOf } from "../../readiness/charts/rank-intervals.ts";
import { rankedBarsOf } from "../../readiness/charts/ranked-bars.ts";
import { sensitivityChartOf } from "../../readiness/charts/sensitivity.ts";
import { slopeOf } from "../../readiness/charts/slope.ts";
import { tileMapOf } from "../../readiness/charts/tile-map.ts";
import { prepareIndex } from "../../readiness/index/prepare-index.ts";
import type { Effects } from "../effects.ts";
import { loadProvinceNames } from "../load/load-registry.ts";
import { loadSources } from "../load/load-sources.ts";
import { loadTiles } from "../load/load-tiles.ts";
import { type Workspace, workspaceAt } from "../load/workspace.ts";
import { type Outcome, unknownName } from "../outcome.ts";
import type { ChartRequest } from "./chart-request.ts";
import { placeOf, type ScoredEdition, scoreEdition } from "./scored-edition.ts";

/** A chart that could not be made, and why. */
export interface ChartLeft {
  readonly kind: ChartKind;
  readonly why: Words;
}

type Made = { readonly charts: readonly Chart[]; readonly left: readonly ChartLeft[] } | { readonly outcome: Outcome };

/** Makes the charts that were asked for; of those that were not, the ones that the answers allow. */
export async function chartsOf(scored: ScoredEdition, request: ChartRequest, effects: Effects): Promise<Made> {
  const workspace = await workspaceAt(".", effects);
  const unit = request.unit === undefined ? rankedUnits(scored.result)[0] : placeOf(scored, request.unit);
  if (unit !== undefined && unit < 0)
    return {
      outcome: unknownName("unit", request.unit ?? "", scored.result.units, request.language),
    };
  const against =
    request.against === undefined ? undefined : await scoreEdition({ ...request, edition: request.against }, effects);
  if (against && "outcome" in against) return against;
  const context = await contextOf(
    scored,
    request.unit === undefined ? undefined : scored.result.units[unit ?? -1],
    workspace,
    effects,
  );
  const tiles = await tilesOf(scored, workspace, effects);
  const trial = trialOf(scored, request);
  const makers: Readonly<Record<ChartKind, () => Chart | Words>> = {
    "ranked-bars": () => rankedBarsOf(scored.result, context),
    "rank-intervals": () => {
      const { prepared, factors } = trial();
      return rankIntervalsOf(scored.result, uncertaintyOf(scored.result.plan, prepared, factors, request), context);
    },
    "heat-map": () => heatMapOf(scored.result, context),
    "tile-map": () => (tiles.size ? tileMapOf(scored.result, tiles, context) : noTiles),
    profile: () => (unit === undefined ? noUnit : profileOf(scored.result, unit, context)),
    slope: () => (against ? slopeOf(sideOf(against.scored), sideOf(scored), context) : noOther),
    icicle: () => icicleOf(scored.result, context),
    correlation: () => correlationChartOf(scored.result, context),
    sensitivity: () => {
      const { prepared, factors } = trial();
      return (
        sensitivityChartOf(
          scored.result,
          sensitivityOf(prepared, factors, sobolPoints, { kind: "rank-shift" }),
          context,
        ) ?? noIndices
      );
    },
  };
  const asked = chartKinds.filter((kind) => !request.charts.length || request.charts.includes(kind));
  const made = asked.map((kind) => ({ kind, chart: rankedUnits(scored.result).length ? makers[kind]() : noUnit }));
  return {
    charts: made.flatMap(({ chart }) => ("kind" in chart ? [chart] : [])),
    left: made.flatMap(({ kind, chart }) => ("kind" in chart ? [] : [{ kind, why: chart }])),
  };
}

const sobolPoints = 2 ** 11;

/** The standard trial of the method, prepared when first asked for. */
function trialOf({ result, data }: ScoredEdition, { seed }: ChartRequest) {
  let made: { readonly prepared: ReturnType<typeof prepareIndex>; readonly factors: Factors } | undefined;
  return () => {
    made ??= {
      prepared: prepareIndex(result.plan, data),
      factors: factorsOf(result.plan, result.weights, standardChoices(result), seed),
    };
    return made;
  };
}

function sideOf({ result, edition }: ScoredEdition) {
  return { result, name: edition.header.name };
}

/** What the charts of an edition say of it: names, year, sources, and what a reader must know. */
export async function contextOf(
  scored: ScoredEdition,
  marked: string | undefined,
  workspace: Workspace,
  effects: Effects,
): Promise<ChartContext> {
  const { edition, method, unitName, nodeName } = scored;
  const { header } = edition;
  const { sources } = await loadSources(workspace, effects);
  const titleOf = (id: string, language: Language): string => {
    const title = sources.get(id)?.title;
    return title ? inLanguage(title, language) : hostOf(id);
  };
  const { from, to } = header.period;
  const [first, last] = [from, to].map((date) => date.slice(0, 4));
  return {
    id: header.id,
    index: header.name,
    year: first === last ? String(last) : `${first}–${last}`,
    source: {
      vi: sourcesOf(scored, (id) => titleOf(id, "vi"), "vi"),
      en: sourcesOf(scored, (id) => titleOf(id, "en"), "en"),
    },
    unitName,
    nodeName,
    marked,
    digits: method.ranks?.digits ?? 2,
    notes: [...statusNotes(header.status), ...(header.notes ?? [])],
  };
}

/** A page is cited by its site. */
function hostOf(id: string): string {
  return /^https?:\/\/([^/]+)/.exec(id)?.[1] ?? id;
}

const mostSources = 3;
const andOthers = { vi: "và nguồn khác", en: "and others" };
const unnamed = { vi: "kỳ đánh giá", en: "edition" };

/** What the edition and its answers cite, each once. */
function sourcesOf({ edition }: ScoredEdition, titleOf: (id: string) => string, language: Language): string {
  const cited = [
    ...(edition.header.source ?? []),
    ...[...edition.answers.values()].flatMap((answers) => [...answers.values()].flatMap(({ source }) => source)),
  ];
  const titles = [...new Set(cited.map(titleOf))];
  if (!titles.length) return `${unnamed[language]} ${edition.header.id}`;
  const shown = titles.slice(0, mostSources).join("; ");
  return titles.length > mostSources ? `${shown} ${andOthers[language]}` : shown;
}

function statusNotes(status: Status): readonly Words[] {
  const note = notesByStatus[status];
  return note ? [note] : [];
}

const notesByStatus: Readonly<Record<Status, Words | undefined>> = {
  cited: undefined,
  inferred: { vi: "Số liệu suy luận từ nguồn.", en: "The numbers are inferred from the source." },
  background: {
    vi: "Số liệu là kiến thức nền, chưa kiểm chứng.",
    en: "The numbers are background knowledge, not verified.",
  },
  illustrative: {
    vi: "Số liệu minh họa, không phải kết quả đánh giá thật.",
    en: "The numbers are illustrative, no real result.",
  },
};

/** Where each province of the edition's date stands; nothing for units that are no provinces. */
export async function tilesOf({ edition, method, result }: ScoredEdition, { libraries }: Workspace, effects: Effects) {
  if (method.units !== "province") return new Map();
  const tiles = await loadTiles(libraries, edition.header.period.to, effects);
  const names = await loadProvinceNames(libraries, effects);
  return new Map(
    tiles.map(({ ids, column, row }) => {
      const id = ids.find((each) => result.units.includes(each)) ?? ids[0] ?? "";
      const name = names.nameOf(id)?.name;
      return [id, { column, row, ...(name ? { name } : {}) }] as const;
    }),
  );
}

const noTiles: Words = { vi: "chỉ vẽ cho các tỉnh, thành phố", en: "for provinces only" };
const noUnit: Words = { vi: "không có đơn vị nào có điểm", en: "no unit has a score" };
const noOther: Words = {
  vi: "cần kỳ đánh giá thứ hai: --against KỲ",
  en: "it needs a second edition: --against EDITION",
};
const noIndices: Words = {
  vi: "thứ hạng không đổi, hoặc có đơn vị mất điểm trong các lần tính",
  en: "ranks do not change, or units lose their scores in the runs",
};
