import { architectureDocument } from "../documents/architecture.ts";
import type { PartialDate } from "../domain/date.ts";
import { type Language, languages } from "../domain/text.ts";
import { jsonText, toJson } from "../reporters/json.ts";
import { viewsOf } from "../views/catalogue.ts";
import { chosenViews } from "./draw/chosen-views.ts";
import { viewFiles } from "./draw/view-files.ts";
import type { BrowserPages, Effects, Lack } from "./effects.ts";
import { loadProvince } from "./load/load-province.ts";
import { lacking, type Outcome } from "./outcome.ts";
import { join } from "./paths.ts";
import { loadChapterChoices } from "./publish/chapter-choices.ts";
import { resultsOf } from "./publish/results.ts";
import { setDocuments } from "./publish/set-documents.ts";
import { cannotGoOn, reportOptions, type Speech } from "./report.ts";
import { startSummary } from "./start-summary.ts";

/** What `khung start` is asked. No languages means those of the province. */
export interface StartRequest extends Speech {
  readonly folder: string;
  readonly output?: string;
  readonly at?: PartialDate;
  readonly languages?: readonly Language[];
}

/** The forms of the document that the main job writes. */
const formats = ["html", "pdf", "docx"] as const;

/** The whole main job on one province: findings, pictures, scores and the document, and where all of it is. */
export async function start(request: StartRequest, effects: Effects): Promise<Outcome> {
  // The browser starts while the model is read; without one, all but the PDF is written.
  const outcome = await effects.press.withBrowser((pages) => startWith(pages, request, effects));
  return "kind" in outcome ? startWith(outcome, request, effects) : outcome;
}

async function startWith(pages: BrowserPages | Lack, request: StartRequest, effects: Effects): Promise<Outcome> {
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  const spoken = request.languages ?? graph.model.province.languages ?? languages;
  const results = await resultsOf(province, graph, effects, spoken);
  const folder = request.output ?? join(workspace.root, "reports/out", workspace.province);
  const { choicesFor } = await loadChapterChoices(workspace, province.settings, graph, effects);
  const document = {
    name: "architecture",
    tell: (language: Language) => architectureDocument(results, language, choicesFor("architecture", language)),
  };
  const target = { folder, namesLanguage: false, spoken, workspace };
  const asked = { formats, language: request.language, json: false };
  const { files: documents = [], notes } = await setDocuments([document], target, asked, effects, pages);
  const views = [...viewsOf(graph).values()].flatMap((entry) => chosenViews(entry, graph, {}));
  const pictures = await viewFiles(views, { drawings: ["svg"], spoken, folder: join(folder, "views") }, effects);
  if ("kind" in pictures) return lacking(pictures, request.language);
  const files = [
    ...documents,
    ...pictures,
    { path: join(folder, "findings.json"), contents: toJson(results.diagnostics, reportOptions([province], request)) },
    { path: join(folder, "scores.json"), contents: jsonText({ version: 1, scorecards: results.scorecards }) },
  ];
  const places = { folder, model: workspace.folder, documents: documents.map(({ path }) => path) };
  return {
    output: startSummary(results, { ...request, ...places, pictures: pictures.length }),
    ...(notes === undefined ? {} : { notes }),
    files,
    exitCode: 0,
  };
}
