import type { Method } from "../../domain/method.ts";
import type { Ranking } from "../../domain/ranking.ts";
import { rankingWorkbook } from "../../exchange/ranking/workbook.ts";
import { jsonText } from "../../reporters/json.ts";
import { rankingData } from "../../reporters/ranking-data.ts";
import { rankingTables } from "../../reporters/ranking-table.ts";
import { tableToCsv } from "../../reporters/tables/csv.ts";
import { tableToTerminal } from "../../reporters/tables/terminal.ts";
import type { Effects, OutputFile } from "../effects.ts";
import type { Outcome } from "../outcome.ts";
import { join, nameOf } from "../paths.ts";
import { type Speech, written } from "../report.ts";

/** The forms of a ranking. */
export const rankFormats = ["terminal", "json", "csv", "xlsx"] as const;
export type RankFormat = (typeof rankFormats)[number];

interface Asked extends Speech {
  readonly format: RankFormat;
  readonly output?: string;
}

type Contents = OutputFile["contents"];
type Make = (ranking: Ranking, method: Method, asked: Asked) => Contents | Promise<Contents>;

const makers: Readonly<Record<RankFormat, Make>> = {
  terminal: (ranking, _, asked) =>
    rankingTables(ranking, asked.width)
      .map((table) => tableToTerminal(table, asked))
      .join("\n"),
  json: (ranking) => jsonText(ranking),
  csv: (ranking, _, { language }) => tableToCsv(rankingData(ranking), language),
  xlsx: (ranking, method, { language }) => rankingWorkbook(ranking, method, language),
};

/** The form that the name of an output file asks for. */
export function formatOfFile(output: string | undefined): RankFormat | "svg" | undefined {
  const extension = /\.([a-z]+)$/i.exec(output ?? "")?.[1]?.toLowerCase();
  return [...rankFormats, "svg" as const].find((format) => format === extension);
}

/** A ranking in the form that was asked for: printed, or written to a file or into a folder. */
export async function rankingOutput(ranking: Ranking, method: Method, asked: Asked, _: Effects): Promise<Outcome> {
  const contents = await makers[asked.format](ranking, method, asked);
  if (asked.output === undefined && typeof contents === "string") return { output: contents, exitCode: 0 };
  const path = pathOf(ranking, asked);
  return written([{ path, contents }], { json: false, language: asked.language });
}

const extensions: Readonly<Record<RankFormat, string>> = { terminal: "txt", json: "json", csv: "csv", xlsx: "xlsx" };

function pathOf({ edition }: Ranking, { output, format }: Asked): string {
  const folder = output ?? join("reports/out", edition.id);
  if (/\.[a-z]+$/i.test(nameOf(folder))) return folder;
  return join(folder, `${edition.id}.${extensions[format]}`);
}
