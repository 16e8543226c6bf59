import { portalChart, portalChartKinds } from "../../app/portal/charts.ts";
import { editionNamed, type PortalScoring, scoredFor } from "../../app/portal/scored.ts";
import { chartFile, chartFormats } from "../../app/readiness/chart-forms.ts";
import { rankingFile } from "../../app/readiness/ranking-file.ts";
import { chartFileName } from "../chart-block.ts";
import { missing } from "../missing.ts";
import type { Answer, Page, PageRequest } from "../page.ts";
import { standingsView, unitsInView } from "../standings.ts";

/** A chart as a file: what `parts/chart` links to. */
export const chartFiles: Page = { path: "/charts/:chart", make: (request) => makeChart(request) };

/** A ranking as a file. */
export const rankingFiles: Page = { path: "/compare/:table", make: (request) => makeRanking(request) };

async function makeChart(request: PageRequest): Promise<Answer> {
  const { portal, query, language } = request;
  const { name, format } = partsOf(request);
  const kind = portalChartKinds.find((one) => one === name);
  const edition = editionNamed(portal, query.one("edition"));
  const wanted = chartFormats.find((one) => one === format);
  if (!kind || !edition || !wanted) return missing(request);
  const scoring = { edition: edition.id, method: query.one("method") };
  const only = await unitsLeft(request, scoring);
  const made = await portalChart(portal, { ...scoring, kind, units: query.all("units"), only });
  if ("why" in made) return missing(request);
  const body = await chartFile(made.chart, wanted, language, portal.effects);
  if (typeof body === "object" && "kind" in body) return missing(request);
  return { kind: "file", type: wanted, body, name: chartFileName(made.chart, language, wanted) };
}

/** The units in view, where the reader narrowed them down. */
async function unitsLeft(
  { portal, query, language }: PageRequest,
  scoring: PortalScoring,
): Promise<readonly string[] | undefined> {
  const [region, kind] = [query.one("region"), query.one("kind")];
  const found = await scoredFor(portal, scoring);
  if (found.kind === "not-scored" || (region === undefined && kind === undefined)) return undefined;
  const view = { ...standingsView(query, found.ranking), region, kind };
  return unitsInView(found.ranking, view, portal.registry, language).map(({ code }) => code);
}

async function makeRanking(request: PageRequest): Promise<Answer> {
  const { portal, query, language } = request;
  const { name, format } = partsOf(request);
  const edition = editionNamed(portal, query.one("edition"));
  if (name !== "ranking" || !edition || !(format === "csv" || format === "xlsx")) return missing(request);
  const found = await scoredFor(portal, { edition: edition.id, method: query.one("method") });
  if (found.kind === "not-scored") return missing(request);
  const body = await rankingFile(found, format, language);
  return { kind: "file", type: format, body, name: `${edition.id}.${language}.${format}` };
}

/** The name of a file and what follows its last point. */
function partsOf({ steps }: PageRequest): { readonly name: string; readonly format: string } {
  const [, name = "", format = ""] = /^(.+)\.([a-z]+)$/.exec(steps["chart"] ?? steps["table"] ?? "") ?? [];
  return { name, format };
}
