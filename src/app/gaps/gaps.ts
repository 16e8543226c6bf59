import type { PartialDate } from "../../domain/date.ts";
import { frameworkName } from "../../domain/framework-name.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { Words } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import { conformanceTables } from "../check/conformance-tables.ts";
import type { Effects } from "../effects.ts";
import { knownFrameworks } from "../load/load-framework.ts";
import { loadNeighbours } from "../load/load-neighbours.ts";
import { loadProvince } from "../load/load-province.ts";
import { type Outcome, unknownName, wrongUsage } from "../outcome.ts";
import { cannotGoOn, readingNote } from "../report.ts";
import { tablesHead } from "../sheets/tables-head.ts";
import { type TableFormat, type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";
import { doing } from "../words.ts";
import { type AnalysedProvince, analyseProvince, decisionFaults } from "./gap-analysis.ts";
import { gapTables, shownTables, summarised } from "./gap-tables.ts";

/** What `khung gaps` is asked. `table`: this one only. */
export interface GapsRequest extends TablesRequest {
  readonly folder: string;
  readonly framework?: string;
  readonly at?: PartialDate;
  readonly tables: readonly string[];
}

/** Compares a province with a framework: what is missing, what is too much, what may be there twice. */
export async function gaps(request: GapsRequest, effects: Effects): Promise<Outcome> {
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  const known = await knownFrameworks(workspace.libraries, effects);
  const { framework, language } = request;
  if (framework !== undefined && !known.includes(framework))
    return unknownName("framework", framework, known, language);
  await effects.progress.step(doing.comparing);
  const analysed = await analyseProvince(province, graph, framework, effects);
  if ("why" in analysed) return wrongUsage(analysed.why, language);
  // A terminal and a program get what they ask for; files get all.
  const isShort = (request.format === "terminal" || request.format === "json") && request.tables.length === 0;
  const all = isShort ? [] : await allTables(analysed, graph, request, effects);
  const wrong = isShort ? undefined : request.tables.find((id) => !all.some((table) => table.id === id));
  if (wrong !== undefined)
    return unknownName(
      "table",
      wrong,
      all.map(({ id }) => id),
      language,
    );
  const tables = request.tables.length ? all.filter(({ id }) => request.tables.includes(id)) : all;
  const report = {
    name: "gaps",
    head: tablesHead(title, analysed.asIs, effects.version),
    tables,
    // The list of gaps that is asked for by name has the ids, on which decisions stand.
    shown: () =>
      isShort ? shownTables(analysed) : tables.map((each) => (each.id === "gaps" ? each : summarised(each))),
    data: dataOf(analysed, tables),
  };
  const outcome = await tablesOutcome(report, request, workspace, effects);
  const notes = [readingNote(province, language).notes, decisionFaults(analysed, request)].join("");
  return { ...outcome, ...(notes ? { notes } : {}) };
}

/** Every table; those that need the frameworks side by side last, as they read all of them. */
async function allTables(
  analysed: AnalysedProvince,
  graph: Graph,
  { format, tables }: GapsRequest,
  effects: Effects,
): Promise<readonly ReportTable[]> {
  const neighbours = await loadNeighbours(analysed.province.workspace, effects);
  const own = gapTables(analysed, neighbours, onPages.has(format));
  const isEnough = tables.length > 0 && tables.every((id) => own.some((table) => table.id === id));
  return isEnough ? own : [...own, ...(await conformanceTables(analysed.province, graph, effects))];
}

const onPages: ReadonlySet<TableFormat> = new Set(["terminal", "markdown", "html"]);

const title: Words = { vi: "Phân tích khoảng cách", en: "Gap analysis" };

function dataOf(
  { asIs, target, gaps: found }: AnalysedProvince,
  tables: readonly unknown[],
): Readonly<Record<string, unknown>> {
  return { framework: frameworkName(asIs.framework), asIs: asIs.at, target: target.at, gaps: found, tables };
}
