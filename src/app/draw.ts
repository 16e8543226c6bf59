import type { PartialDate } from "../domain/date.ts";
import { type Language, languages } from "../domain/text.ts";
import { viewsOf } from "../views/catalogue.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Effects } from "./effects.ts";
import { loadProvince } from "./load-province.ts";
import { type Outcome, unknownName } from "./outcome.ts";
import { join } from "./paths.ts";
import type { Drawing } from "./picture.ts";
import { cannotGoOn, readingNote, type Speech, written } from "./report.ts";
import { viewFiles } from "./view-files.ts";
import { doing } from "./words.ts";

/** What `khung draw` is asked. No views means all; no languages means those of the province. */
export interface DrawRequest extends Speech {
  readonly folder: string;
  readonly views: readonly string[];
  readonly format: Drawing;
  readonly output?: string;
  readonly at?: PartialDate;
  readonly languages?: readonly Language[];
  readonly json: boolean;
}

/** Draws views of a province, each in each language, as files of their own. */
export async function draw(request: DrawRequest, effects: Effects): Promise<Outcome> {
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  const entries = viewsOf(graph);
  const wrong = request.views.find((id) => !entries.has(id));
  if (wrong !== undefined) return unknownName("view", wrong, didYouMean(wrong, [...entries.keys()]), request.language);
  await effects.progress.step(doing.drawing);
  const asked = request.views.length ? request.views : [...entries.keys()];
  const views = asked.flatMap((id) => entries.get(id) ?? []).map(({ build }) => build(graph));
  const spoken = request.languages ?? graph.model.province.languages ?? languages;
  const folder = request.output ?? join(workspace.root, "reports/out", workspace.province, "views");
  const files = await viewFiles(views, request.format, { spoken, folder }, effects);
  return { ...written(files, request), ...readingNote(province, request.language) };
}
