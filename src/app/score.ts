import type { PartialDate } from "../domain/date.ts";
import { score } from "../readiness/score.ts";
import { jsonText } from "../reporters/json.ts";
import { scoreToTerminal } from "../reporters/score.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Effects } from "./effects.ts";
import { loadMethods } from "./load-methods.ts";
import { loadProvince } from "./load-province.ts";
import { type Outcome, unknownName } from "./outcome.ts";
import { cannotGoOn, readingNote, type Speech } from "./report.ts";
import { doing } from "./words.ts";

/** What `khung score` is asked. No method means all; `details` opens every figure down to its elements. */
export interface ScoreRequest extends Speech {
  readonly folder: string;
  readonly method?: string;
  readonly details: boolean;
  readonly at?: PartialDate;
  readonly json: boolean;
}

/** Measures a province by the methods that there are. */
export async function scoreProvince(request: ScoreRequest, effects: Effects): Promise<Outcome> {
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  const { methods } = await loadMethods(workspace.libraries, effects);
  const { method: name } = request;
  if (name !== undefined && !methods.has(name))
    return unknownName("method", name, didYouMean(name, [...methods.keys()]), request.language);
  await effects.progress.step(doing.scoring);
  const asked = [...methods.values()].filter(({ id }) => name === undefined || id === name);
  const cards = asked.map((method) => score(graph, method));
  const output = request.json
    ? jsonText({ version: 1, scorecards: cards })
    : cards.map((card) => scoreToTerminal(card, request)).join("\n");
  return { output, ...readingNote(province, request.language), exitCode: 0 };
}
