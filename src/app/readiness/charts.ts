import { chartSvg } from "../../diagrams/charts/chart-svg.ts";
import { type Chart, chartKinds } from "../../domain/chart.ts";
import { languages } from "../../domain/text.ts";
import { jsonText } from "../../reporters/json.ts";
import { tableToCsv } from "../../reporters/tables/csv.ts";
import type { Effects, OutputFile } from "../effects.ts";
import { pictureFonts } from "../load/assets.ts";
import { workspaceAt } from "../load/workspace.ts";
import { type Outcome, unknownName } from "../outcome.ts";
import { join } from "../paths.ts";
import { written } from "../report.ts";
import { doing } from "../words.ts";
import type { ChartRequest } from "./chart-request.ts";
import { chartsOf } from "./charts-of.ts";
import { scoreEdition } from "./scored-edition.ts";

/** Draws the charts of an edition: each in each language as a picture, with its table beside it. */
export async function charts(request: ChartRequest, effects: Effects): Promise<Outcome> {
  await effects.progress.step(doing.reading);
  const wrong = request.charts.find((name) => !chartKinds.some((kind) => kind === name));
  if (wrong !== undefined) return unknownName("chart", wrong, chartKinds, request.language);
  const read = await scoreEdition(request, effects);
  if ("outcome" in read) return read.outcome;
  await effects.progress.step(doing.drawing);
  const found = await chartsOf(read.scored, request, effects);
  if ("outcome" in found) return found.outcome;
  const workspace = await workspaceAt(".", effects);
  const folder = request.output ?? join(workspace.root, "reports/out/charts", read.scored.edition.header.id);
  const files = await chartFiles(found.charts, folder, request, effects);
  const outcome = written(files, request);
  const missing = found.left.map(({ kind, why }) => `${kind}: ${why[request.language]}\n`).join("");
  const notes = `${read.scored.notes}${missing}`;
  return notes ? { ...outcome, notes } : outcome;
}

async function chartFiles(
  drawn: readonly Chart[],
  folder: string,
  request: ChartRequest,
  effects: Effects,
): Promise<readonly OutputFile[]> {
  const { format, theme } = request;
  if (format === "json")
    return drawn.map((chart) => ({
      path: join(folder, `${chart.id}.json`),
      contents: jsonText({ version: 1, chart }),
    }));
  const fontFaces = await pictureFonts(effects);
  return (request.languages ?? languages).flatMap((language) =>
    drawn.flatMap((chart): readonly OutputFile[] => [
      { path: join(folder, `${chart.id}.${language}.svg`), contents: chartSvg(chart, { language, theme, fontFaces }) },
      { path: join(folder, `${chart.id}.${language}.csv`), contents: tableToCsv(chart.table, language) },
    ]),
  );
}
