import type { AnalysisSubject } from "../../domain/analysis-report.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Edition } from "../../domain/edition.ts";
import { type Method, nodesOf } from "../../domain/method.ts";
import type { Text, Words } from "../../domain/text.ts";
import type { IndexData } from "../../readiness/index/data.ts";
import { buildIndex } from "../../readiness/index/index-builder.ts";
import type { IndexResult } from "../../readiness/index/result.ts";
import { editionData } from "../../readiness/ranking/edition-data.ts";
import { toTerminal } from "../../reporters/terminal.ts";
import type { Effects } from "../effects.ts";
import { type EditionAsked, type LoadedEdition, loadEdition } from "../load/load-edition.ts";
import { type Outcome, wrongUsage } from "../outcome.ts";
import { reaches, type Speech } from "../report.ts";
import { changeMethod, type MethodChanges, noChanges } from "./change-method.ts";
import { isUnread, notRead, telling } from "./edition-outcome.ts";
import { rankingFindings } from "./ranking-findings.ts";

/** An edition scored, with what analyses need to name its parts. */
export interface ScoredEdition {
  readonly edition: Edition;
  readonly method: Method;
  readonly data: IndexData;
  readonly result: IndexResult;
  readonly changes: readonly string[];
  readonly unitName: (code: string) => Text;
  readonly nodeName: (code: string) => Words;
  /** What was found, as text for standard error. */
  readonly notes: string;
}

/** How an edition is asked for, and what is changed of its method. */
export interface ScoringRequest extends EditionAsked, Speech {
  readonly changes?: MethodChanges;
}

/** Reads an edition and scores it; or how the command ends where that cannot be. */
export async function scoreEdition(
  request: ScoringRequest,
  effects: Effects,
): Promise<{ readonly scored: ScoredEdition } | { readonly outcome: Outcome }> {
  const loaded = await loadEdition(request, effects);
  if (loaded.kind !== "read") return { outcome: notRead(loaded, request) };
  const { edition, method, diagnostics, history, locate } = loaded;
  if (!edition || !method || reaches(diagnostics, "error"))
    return { outcome: { output: "", notes: told(diagnostics, loaded, request), exitCode: isUnread(loaded) ? 3 : 1 } };
  const changed = await changeMethod(method, request.changes ?? noChanges, effects);
  if ("why" in changed)
    return { outcome: wrongUsage({ vi: `${changed.why.vi}.`, en: `${changed.why.en}.` }, request.language) };
  const { plan, data, findings } = editionData(changed.method, edition, history);
  const result = buildIndex(plan, data);
  const found = rankingFindings([...findings, ...result.findings], changed.method, edition, locate);
  const notes = told([...diagnostics, ...found], loaded, request);
  return { scored: { ...named(edition, changed.method), data, result, changes: changed.changes, notes } };
}

function told(found: readonly Diagnostic[], loaded: Extract<LoadedEdition, { kind: "read" }>, speech: Speech): string {
  return found.length ? toTerminal(found, telling(loaded, found, speech)) : "";
}

/** An edition and its method, with the names of their units and nodes. */
function named(edition: Edition, method: Method): Pick<ScoredEdition, "edition" | "method" | "unitName" | "nodeName"> {
  const units = new Map(edition.units.map(({ code, name }) => [code, name]));
  const nodes = new Map(nodesOf(method.tree).map(({ code, indicator }) => [code, indicator.name]));
  return {
    edition,
    method,
    unitName: (code) => units.get(code) ?? { vi: code },
    nodeName: (code) => nodes.get(code) ?? (code === method.id ? method.name : { vi: code, en: code }),
  };
}

/** What was analysed, as analyses tell it. */
export function subjectOf({ edition: { header }, method, changes }: ScoredEdition): AnalysisSubject {
  return {
    edition: { id: header.id, name: header.name },
    method: { id: method.id, version: method.version, name: method.name },
    digits: method.ranks?.digits ?? null,
    changes: [...changes],
  };
}

/** The place of a unit in a result, by its code or its name; nothing where it was not scored. */
export function placeOf({ result, unitName }: ScoredEdition, code: string): number {
  const wanted = code.toLocaleLowerCase("vi");
  return result.units.findIndex((unit) => unit === code || unitName(unit).vi.toLocaleLowerCase("vi") === wanted);
}

/** The rank and score of a unit, or nothing. */
export function standingOf(
  { plan, ranks, scores, units }: IndexResult,
  unit: number,
): { readonly rank: number | null; readonly score: number | null } {
  const at = plan.root * units.length + unit;
  const score = scores[at] ?? Number.NaN;
  return { rank: ranks[at] || null, score: Number.isFinite(score) ? score : null };
}
