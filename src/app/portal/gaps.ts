import type { ReportTable } from "../../domain/report-table.ts";
import type { Language, Words } from "../../domain/text.ts";
import { roadmapOf } from "../../gaps/roadmap/roadmap.ts";
import { workPackagesView } from "../../views/work-packages.ts";
import { budgetsOf } from "../budgets.ts";
import { conformanceTables } from "../check/conformance-tables.ts";
import { drawPicture } from "../draw/picture.ts";
import type { Effects } from "../effects.ts";
import { analyseProvince } from "../gaps/gap-analysis.ts";
import { gapTables } from "../gaps/gap-tables.ts";
import { measureOf, roadmapTables } from "../gaps/roadmap.ts";
import { effectsOf } from "../gaps/transitions.ts";
import { loadNeighbours } from "../load/load-neighbours.ts";
import type { PortalProvince } from "./index.ts";

/** Tables of an analysis, or why there are none. */
export type TablesFound = { readonly tables: readonly ReportTable[] } | { readonly why: Words };

/** The gap analysis of a province as tables, against its own framework or another. */
export async function provinceGaps(
  { graph, loaded }: PortalProvince,
  framework: string | undefined,
  effects: Effects,
): Promise<TablesFound> {
  const analysed = await analyseProvince(loaded, graph, framework, effects);
  if ("why" in analysed) return analysed;
  const neighbours = await loadNeighbours(loaded.workspace, effects);
  await effects.pause?.();
  return { tables: gapTables(analysed, neighbours, true) };
}

/** How a province stands to every framework that there is, and which blocks answer which. */
export function provinceConformance(
  { graph, loaded }: PortalProvince,
  effects: Effects,
): Promise<readonly ReportTable[]> {
  return conformanceTables(loaded, graph, effects);
}

/** The way of a province to its target: its work packages on a scale of time, drawn in both languages, and its tables. */
export interface ProvinceRoadmap {
  readonly tables: readonly ReportTable[];
  readonly chart: { readonly svg: Readonly<Record<Language, string>>; readonly summary: Words };
}

/** The roadmap of a province, as `khung roadmap` finds it. */
export async function provinceRoadmap(
  { graph, loaded }: PortalProvince,
  effects: Effects,
): Promise<ProvinceRoadmap | { readonly why: Words }> {
  const analysed = await analyseProvince(loaded, graph, undefined, effects);
  if ("why" in analysed) return analysed;
  const { asIs, gaps, loaded: decided, requirements } = analysed;
  const found = roadmapOf(asIs, gaps, { budgets: budgetsOf(decided.decisions, []) });
  const measure = await measureOf(loaded.workspace, effects);
  const { pause } = effects;
  await pause?.();
  const brought = await effectsOf(asIs, found, gaps, { requirements, measure, isWeighed: true, pause });
  const view = workPackagesView(asIs, found);
  const drawn = (language: Language): Promise<string> =>
    drawPicture({ view, form: "svg", language }, effects.layoutEngine);
  const svg = { vi: await drawn("vi"), en: await drawn("en") };
  await pause?.();
  return { tables: roadmapTables(found, brought, gaps), chart: { svg, summary: view.summary } };
}
