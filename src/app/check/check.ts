import type { Severity } from "../../domain/diagnostic.ts";
import type { ReportOptions } from "../../reporters/announcement.ts";
import type { Effects } from "../effects.ts";
import { type Outcome, unknownName } from "../outcome.ts";
import { type ReportFormat, reaches, reporters, reportOptions, type Speech } from "../report.ts";
import { doing } from "../words.ts";
import { catalogue } from "./catalogue.ts";
import { atChanges, cannotCompare, linesChangedSince } from "./changed-since.ts";
import { compareFrameworks, everyFramework, readingAgainst } from "./check-against.ts";
import { type Judged, type JudgedFolder, judgeFolders } from "./judge-folders.ts";
import { requirementCards } from "./requirement-cards.ts";

/** What `khung check` is asked. `rules`: report these only; none means all. `changedSince`: a revision of git. */
export interface CheckRequest extends Speech, Judged {
  readonly format: ReportFormat;
  readonly severity: Severity;
  readonly changedSince?: string;
}

/** Reads and judges provinces, and reports what was found. Exit code 3 where a folder gave nothing to check. */
export async function check(
  request: CheckRequest,
  effects: Effects,
  more: Pick<ReportOptions, "edits"> = {},
): Promise<Outcome> {
  const refused = await refusedRules(request, effects);
  if (refused) return refused;
  if (request.framework === everyFramework) return compareFrameworks(request, effects);
  const reading = await readingAgainst(request, effects);
  if ("exitCode" in reading) return reading;
  const judged = await narrowed(await judgeFolders(request, effects), request, effects);
  if ("exitCode" in judged) return judged;
  const provinces = judged.map(({ province }) => province);
  const found = judged.flatMap(({ findings }) => findings);
  await effects.progress.step(doing.reporting);
  const waived = judged.reduce((sum, one) => sum + one.waived, 0);
  const options = { ...reportOptions(provinces, { ...request, version: effects.version }), waived, ...more };
  const output = reporters[request.format](found, options);
  const failed = provinces.some((province) => province.failed);
  return { output, ...reading, exitCode: failed ? 3 : reaches(found, request.severity) ? 1 : 0 };
}

/** The outcome of naming a rule that there is not. */
export async function refusedRules(
  { rules, folders, language }: CheckRequest,
  effects: Effects,
): Promise<Outcome | undefined> {
  const others = rules.filter((rule) => !catalogue.has(rule));
  if (others.length === 0) return undefined;
  const requirements = await requirementCards(folders, effects);
  const wrong = others.find((rule) => !requirements.has(rule));
  if (wrong === undefined) return undefined;
  return unknownName("rule", wrong, [...catalogue.keys(), ...requirements.keys()], language);
}

/** The findings at what changed since the revision that was asked for; all where none was. */
async function narrowed(
  judged: readonly JudgedFolder[],
  { changedSince, language }: CheckRequest,
  effects: Effects,
): Promise<readonly JudgedFolder[] | Outcome> {
  if (changedSince === undefined) return judged;
  const narrow: JudgedFolder[] = [];
  for (const { province, findings, waived } of judged) {
    const { workspace, failed } = province;
    const changed = failed ? new Map() : await linesChangedSince(changedSince, workspace, effects);
    if (typeof changed === "string") return cannotCompare(changed, changedSince, workspace.folder, language);
    narrow.push({ province, findings: failed ? findings : atChanges(findings, changed, province), waived });
  }
  return narrow;
}
