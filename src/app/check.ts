import type { PartialDate } from "../domain/date.ts";
import type { Severity } from "../domain/diagnostic.ts";
import { catalogue } from "./catalogue.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Effects } from "./effects.ts";
import { findingsOf } from "./findings.ts";
import { type LoadedProvince, loadProvince } from "./load-province.ts";
import { type Outcome, unknownName } from "./outcome.ts";
import { type ReportFormat, reaches, reporters, reportOptions, type Speech } from "./report.ts";
import { doing } from "./words.ts";

/** What `khung check` is asked. `rules`: report these only; none means all. */
export interface CheckRequest extends Speech {
  readonly folders: readonly string[];
  readonly format: ReportFormat;
  readonly severity: Severity;
  readonly rules: readonly string[];
  readonly at?: PartialDate;
}

/** Reads and judges provinces, and reports what was found. Exit code 3 where a folder gave nothing to check. */
export async function check(request: CheckRequest, effects: Effects): Promise<Outcome> {
  const wrong = request.rules.find((rule) => !catalogue.has(rule));
  if (wrong !== undefined)
    return unknownName("rule", wrong, didYouMean(wrong, [...catalogue.keys()]), request.language);
  const provinces: LoadedProvince[] = [];
  for (const folder of request.folders) provinces.push(await loadProvince(folder, effects, request.at));
  await effects.progress.step(doing.judging);
  const found = provinces.flatMap(findingsOf);
  const asked = request.rules.length ? found.filter(({ rule }) => request.rules.includes(rule)) : found;
  await effects.progress.step(doing.reporting);
  const output = reporters[request.format](asked, reportOptions(provinces, request));
  const failed = provinces.some((province) => province.failed);
  return { output, exitCode: failed ? 3 : reaches(asked, request.severity) ? 1 : 0 };
}
