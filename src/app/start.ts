import type { PartialDate } from "../domain/date.ts";
import { type Language, languages } from "../domain/text.ts";
import { jsonText, toJson } from "../reporters/json.ts";
import { viewsOf } from "../views/catalogue.ts";
import { chosenViews } from "./chosen-views.ts";
import { documentPage } from "./document-page.ts";
import type { Effects } from "./effects.ts";
import { loadProvince } from "./load-province.ts";
import { lacking, type Outcome } from "./outcome.ts";
import { join } from "./paths.ts";
import { cannotGoOn, reportOptions, type Speech } from "./report.ts";
import { resultsOf } from "./results.ts";
import { startSummary } from "./start-summary.ts";
import { viewFiles } from "./view-files.ts";

/** What `khung start` is asked. No languages means those of the province. */
export interface StartRequest extends Speech {
  readonly folder: string;
  readonly output?: string;
  readonly at?: PartialDate;
  readonly languages?: readonly Language[];
}

/** The whole main job on one province: findings, pictures, scores and the document, and where all of it is. */
export async function start(request: StartRequest, effects: Effects): Promise<Outcome> {
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  const results = await resultsOf(province, graph, effects);
  const spoken = request.languages ?? graph.model.province.languages ?? languages;
  const folder = request.output ?? join(workspace.root, "reports/out", workspace.province);
  const page = await documentPage(results, spoken, workspace, effects);
  const views = [...viewsOf(graph).values()].flatMap((entry) => chosenViews(entry, graph, {}));
  const target = { drawings: ["svg"], spoken, folder: join(folder, "views") } as const;
  const pictures = await viewFiles(views, target, effects);
  if ("kind" in pictures) return lacking(pictures, request.language);
  const files = [
    { path: join(folder, "architecture.html"), contents: page },
    ...pictures,
    { path: join(folder, "findings.json"), contents: toJson(results.diagnostics, reportOptions([province], request)) },
    { path: join(folder, "scores.json"), contents: jsonText({ version: 1, scorecards: results.scorecards }) },
  ];
  return {
    output: startSummary(results, { ...request, folder, model: workspace.folder, pictures: pictures.length }),
    files,
    exitCode: 0,
  };
}
