import type { Language } from "../../domain/text.ts";
import { rankingWorkbook } from "../../exchange/ranking/workbook.ts";
import { rankingData } from "../../reporters/ranking-data.ts";
import { tableToCsv } from "../../reporters/tables/csv.ts";
import type { PortalScored } from "../portal/scored.ts";
import { noChanges } from "./change-method.ts";

/** The ranking of an edition as a file: every figure as CSV, or a workbook whose formulas lead from answers to ranks. */
export async function rankingFile(
  { ranking, scored }: Extract<PortalScored, { kind: "scored" }>,
  format: "csv" | "xlsx",
  language: Language,
): Promise<string | Uint8Array> {
  if (format === "csv") return tableToCsv(rankingData(ranking), language);
  const { treatment, imputation, normalise, weights, aggregate, direction } = noChanges;
  const lists = { treatment, imputation, normalise, weights, aggregate, direction };
  const options = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list]])) as {
    [Name in keyof typeof lists]: string[];
  };
  const asked = { edition: ranking.edition.id, options };
  return rankingWorkbook({ ...ranking, asked, findings: [] }, scored.method, language);
}
