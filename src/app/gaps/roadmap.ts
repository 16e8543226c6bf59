import type { PartialDate } from "../../domain/date.ts";
import { frameworkName } from "../../domain/framework-name.ts";
import type { Gap } from "../../domain/gap.ts";
import { isComposite } from "../../domain/method.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { Roadmap } from "../../domain/roadmap.ts";
import type { Language, Words } from "../../domain/text.ts";
import { roadmapOf } from "../../gaps/roadmap/roadmap.ts";
import type { Graph } from "../../graph/graph.ts";
import { compileMethod } from "../../readiness/compile-method.ts";
import { score } from "../../readiness/score.ts";
import { packageTable, waveTable, yearTable } from "../../reporters/tables/roadmap.ts";
import { consolidatedTable, factorTable, transitionTable, valueTable } from "../../reporters/tables/transition.ts";
import { workPackagesView } from "../../views/work-packages.ts";
import { budgetsOf, readBudgets } from "../budgets.ts";
import { budgetFindings } from "../check/decision-findings.ts";
import type { Effects } from "../effects.ts";
import { loadMethod } from "../load/load-methods.ts";
import { loadProvince } from "../load/load-province.ts";
import type { Workspace } from "../load/workspace.ts";
import { type Outcome, wrongUsage } from "../outcome.ts";
import { cannotGoOn, readingNote } from "../report.ts";
import { tablesHead } from "../sheets/tables-head.ts";
import { type TablesReport, type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";
import { doing } from "../words.ts";
import { type AnalysedProvince, analyseProvince, decisionFaults } from "./gap-analysis.ts";
import { summarised } from "./gap-tables.ts";
import { effectsOf, type Measure, type RoadmapEffects } from "./transitions.ts";
import { proposalsFile } from "./write-roadmap.ts";

/** What `khung roadmap` is asked. */
export interface RoadmapRequest extends TablesRequest {
  readonly folder: string;
  readonly framework?: string;
  readonly at?: PartialDate;
  /** What may be spent in a year, as the user writes it: `2016=5000000000VND`. */
  readonly budgets: readonly string[];
  /** Writes the proposed work into the model, as projects. */
  readonly isWritten: boolean;
}

/** The way to the target: work packages from the model's plans and against its gaps, in time. */
export async function roadmap(request: RoadmapRequest, effects: Effects): Promise<Outcome> {
  const asked = readBudgets(request.budgets);
  const { language, framework } = request;
  if ("why" in asked) return wrongUsage(asked.why, language);
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  await effects.progress.step(doing.comparing);
  const analysed = await analyseProvince(province, graph, framework, effects);
  if ("why" in analysed) return wrongUsage(analysed.why, language);
  const { asIs, gaps, loaded, requirements } = analysed;
  const found = roadmapOf(asIs, gaps, { budgets: budgetsOf(loaded.decisions, asked.budgets) });
  const measure = await measureOf(workspace, effects);
  const isWeighed = request.format !== "terminal";
  const { pause } = effects;
  const brought = await effectsOf(asIs, found, gaps, { requirements, measure, isWeighed, pause });
  const outcome = await tablesOutcome(reportOf(analysed, found, brought, effects), request, workspace, effects);
  const proposals = request.isWritten ? await proposalsFile(workspace.folder, asIs, found, gaps, effects) : undefined;
  const notes = [
    readingNote(province, language).notes,
    decisionFaults(analysed, request, budgetFindings(loaded, found)),
    request.isWritten && writtenNote(proposals?.path, language),
  ];
  const files = [...(outcome.files ?? []), ...(proposals ? [proposals] : [])];
  return { ...outcome, ...(files.length ? { files } : {}), notes: notes.filter((note) => note).join("") };
}

function reportOf(
  { asIs, target, gaps }: AnalysedProvince,
  found: Roadmap,
  { states, values }: RoadmapEffects,
  { version }: Effects,
): TablesReport {
  const main = () => [packageTable(found), waveTable(found), transitionTable(states), yearTable(found)];
  return {
    name: "roadmap",
    head: tablesHead(title, asIs, version),
    tables: () => roadmapTables(found, { states, values }, gaps),
    shown: () => main().map(summarised),
    figures: () => [workPackagesView(asIs, found)],
    data: {
      framework: frameworkName(asIs.framework),
      asIs: asIs.at,
      target: target.at,
      roadmap: found,
      states,
      values,
    },
  };
}

/** Every table of a roadmap, in the order in which a reader goes through them. */
export function roadmapTables(
  found: Roadmap,
  { states, values }: RoadmapEffects,
  gaps: readonly Gap[],
): readonly ReportTable[] {
  return [
    packageTable(found),
    waveTable(found),
    transitionTable(states),
    yearTable(found),
    consolidatedTable(found, gaps),
    factorTable(found),
    valueTable(found, values),
  ];
}

/** The indicator by which a roadmap is measured. */
const method = "framework-coverage";
const indicator = "mandatory";

/** Measures a graph by the share of mandatory blocks in place; nothing where the method is not there. */
export async function measureOf({ libraries }: Workspace, effects: Effects): Promise<Measure> {
  const found = await loadMethod(method, libraries, effects);
  if (!found || isComposite(found)) return () => undefined;
  const compiled = compileMethod(found);
  return (graph: Graph) => {
    const value = score(graph, compiled).scores.find(({ id }) => id === indicator)?.value;
    return value?.kind === "number" ? value.value : undefined;
  };
}

function writtenNote(path: string | undefined, language: Language): string {
  const said = path
    ? { vi: `Đã ghi việc đề xuất vào ${path}.`, en: `The proposed work is in ${path}.` }
    : { vi: "Không có việc đề xuất nào để ghi thêm.", en: "There is no proposed work to add." };
  return `${said[language]}\n`;
}

const title: Words = { vi: "Lộ trình", en: "Roadmap" };
