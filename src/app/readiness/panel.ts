import { analysisVersion, type PanelReport } from "../../domain/analysis-report.ts";
import type { PartialDate } from "../../domain/date.ts";
import { nodesOf } from "../../domain/method.ts";
import type { Words } from "../../domain/text.ts";
import { type Merged, type MergerRule, mergeUnits } from "../../readiness/analysis/merge-units.ts";
import { type PanelEdition, panelOf } from "../../readiness/analysis/panel.ts";
import { successorsAt } from "../../readiness/analysis/successors.ts";
import { buildIndex } from "../../readiness/index/index-builder.ts";
import { panelTables } from "../../reporters/tables/readiness/panel.ts";
import type { Effects } from "../effects.ts";
import { loadRegistry } from "../load/load-registry.ts";
import { workspaceAt } from "../load/workspace.ts";
import { type Outcome, wrongUsage } from "../outcome.ts";
import { type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";
import { doing } from "../words.ts";
import { analysisHead } from "./analysis-head.ts";
import { type ScoredEdition, type ScoringRequest, scoreEdition, subjectOf } from "./scored-edition.ts";

/** What `khung panel` is asked: editions, and the date whose provinces are shown; that of the latest edition where left out. */
export interface PanelRequest extends ScoringRequest, TablesRequest {
  readonly editions: readonly string[];
  readonly at?: PartialDate;
  readonly population?: string;
}

/** Lays editions side by side over the years; breaks are shown, and provinces that merged are brought over as their indicators declare. */
export async function panel(request: PanelRequest, effects: Effects): Promise<Outcome> {
  await effects.progress.step(doing.reading);
  if (request.editions.length < 2) return wrongUsage(twoEditions, request.language);
  const workspace = await workspaceAt(".", effects);
  const sides: ScoredEdition[] = [];
  for (const edition of request.editions) {
    const read = await scoreEdition({ ...request, edition }, effects);
    if ("outcome" in read) return read.outcome;
    sides.push(read.scored);
  }
  await effects.progress.step(doing.scoring);
  const registry = await loadRegistry(workspace.libraries, effects);
  const last = sides.map(dayOf).toSorted().at(-1) ?? "";
  const at = request.at ?? last;
  const brought = sides.map((side) => broughtTo(side, at, registry, request.population));
  const found = panelOf(brought.map(({ edition }) => edition));
  const nameOf = (code: string) => {
    const registered = registry.provinces[code]?.name;
    return registered ?? sides.find(({ result }) => result.units.includes(code))?.unitName(code) ?? { vi: code };
  };
  const data: PanelReport = {
    version: analysisVersion,
    editions: found.editions.map(({ id, name, date, method, version, result }) => ({
      id,
      name,
      date,
      method,
      methodVersion: version,
      scored: result.ranks.subarray(result.plan.root * result.units.length).filter((rank) => rank > 0).length,
      notMerged: notMergedOf(brought.find(({ edition }) => edition.id === id)),
    })),
    breaks: found.breaks.map((each) => ({ ...each })),
    units: found.units.map(({ code, cells }) => ({
      code,
      name: nameOf(code),
      cells: cells.map((cell, place) => {
        if (!cell) return null;
        const { rank, of, score, scoreChange, rankChange } = cell;
        const merged = [...(found.editions[place]?.merged.get(code) ?? [])];
        return {
          rank: rank || null,
          of,
          score: Number.isFinite(score) ? score : null,
          scoreChange: scoreChange ?? null,
          rankChange: rankChange ?? null,
          merged,
        };
      }),
    })),
  };
  const [first] = sides;
  const title = { vi: "Diễn biến qua các kỳ", en: "Over the editions" };
  const subject = first ? subjectOf(first) : undefined;
  if (!subject) return wrongUsage(twoEditions, request.language);
  const report = {
    name: `${request.editions.join("-")}.panel`,
    head: analysisHead(title, subject, effects.version),
    tables: panelTables(data, subject.digits),
    data,
  };
  const outcome = await tablesOutcome(report, request, workspace, effects);
  const notes = sides.map((side) => side.notes).join("");
  return notes ? { ...outcome, notes } : outcome;
}

function dayOf({ edition }: ScoredEdition): string {
  return edition.header.period.to;
}

interface Brought {
  readonly edition: PanelEdition;
  readonly merged: Merged;
  readonly side: ScoredEdition;
}

/** An edition with its provinces as they stand on a date; scored again where any of them merged. */
function broughtTo(
  side: ScoredEdition,
  at: PartialDate,
  registry: Parameters<typeof successorsAt>[0],
  population?: string,
): Brought {
  const { edition, method, data, result } = side;
  const successors = method.units === "province" ? successorsAt(registry, dayOf(side), at) : new Map<string, string>();
  const rules = new Map(
    nodesOf(method.tree).map(({ code, indicator }) => [
      indicator.column ?? code,
      indicator.merger as MergerRule | undefined,
    ]),
  );
  const merged = mergeUnits(data, successors, (column) => rules.get(column), population);
  const isChanged = merged.data.codes.some((code, place) => code !== data.codes[place]);
  return {
    side,
    merged,
    edition: {
      id: edition.header.id,
      name: edition.header.name,
      date: dayOf(side),
      method: method.id,
      version: method.version,
      comparableWith: method.comparableWith ?? [],
      result: isChanged ? buildIndex(result.plan, merged.data) : result,
      merged: merged.parts,
      lost: merged.notMerged.map(({ column }) => column),
    },
  };
}

function notMergedOf(brought: Brought | undefined): PanelReport["editions"][number]["notMerged"] {
  if (!brought) return [];
  const { side, merged } = brought;
  return merged.notMerged.map(({ column, why }) => {
    const leaf = side.result.plan.leaves.find((each) => each.column === column)?.code ?? column;
    return { indicator: leaf, name: side.nodeName(leaf), why };
  });
}

const twoEditions: Words = {
  vi: "Hãy nêu ít nhất hai kỳ đánh giá.",
  en: "Name at least two editions.",
};
