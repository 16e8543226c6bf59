import type { Difference } from "../../domain/difference.ts";
import type { Words } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import { type Comparison, differenceOf } from "../../gaps/difference.ts";
import { referenceDifference } from "../../gaps/reference-difference.ts";
import type { Graph } from "../../graph/graph.ts";
import { differenceTable, headerTable } from "../../reporters/tables/difference.ts";
import { differenceViews, standingViews } from "../draw/difference-views.ts";
import type { Effects } from "../effects.ts";
import { type Workspace, workspaceOf } from "../load/workspace.ts";
import { type Outcome, wrongUsage } from "../outcome.ts";
import { cannotGoOn } from "../report.ts";
import { tablesHead } from "../sheets/tables-head.ts";
import { type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";
import { frameworkNamed, type NamedSide, namedSide, type ReadSide, readSide } from "./compared-side.ts";
import { analyseProvince } from "./gap-analysis.ts";

/**
 * What `khung diff` is asked: two sides, each a province, a province at a date, or a province at a revision of git. The
 * second may be a framework.
 */
export interface DiffRequest extends TablesRequest {
  readonly before: string;
  readonly after: string;
}

/** Compares two sides by meaning. Exit code 1 where they differ. */
export async function diff(request: DiffRequest, effects: Effects): Promise<Outcome> {
  const first = namedSide(request.before, "");
  const second = namedSide(request.after, first.folder);
  const before = await readSide(first, request.before, effects);
  if (!("side" in before)) return unread(before, request);
  const framework = await frameworkNamed(request.after, before.province.workspace, effects);
  if (framework !== undefined) return againstFramework(before, framework, request, effects);
  const after = await readSide(second, request.after, effects);
  if (!("side" in after)) return unread(after, request);
  const [old, now] = [before.side, after.side];
  const found = differenceOf(old, now, await comparisonOf(first, second, effects));
  const figures = () => differenceViews(old.graph, now.graph);
  return told({ found, graph: now.graph, figures, workspace: after.province.workspace }, request, effects);
}

/** A province beside a framework: what it lacks, has in part, and has beyond it. */
async function againstFramework(
  { province, side }: Extract<ReadSide, { side: unknown }>,
  framework: string,
  request: DiffRequest,
  effects: Effects,
): Promise<Outcome> {
  const analysed = await analyseProvince(province, side.graph, framework, effects);
  if ("why" in analysed) return wrongUsage(analysed.why, request.language);
  const { analysis, asIs } = analysed;
  const found = referenceDifference(request.before, analysis.coverage);
  const figures = () => standingViews(asIs);
  return told({ found, graph: asIs, figures, workspace: province.workspace }, request, effects);
}

interface Told {
  readonly found: Difference;
  readonly graph: Graph;
  readonly figures: () => readonly View[];
  readonly workspace: Workspace;
}

function told({ found, graph, figures, workspace }: Told, request: DiffRequest, effects: Effects): Promise<Outcome> {
  const header = found.province.length > 0 ? [headerTable(found)] : [];
  const tables = [...header, differenceTable(found)];
  const head = tablesHead(title, graph, effects.version);
  const report = { name: "difference", head, tables, figures, data: { difference: found } };
  const isSame = found.elements.length === 0 && found.province.length === 0;
  return tablesOutcome(report, request, workspace, effects, isSame ? 0 : 1);
}

function unread(read: Exclude<ReadSide, { side: unknown }>, request: DiffRequest): Outcome {
  return "why" in read ? wrongUsage(read.why, request.language) : cannotGoOn(read.province, request);
}

const title: Words = { vi: "Khác biệt", en: "Differences" };

/** Dates of one model compare what stands then; versions of it all that they say; other folders what they are for. */
async function comparisonOf(before: NamedSide, after: NamedSide, effects: Effects): Promise<Comparison> {
  const folders = await Promise.all([before, after].map(({ folder }) => workspaceOf(folder, effects)));
  const [one, other] = await Promise.all(folders.map(({ folder }) => effects.files.realPath(folder)));
  if (one !== other) return "provinces";
  return before.at !== undefined || after.at !== undefined ? "slices" : "models";
}
