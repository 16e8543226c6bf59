import type { PortalEdition } from "../../app/portal/index.ts";
import { editionsOfProvinces } from "../../app/portal/scored.ts";
import { type CountryTile, type CountryTiles, countryTiles } from "../../app/portal/tiles.ts";
import { firstDay } from "../../domain/date.ts";
import { numberWords } from "../../domain/number-words.ts";
import { inLanguage } from "../../domain/text.ts";
import { chartBlock } from "../chart-block.ts";
import type { PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { homeWords as words } from "./home-words.ts";

/** The day on which 63 provinces became 34, as the registry of provinces has it. */
const merger = "2025-07-01";

/** The map of the home page: provinces in force at a date by the result of an edition, each a way to more. */
export async function countryMap(request: PageRequest, edition: PortalEdition) {
  const { portal, language, query } = request;
  const said = saidIn(words, language);
  const asked = query.one("at");
  const ends = edition.header.period.to;
  const isAfter = asked === "34" || (asked !== "63" && firstDay(ends) >= merger);
  const country = await countryTiles(portal, edition.id, isAfter ? merger : "2025-06-30");
  const { chart } = country;
  return {
    editions: editionsOfProvinces(portal).map(({ id, header }) => ({
      value: id,
      text: header.name[language],
      isChosen: id === edition.id,
    })),
    dates: [
      { value: "63", text: said.before, isChosen: !isAfter },
      { value: "34", text: said.after, isChosen: isAfter },
    ],
    title: chart?.title[language] ?? said.noMap,
    hasChart: chart !== undefined,
    isMerged: isAfter && firstDay(ends) < merger,
    summary: isAfter && firstDay(ends) < merger ? said.mergedSummary : (chart?.summary[language] ?? ""),
    tiles: country.tiles.map((tile) => tileOf(tile, country, request, edition)),
    legend: isAfter && firstDay(ends) < merger ? [] : legendOf(country, request),
    chart: chart ? chartBlock(chart, language, (format) => fileHref(request, edition, format)) : undefined,
    compare: `/${language}/compare?edition=${encodeURIComponent(edition.id)}`,
    whatIf: `/${language}/what-if?edition=${encodeURIComponent(edition.id)}`,
  };
}

function fileHref({ language }: PageRequest, { id }: PortalEdition, format: string): string {
  return `/${language}/charts/tiles.${format}?edition=${encodeURIComponent(id)}`;
}

function tileOf(tile: CountryTile, { chart }: CountryTiles, { portal, language }: PageRequest, edition: PortalEdition) {
  const said = saidIn(words, language);
  const { id, column, row, value, rank, class: band } = tile;
  const name = inLanguage(tile.name, language);
  const shown = rank === undefined ? "" : String(rank);
  const parts = value === undefined ? tile.parts : [];
  const result = value === undefined ? said.noResult : (chart?.classes[band ?? -1]?.[language] ?? "");
  const number = value === undefined || chart?.digits === 0 ? "" : numberWords(value, chart?.digits ?? 0)[language];
  const told = parts.map(
    (part) => `${inLanguage(part.name, language)}${part.rank ? ` (${said.rank} ${part.rank})` : ""}`,
  );
  const formed = told.length ? `${said.formed} ${told.join(", ")}` : "";
  return {
    place: `column-${column} row-${row} ${band === undefined ? "no-class" : `class-${band}`}`,
    name,
    rank: shown,
    before: parts.map(({ rank: before }) => before ?? "–").join(" · "),
    pips: band === undefined ? "" : "●".repeat(band + 1),
    label: [shown && `${said.rank} ${shown}`, number, result, formed].filter(Boolean).join(", "),
    href: portal.provinces.has(id)
      ? `/${language}/provinces/${encodeURIComponent(id)}`
      : value === undefined
        ? ""
        : `/${language}/compare?edition=${encodeURIComponent(edition.id)}&units=${encodeURIComponent(id)}&show=trend`,
  };
}

function legendOf({ chart, tiles }: CountryTiles, { language }: PageRequest) {
  const classes = (chart?.classes ?? []).map((name, at) => ({
    place: `class-${at}`,
    pips: "●".repeat(at + 1),
    text: name[language],
  }));
  const isLacking = tiles.some(({ class: band }) => band === undefined);
  return isLacking ? [...classes, { place: "no-class", pips: "", text: words.noResult[language] }] : classes;
}
