import { analysisVersion, type ReachReport } from "../../domain/analysis-report.ts";
import type { PartialDate } from "../../domain/date.ts";
import type { Words } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import type { Lever } from "../../readiness/analysis/lever.ts";
import { projectGains } from "../../readiness/analysis/project-gains.ts";
import { type Reach, reach } from "../../readiness/analysis/reach.ts";
import type { Target } from "../../readiness/analysis/target.ts";
import { prepareIndex } from "../../readiness/index/prepare-index.ts";
import { reachTables } from "../../reporters/tables/readiness/reach.ts";
import type { Effects } from "../effects.ts";
import { knownEditions } from "../load/load-edition.ts";
import { loadMethods } from "../load/load-methods.ts";
import { loadProvince } from "../load/load-province.ts";
import { type Workspace, workspaceAt } from "../load/workspace.ts";
import { type Outcome, unknownName, wrongUsage } from "../outcome.ts";
import { cannotGoOn } from "../report.ts";
import { type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";
import { doing } from "../words.ts";
import { analysisHead } from "./analysis-head.ts";
import { placeOf, type ScoredEdition, type ScoringRequest, scoreEdition, subjectOf } from "./scored-edition.ts";

/** What `khung reach` is asked: a unit of an edition, or the folder of a model, whose projects are told as well. */
export interface ReachRequest extends ScoringRequest, TablesRequest {
  readonly province: string;
  readonly rank?: number;
  readonly score?: number;
  readonly band?: string;
  readonly limits: Readonly<Record<string, number>>;
  readonly costs?: Readonly<Record<string, number>>;
  readonly budget?: number;
  readonly at?: PartialDate;
}

/** What it would take to reach a rank, a score or a band; and what each project of a model buys. */
export async function reachTarget(request: ReachRequest, effects: Effects): Promise<Outcome> {
  await effects.progress.step(doing.reading);
  const workspace = await workspaceAt(".", effects);
  const model = await modelOf(request, effects);
  if (model && "outcome" in model) return model.outcome;
  const code = model?.province ?? request.province;
  const isAsked = request.rank !== undefined || request.score !== undefined || request.band !== undefined;
  if (!isAsked && !model) return wrongUsage(noTarget, request.language);
  const found = isAsked ? await standing(code, request, workspace, effects) : undefined;
  if (found && "outcome" in found) return found.outcome;
  await effects.progress.step(doing.scoring);
  const data: ReachReport = {
    ...(found?.report ?? nobody),
    projects: model ? await projectsOf(model.graph, model.workspace, effects) : [],
  };
  const title = { vi: "Cần gì để đạt mục tiêu", en: "What it would take" };
  const subject = data.subject ?? { ...placeholder, edition: { id: code, name: { vi: code, en: code } } };
  const report = {
    name: `${code}.reach`,
    head: analysisHead(title, subject, effects.version),
    tables: reachTables(data),
    data,
  };
  const outcome = await tablesOutcome(report, request, model?.workspace ?? workspace, effects);
  return found?.scored.notes ? { ...outcome, notes: found.scored.notes } : outcome;
}

const nobody: ReachReport = {
  version: analysisVersion,
  subject: null,
  unit: null,
  target: null,
  now: null,
  blank: [],
  single: [],
  together: null,
  projects: [],
};
const placeholder = { method: { id: "", version: "", name: { vi: "", en: "" } }, digits: null, changes: [] };

interface OwnModel {
  readonly graph: Graph;
  readonly workspace: Workspace;
  readonly province: string;
}

/** The model, where the name is that of a folder. */
async function modelOf(
  request: ReachRequest,
  effects: Effects,
): Promise<OwnModel | { readonly outcome: Outcome } | undefined> {
  if (!(await effects.files.exists(request.province))) return undefined;
  const loaded = await loadProvince(request.province, effects, request.at);
  const { graph, workspace } = loaded;
  return graph ? { graph, workspace, province: workspace.province } : { outcome: cannotGoOn(loaded, request) };
}

type Standing = { readonly report: ReachReport; readonly scored: ScoredEdition } | { readonly outcome: Outcome };

async function standing(
  code: string,
  request: ReachRequest,
  workspace: Workspace,
  effects: Effects,
): Promise<Standing> {
  const read = await editionWith(code, request, workspace, effects);
  if ("outcome" in read) return read;
  const { scored } = read;
  const unit = placeOf(scored, code);
  if (unit < 0) return { outcome: unknownName("unit", code, scored.result.units, request.language) };
  const target = targetOf(request, scored);
  if ("vi" in target) return { outcome: wrongUsage(target, request.language) };
  const { result, data } = scored;
  const wrong = [...Object.keys(request.limits), ...Object.keys(request.costs ?? {})].find(
    (each) => !result.plan.leaves.some((leaf) => leaf.code === each),
  );
  if (wrong !== undefined)
    return {
      outcome: unknownName(
        "indicator",
        wrong,
        result.plan.leaves.map((leaf) => leaf.code),
        request.language,
      ),
    };
  const asked = { unit, target, limits: request.limits, costs: request.costs, budget: request.budget };
  const found = reach(result.plan, prepareIndex(result.plan, data), result, asked);
  return { scored, report: reachReport(scored, unit, target, found, request) };
}

/** The edition that is named; else the latest one that scores the unit. */
async function editionWith(
  code: string,
  request: ReachRequest,
  workspace: Workspace,
  effects: Effects,
): ReturnType<typeof scoreEdition> {
  if (request.edition !== undefined || request.data !== undefined) return scoreEdition(request, effects);
  const found: ScoredEdition[] = [];
  for (const edition of await knownEditions(workspace, effects)) {
    const read = await scoreEdition({ ...request, edition }, effects);
    if (!("scored" in read)) continue;
    const { scored } = read;
    const unit = placeOf(scored, code);
    const { plan, ranks, units } = scored.result;
    const ranked = ranks.subarray(plan.root * units.length, (plan.root + 1) * units.length).filter((rank) => rank > 0);
    if (unit >= 0 && (ranks[plan.root * units.length + unit] ?? 0) > 0 && ranked.length > 1) found.push(scored);
  }
  const day = ({ edition }: ScoredEdition) => edition.header.period.to;
  const [latest] = found.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
  return latest ? { scored: latest } : { outcome: wrongUsage(nowhere(code), request.language) };
}

function targetOf({ rank, score, band }: ReachRequest, { result }: ScoredEdition): Target | Words {
  if ([rank, score, band].filter((each) => each !== undefined).length > 1) return oneTarget;
  if (rank !== undefined) return { kind: "rank", rank };
  if (score !== undefined) return { kind: "score", score };
  const place = result.plan.bands.findIndex(({ id, name }) => id === band || name.vi === band || name.en === band);
  return place < 0
    ? noBand(
        band ?? "",
        result.plan.bands.map(({ id }) => id),
      )
    : { kind: "band", band: place };
}

/** What it would take, told with the names of the edition. */
export function reachReport(
  scored: ScoredEdition,
  unit: number,
  target: Target,
  found: Reach,
  request: Pick<ReachRequest, "budget" | "costs">,
): ReachReport {
  const { result, unitName, nodeName } = scored;
  const code = result.units[unit] ?? "";
  const leafName = (leaf: number) => {
    const own = result.plan.leaves[leaf]?.code ?? "";
    return { code: own, name: nodeName(own) };
  };
  const changeOf = ({ leaf, from, limit }: Lever) => ({ ...leafName(leaf), from, limit });
  const certaintyOf = (certainty: { readonly kind: "exact" | "searched"; readonly step?: number }) => ({
    kind: certainty.kind,
    step: certainty.step ?? null,
  });
  const ranked = ({ rank, score }: { readonly rank: number; readonly score: number }) => ({
    rank: rank || null,
    score: Number.isFinite(score) ? score : null,
  });
  const { together } = found;
  const value =
    target.kind === "band"
      ? (result.plan.bands[target.band]?.id ?? "")
      : target.kind === "rank"
        ? target.rank
        : target.score;
  return {
    ...nobody,
    subject: subjectOf(scored),
    unit: { code, name: unitName(code) },
    target: { kind: target.kind, value },
    now: { ...ranked(found.now), reached: found.now.reached },
    blank: found.blank.map(leafName),
    single: found.single.map((each) => ({
      ...changeOf(each.lever),
      to: each.to ?? null,
      certainty: certaintyOf(each.certainty),
      ...ranked(each),
    })),
    together: together
      ? {
          changes: together.changes.map(({ lever, to, cost }) => ({ ...changeOf(lever), to, cost })),
          cost: together.cost,
          budget: request.budget ?? null,
          costsGiven: request.costs !== undefined,
          reached: together.reached,
          certainty: certaintyOf(together.certainty),
          ...ranked(together),
        }
      : null,
  };
}

async function projectsOf(graph: Graph, workspace: Workspace, effects: Effects): Promise<ReachReport["projects"]> {
  const { methods } = await loadMethods(workspace.libraries, effects);
  return projectGains(graph, [...methods.values()]).map(({ project, delivered, gains }) => ({
    id: project.id,
    name: nameOf(project),
    cost: project.cost ? { ...project.cost } : null,
    delivers: delivered.map((element) => ({ id: element.id, name: nameOf(element) })),
    gains: gains.map(({ method, way, indicator, before, after }) => ({
      method,
      indicator: way.join("/"),
      name: indicator.name,
      unit: indicator.unit,
      before: before.kind === "number" ? before.value : null,
      after: after.kind === "number" ? after.value : null,
    })),
  }));
}

const noTarget: Words = {
  vi: "Hãy nêu mục tiêu: --rank, --score hoặc --band; hoặc thư mục mô hình của một tỉnh để xem mỗi dự án mang lại gì.",
  en: "Name a target: --rank, --score or --band; or the folder of a model, to see what each project buys.",
};
const oneTarget: Words = {
  vi: "Chỉ nêu một mục tiêu: --rank, --score hoặc --band.",
  en: "Name one target: --rank, --score or --band.",
};

function nowhere(code: string): Words {
  return {
    vi: `Không kỳ đánh giá nào xếp hạng được “${code}” cùng đơn vị khác; hãy nêu kỳ bằng --edition.`,
    en: `No edition ranks “${code}” among others; name one with --edition.`,
  };
}

function noBand(band: string, known: readonly string[]): Words {
  const list = known.join(", ");
  return known.length
    ? {
        vi: `Phương pháp không có mức “${band}”; các mức: ${list}.`,
        en: `The method has no band “${band}”; it has: ${list}.`,
      }
    : { vi: "Phương pháp không quy định mức xếp loại.", en: "The method has no bands." };
}
