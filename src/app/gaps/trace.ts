import type { PartialDate } from "../../domain/date.ts";
import type { Element } from "../../domain/model.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { Words } from "../../domain/text.ts";
import { impactOf } from "../../gaps/impact.ts";
import { restingOn, restsOn } from "../../gaps/reach.ts";
import { subjectOf } from "../../gaps/subject.ts";
import type { Graph } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { impactTable, reachedTable } from "../../reporters/tables/trace.ts";
import type { Effects } from "../effects.ts";
import { loadProvince } from "../load/load-province.ts";
import { type Outcome, unknownName } from "../outcome.ts";
import { cannotGoOn, readingNote } from "../report.ts";
import { tablesHead } from "../sheets/tables-head.ts";
import { type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";

/** What `khung trace` and `khung impact` are asked. */
export interface TraceRequest extends TablesRequest {
  readonly folder: string;
  readonly element: string;
  readonly at?: PartialDate;
}

/** What an element rests on and what rests on it: from the service down to the node, and back. */
export function trace(request: TraceRequest, effects: Effects): Promise<Outcome> {
  return told(request, effects, "trace", (graph, element) => {
    const found = { restsOn: restsOn(graph, element.id), restedOn: restingOn(graph, element.id) };
    const tables = [
      reachedTable("rests-on", titles.restsOn(element), empty.restsOn, found.restsOn),
      reachedTable("rested-on", titles.restedOn(element), empty.restedOn, found.restedOn),
    ];
    return { data: { trace: found }, tables };
  });
}

/** What stops when an element fails, or is to be changed when it changes. */
export function impact(request: TraceRequest, effects: Effects): Promise<Outcome> {
  return told(request, effects, "impact", (graph, element) => {
    const found = impactOf(graph, element.id);
    const tables = [
      impactTable(titles.summary(element), found),
      reachedTable("impact", titles.impact(element), empty.restedOn, found.reached),
    ];
    return { data: { impact: found }, tables };
  });
}

/** What is found of an element: for JSON, and told in tables. */
type Find = (
  graph: Graph,
  element: Element,
) => { readonly data: Readonly<Record<string, unknown>>; readonly tables: readonly ReportTable[] };

async function told(request: TraceRequest, effects: Effects, name: string, find: Find): Promise<Outcome> {
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  const { element: id, language } = request;
  if (!graph) return cannotGoOn(province, request);
  const element = graph.elements.get(id);
  if (!element) return unknownName("element", id, [...graph.elements.keys()], language);
  const { data, tables } = find(graph, element);
  const head = tablesHead(
    { vi: `Truy vết “${nameOf(element).vi}”`, en: `Trace of “${inEnglish(element)}”` },
    graph,
    effects.version,
  );
  const report = { name: `${name}-${id}`, head, tables, data: { element: subjectOf(element), at: graph.at, ...data } };
  return { ...(await tablesOutcome(report, request, workspace, effects)), ...readingNote(province, language) };
}

const titles = {
  restsOn: (element: Element): Words => ({
    vi: `“${nameOf(element).vi}” dựa trên`,
    en: `What “${inEnglish(element)}” rests on`,
  }),
  restedOn: (element: Element): Words => ({
    vi: `Dựa trên “${nameOf(element).vi}”`,
    en: `What rests on “${inEnglish(element)}”`,
  }),
  summary: (element: Element): Words => ({
    vi: `Nếu “${nameOf(element).vi}” ngừng`,
    en: `If “${inEnglish(element)}” fails`,
  }),
  impact: (element: Element): Words => ({
    vi: `Bị ảnh hưởng nếu “${nameOf(element).vi}” ngừng`,
    en: `What is affected if “${inEnglish(element)}” fails`,
  }),
};

const empty = {
  restsOn: { vi: "Không dựa trên phần tử nào khác", en: "It rests on nothing else" },
  restedOn: { vi: "Không phần tử nào dựa vào", en: "Nothing rests on it" },
};

function inEnglish(element: Element): string {
  const { vi, en } = nameOf(element);
  return en ?? vi;
}
