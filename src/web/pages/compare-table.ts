import { numberWords, percentWords } from "../../domain/number-words.ts";
import type { BareRanking, RankedNode, RankedUnit } from "../../domain/ranking.ts";
import { inLanguage, type Language } from "../../domain/text.ts";
import type { PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { groupName, groupOf, groupsIn, type StandingsView } from "../standings.ts";
import { optionsOf } from "./compare-pickers.ts";
import { compareWords as words } from "./compare-words.ts";

/** The ranking as `pages/compare` prints it. */
export type StandingsTable = ReturnType<typeof standingsTable>;

interface Shown {
  readonly request: PageRequest;
  readonly ranking: BareRanking;
  readonly pillars: readonly RankedNode[];
  readonly chosen: readonly RankedUnit[];
  readonly digits: number;
  readonly best: number;
}

/** As many pillars as a table has room for. */
const mostPillars = 9;

/** The ranking as a table: columns that sort by their heads, rows with a box to choose them, in groups where asked for. */
export function standingsTable(
  request: PageRequest,
  ranking: BareRanking,
  shown: readonly RankedUnit[],
  view: StandingsView,
  chosen: readonly RankedUnit[],
) {
  const { language, portal, query } = request;
  const said = saidIn(words, language);
  const [root] = ranking.nodes;
  const pillars = ranking.nodes.filter(({ parent, scored }) => parent === root?.code && scored).slice(0, mostPillars);
  const best = Math.max(...ranking.units.map(({ score }) => score ?? 0), Number.MIN_VALUE);
  const given: Shown = { request, ranking, pillars, chosen, digits: ranking.method.digits ?? 2, best };
  const isBanded = ranking.method.bands.length > 0;
  return {
    columns: [
      column(request, view, "rank", said.rank, true),
      column(request, view, "name", said.unit, false),
      column(request, view, "score", said.score, true),
      ...(isBanded ? [{ text: said.band, href: "", sort: "", isNumber: false }] : []),
      column(request, view, "published", said.published, true),
      ...pillars.map(({ code, name }) => column(request, view, code, name[language], true)),
      column(request, view, "coverage", said.coverage, true),
    ],
    width: 6 + (isBanded ? 1 : 0) + pillars.length,
    isBanded,
    groups: groupsOf(given, shown, view),
    regions: optionsOf(said.anyRegion, groupsIn(ranking.units, "region", portal.registry, language), view.region),
    kinds: optionsOf(said.anyKind, groupsIn(ranking.units, "kind", portal.registry, language), view.kind),
    groupings: optionsOf(
      said.noGroup,
      [
        { id: "region", name: said.byRegion },
        { id: "kind", name: said.byKind },
      ],
      view.group,
    ),
    kept: keptFields(request, ["edition", "method", "region", "kind", "group", "sort", "order"]),
    downloads: ["csv", "xlsx"].map((format) => ({
      text: format.toUpperCase(),
      href: `/${language}/compare/ranking.${format}${query.with({ show: undefined, units: undefined })}`,
    })),
    whatIf: `/${language}/what-if?edition=${encodeURIComponent(ranking.edition.id)}`,
  };
}

function column({ language, query }: PageRequest, view: StandingsView, key: string, text: string, isNumber: boolean) {
  const isHere = view.sort === key;
  const goesDown = isHere && !view.isDescending;
  return {
    text,
    isNumber,
    href: `/${language}/compare${query.with({ sort: key, order: goesDown ? "desc" : undefined })}`,
    sort: isHere ? (view.isDescending ? "descending" : "ascending") : "",
  };
}

/** What a form of the page carries along, as hidden fields. */
export function keptFields({ query }: PageRequest, names: readonly string[]) {
  return names.flatMap((name) => query.all(name).map((value) => ({ name, value })));
}

function groupsOf(given: Shown, shown: readonly RankedUnit[], view: StandingsView) {
  const { registry } = given.request.portal;
  const { language } = given.request;
  const { group } = view;
  if (group !== "region" && group !== "kind")
    return [{ name: "", facts: "", rows: shown.map((unit) => row(unit, given)) }];
  const ids = groupsIn(shown, group, registry, language).map(({ id }) => id);
  const known = ids.map((id) => ({
    name: groupName(group, id, registry)[language],
    own: shown.filter((unit) => groupOf(unit, group, registry) === id),
  }));
  const rest = shown.filter((unit) => groupOf(unit, group, registry) === undefined);
  const all = rest.length ? [...known, { name: words.without[language], own: rest }] : known;
  return all.map(({ name, own }) => ({ name, facts: factsOf(own, given), rows: own.map((unit) => row(unit, given)) }));
}

function factsOf(own: readonly RankedUnit[], { digits, request: { language } }: Shown): string {
  const scores = own.flatMap(({ score, rank }) => (score === null || rank === null ? [] : [score]));
  const count = `${own.length} ${words.units[language]}`;
  if (!scores.length) return count;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return `${count} · ${words.mean[language]} ${numberWords(mean, digits)[language]}`;
}

function row(unit: RankedUnit, { request, ranking, pillars, chosen, digits, best }: Shown) {
  const { language, portal } = request;
  const number = (value: number | null | undefined, places = digits): string => told(value, places, language);
  return {
    code: unit.code,
    name: inLanguage(unit.name, language),
    href: portal.provinces.has(unit.code) ? `/${language}/provinces/${encodeURIComponent(unit.code)}` : "",
    scoreHref: unit.score === null ? "" : scoreHref(request, ranking, unit.code),
    isChosen: chosen.some(({ code }) => code === unit.code),
    rank: unit.rankText ?? "–",
    score: number(unit.score),
    bar: unit.score === null || unit.score < 0 ? "" : String(Math.round((unit.score / best) * 1000) / 10),
    band:
      unit.verdict?.words[language] ?? ranking.method.bands.find(({ id }) => id === unit.band)?.name[language] ?? "–",
    published: unit.published.rank === null ? "–" : String(unit.published.rank),
    pillars: pillars.map(({ code }) => number(unit.nodes[code]?.score)),
    coverage: percentWords(unit.coverage)[language],
  };
}

/** Where the score of a unit is opened down to its answers. */
function scoreHref({ language }: PageRequest, { edition, method }: BareRanking, unit: string): string {
  const asked = new URLSearchParams({ edition: edition.id, unit });
  return `/${language}/methods/${encodeURIComponent(method.id)}?${asked}#score`;
}

function told(value: number | null | undefined, digits: number, language: Language): string {
  return value === null || value === undefined ? "–" : numberWords(value, digits)[language];
}
