import { mostBeside } from "../../app/portal/charts.ts";
import type { PortalEdition } from "../../app/portal/index.ts";
import { editionNamed, type PortalScored, scoredFor } from "../../app/portal/scored.ts";
import type { RankedUnit } from "../../domain/ranking.ts";
import { inLanguage } from "../../domain/text.ts";
import type { Answer, Page, PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { standingsView, unitsInView } from "../standings.ts";
import { compareCharts } from "./compare-charts.ts";
import { pickersOf } from "./compare-pickers.ts";
import { keptFields, type StandingsTable, standingsTable } from "./compare-table.ts";
import { compareViews } from "./compare-views.ts";
import { compareWords as words } from "./compare-words.ts";
import { mainEdition } from "./main-edition.ts";

/** Provinces beside each other: a ranking, and what it hides. The whole state of the page stands in its address. */
export const compare: Page = { path: "/compare", make: (request) => makeCompare(request) };

async function makeCompare(request: PageRequest): Promise<Answer> {
  const { language, portal, query } = request;
  const said = saidIn(words, language);
  const asked = query.one("edition");
  const edition = editionNamed(portal, asked) ?? (asked === undefined ? await mainEdition(portal) : undefined);
  const page = { kind: "page", title: said.title, section: "compare", trail: [{ text: said.title }] } as const;
  if (!edition) {
    const model = { w: said, all: `/${language}/methods` };
    return { ...page, template: "compare-none", status: asked === undefined ? 200 : 404, model };
  }
  const name = edition.header.name[language];
  const found = await scoredFor(portal, { edition: edition.id, method: query.one("method") });
  if (found.kind === "not-scored")
    return { ...page, template: "compare-broken", model: { w: said, why: found.why, edition: name } };
  const shown = await shownOf(request, found);
  const hasLive = shown.charts.some(({ chart }) => chart?.live);
  return {
    ...page,
    title: `${said.title}: ${name}`,
    template: "compare",
    modules: hasLive ? ["chart"] : [],
    model: {
      w: said,
      edition: name,
      action: `/${language}/compare`,
      methodLine: methodLine(found, request),
      notes: [...found.ranking.edition.notes, ...found.ranking.method.notes].map((note) => note[language]),
      ...pickedOf(request, edition, shown),
      ...shown,
    },
  };
}

/** What is chosen above the comparison, and whether there is anything to choose. */
function pickedOf(request: PageRequest, edition: PortalEdition, { table }: { readonly table: StandingsTable }) {
  const pickers = pickersOf(request, edition);
  return {
    pickers,
    hasMethods: pickers.methods.length > 1,
    hasRegions: table.regions.length > 1,
    hasKinds: table.kinds.length > 1,
    kept: keptFields(request, ["units", "show", "sort", "order"]),
  };
}

/** The view that was asked for: the table, or charts, of the units that are in sight or were chosen. */
async function shownOf(request: PageRequest, { ranking }: Extract<PortalScored, { kind: "scored" }>) {
  const { language, portal, query } = request;
  const said = saidIn(words, language);
  const view = compareViews.find((one) => one === query.one("show")) ?? "ranking";
  const standings = standingsView(query, ranking);
  const shown = unitsInView(ranking, standings, portal.registry, language);
  const chosen = chosenUnits(query.all("units"), ranking.units);
  const asked = { edition: ranking.edition.id, method: query.one("method"), view, shown, chosen };
  const isTooFew = view === "side" && chosen.length < 2;
  return {
    views: compareViews.map((id) => ({
      text: said[id],
      href: `/${language}/compare${query.with({ show: id })}`,
      isHere: id === view,
    })),
    isTooFew,
    showsTable: view === "ranking" || isTooFew,
    table: standingsTable(request, ranking, shown, standings, chosen),
    chosen: chosen.map(({ name }) => ({ name: inLanguage(name, language) })),
    charts: await compareCharts(request, { ...asked, filter: { region: standings.region, kind: standings.kind } }),
  };
}

/** At most six, each once, in the order of the address; names that no unit has are left out. */
function chosenUnits(codes: readonly string[], units: readonly RankedUnit[]): readonly RankedUnit[] {
  return [...new Set(codes)].flatMap((code) => units.find((unit) => unit.code === code) ?? []).slice(0, mostBeside);
}

function methodLine({ ranking }: Extract<PortalScored, { kind: "scored" }>, { language }: PageRequest) {
  const { method } = ranking;
  const ranked = ranking.units.filter(({ rank }) => rank !== null).length;
  const published = ranking.units.filter(({ published: { rank } }) => rank !== null).length;
  const said = saidIn(words, language);
  return {
    text: `${method.name[language]} · ${method.version}`,
    href: `/${language}/methods/${encodeURIComponent(method.id)}`,
    counts: said.counts
      .replace("{ranked}", String(ranked))
      .replace("{published}", String(published))
      .replace("{all}", String(ranking.units.length)),
  };
}
