import type { TablesHead } from "../../documents/tables-document.ts";
import type { PartialDate } from "../../domain/date.ts";
import { inLanguage, type Words } from "../../domain/text.ts";
import { scoreToTerminal } from "../../reporters/score.ts";
import { scorecardTables } from "../../reporters/tables/readiness/scorecards.ts";
import type { Effects } from "../effects.ts";
import { loadMethods } from "../load/load-methods.ts";
import { loadProvince } from "../load/load-province.ts";
import { type Outcome, unknownName } from "../outcome.ts";
import { cannotGoOn, readingNote } from "../report.ts";
import { type TablesRequest, tablesOutcome } from "../sheets/tables-report.ts";
import { doing } from "../words.ts";
import { indicatorCodes, onlyIndicator, scorecardsOf } from "./scorecards.ts";

/**
 * What `khung score` is asked. No method means all; `details` opens every figure down to its elements; `explain` does so
 * for one indicator and what lies below it.
 */
export interface ScoreRequest extends TablesRequest {
  readonly folder: string;
  readonly method?: string;
  readonly edition?: string;
  readonly explain?: string;
  readonly details: boolean;
  readonly at?: PartialDate;
}

/** Measures a province by the methods that there are. */
export async function scoreProvince(request: ScoreRequest, effects: Effects): Promise<Outcome> {
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  const { methods } = await loadMethods(workspace.libraries, effects);
  const { method: name, explain, edition, language } = request;
  if (name !== undefined && !methods.has(name)) return unknownName("method", name, [...methods.keys()], language);
  await effects.progress.step(doing.scoring);
  const asked = [...methods.values()].filter(({ id }) => name === undefined || id === name);
  const codes = indicatorCodes(asked);
  if (explain !== undefined && !codes.includes(explain)) return unknownName("indicator", explain, codes, language);
  const isNamed = name !== undefined || explain !== undefined;
  const all = await scorecardsOf({ graph, workspace }, asked, effects, { isNamed, ...(edition ? { edition } : {}) });
  const cards = explain === undefined ? all : onlyIndicator(all, explain);
  const shown = { ...request, details: request.details || explain !== undefined };
  const note = readingNote(province, language);
  if (request.format === "terminal")
    return {
      output: cards.map((card) => scoreToTerminal(card, shown)).join("\n") || nothing[language],
      ...note,
      exitCode: 0,
    };
  const called = graph.model.province.name;
  const report = {
    name: "scores",
    head: scoreHead({ vi: called.vi, en: inLanguage(called, "en") }, graph.at, effects.version),
    tables: () => scorecardTables(cards),
    data: { scorecards: cards },
  };
  return { ...(await tablesOutcome(report, request, workspace, effects)), ...note };
}

function scoreHead(name: Words, date: string, version: string): TablesHead {
  return {
    title: { vi: `Chấm điểm: ${name.vi}`, en: `Scores: ${name.en}` },
    subtitle: { vi: `Tại ${date}`, en: `At ${date}` },
    issuer: name,
    date: { vi: `Thời điểm: ${date}`, en: `Date: ${date}` },
    colophon: [{ vi: `Lập bằng khung ${version}.`, en: `Made with khung ${version}.` }],
  };
}

const nothing = {
  vi: "Không có kỳ đánh giá nào có số liệu của tỉnh này theo phương pháp đã chọn.\n",
  en: "No edition of the method has answers of this province.\n",
};
