import { chartSvg } from "../../diagrams/charts/chart-svg.ts";
import type { DrawableChart } from "../../domain/chart.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { Language } from "../../domain/text.ts";
import { reportSheet } from "../../exchange/spreadsheet/report-sheet.ts";
import { workbookBytes } from "../../exchange/spreadsheet/workbook.ts";
import { tableToCsv } from "../../reporters/tables/csv.ts";
import type { Effects, Lack } from "../effects.ts";
import { pictureFonts } from "../load/assets.ts";

/** The forms in which a chart is given out: as a picture, and as its numbers. */
export const chartFormats = ["csv", "xlsx", "svg", "png"] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** A chart as a picture within a page, whose own style colours it and whose own text says what it is. */
export function chartInPage(chart: DrawableChart, language: Language): string {
  return chartSvg(chart, { language, theme: "auto", inPage: true, isBare: true });
}

/** A chart as a file; or what is lacking to make it. */
export async function chartFile(
  chart: DrawableChart,
  format: ChartFormat,
  language: Language,
  effects: Effects,
): Promise<string | Uint8Array | Lack> {
  if (format === "csv" || format === "xlsx") return tableFile(chart.table, format, language);
  if (format === "png") return effects.press.png(chartSvg(chart, { language, theme: "light" }), 2);
  return chartSvg(chart, { language, theme: "auto", fontFaces: await pictureFonts(effects) });
}

/** A table as a file: numbers as numbers, text never as a formula. */
async function tableFile(table: ReportTable, format: "csv" | "xlsx", language: Language): Promise<string | Uint8Array> {
  return format === "csv" ? tableToCsv(table, language) : workbookBytes([reportSheet(table, language)]);
}
