import type { PartialDate } from "../domain/date.ts";
import { type Language, languages } from "../domain/text.ts";
import { documentPage } from "./document-page.ts";
import type { Effects } from "./effects.ts";
import { loadProvince } from "./load-province.ts";
import type { Outcome } from "./outcome.ts";
import { join } from "./paths.ts";
import { cannotGoOn, readingNote, type Speech, written } from "./report.ts";
import { resultsOf } from "./results.ts";

/** What `khung publish` is asked. No languages means those of the province, in one file. */
export interface PublishRequest extends Speech {
  readonly folder: string;
  readonly output?: string;
  readonly at?: PartialDate;
  readonly languages?: readonly Language[];
  readonly json: boolean;
}

/** Writes the architecture document of a province as one self-contained page. */
export async function publish(request: PublishRequest, effects: Effects): Promise<Outcome> {
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  const results = await resultsOf(province, graph, effects);
  const spoken = request.languages ?? graph.model.province.languages ?? languages;
  const page = await documentPage(results, spoken, workspace, effects);
  const folder = request.output ?? join(workspace.root, "reports/out", workspace.province);
  const name = request.languages ? `architecture.${request.languages.join(".")}.html` : "architecture.html";
  const files = [{ path: join(folder, name), contents: page }];
  return { ...written(files, request), ...readingNote(province, request.language) };
}
