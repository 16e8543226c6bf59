import type { DocumentResults } from "../documents/results.ts";
import { inLanguage, type Words } from "../domain/text.ts";
import { scoreLines } from "../reporters/score.ts";
import { gravestFirst, tallyOf } from "../reporters/summary.ts";
import { countOf } from "../reporters/words.ts";
import { join } from "./paths.ts";
import type { Speech } from "./report.ts";

/** Where the results of `khung start` are. */
export interface StartPlaces extends Speech {
  readonly folder: string;
  readonly model: string;
  /** The files of the document, in every form that this machine can write. */
  readonly documents: readonly string[];
  readonly pictures: number;
}

const words = {
  findings: { vi: "Kiểm tra", en: "Check" },
  none: { vi: "không có phát hiện nào", en: "nothing found" },
  html: { vi: "tài liệu kiến trúc, mở bằng trình duyệt", en: "the architecture document, open it in a browser" },
  pdf: { vi: "tài liệu kiến trúc để in", en: "the architecture document for printing" },
  docx: { vi: "tài liệu kiến trúc để sửa trong Word", en: "the architecture document for editing in Word" },
  pictures: { vi: "sơ đồ (SVG)", en: "pictures (SVG)" },
  allFindings: { vi: "mọi phát hiện, cho máy đọc", en: "all findings, for machines" },
  scores: { vi: "điểm và các phần tử đứng sau", en: "scores and the elements behind them" },
  written: { vi: "Kết quả:", en: "Results:" },
  next: { vi: "Làm gì tiếp theo:", en: "What to do next:" },
  seeFindings: { vi: "xem từng phát hiện, tại chỗ và cách sửa", en: "see each finding, where it is and what to do" },
  explain: { vi: "hiểu một quy tắc", en: "understand a rule" },
  future: { vi: "xem kiến trúc tại một thời điểm khác", en: "see the architecture at another date" },
  init: { vi: "bắt đầu mô hình của tỉnh mình", en: "begin the model of your own province" },
} as const satisfies Record<string, Words>;

/** What the main job has found, where everything is, and what to do next. */
export function startSummary(results: DocumentResults, places: StartPlaces): string {
  const { language, folder, model, documents } = places;
  const say = (key: keyof typeof words): string => words[key][language];
  const { province } = results.model;
  const rule = results.diagnostics[0]?.rule;
  const files: readonly Row[] = [
    ...documents.map((path) => [path, say(formOf(path))] as const),
    [`${join(folder, "views")}/`, `${places.pictures} ${say("pictures")}`],
    [join(folder, "findings.json"), say("allFindings")],
    [join(folder, "scores.json"), say("scores")],
  ];
  const steps: readonly Row[] = [
    [`npx khung check ${model}`, say("seeFindings")],
    ...(rule ? [[`npx khung explain ${rule}`, say("explain")] as const] : []),
    [`npx khung draw ${model} --at ${province.target ?? results.date}`, say("future")],
    [language === "vi" ? "npx khung init tinh-moi" : "npx khung init my-province --lang en", say("init")],
  ];
  return [
    titleOf(results, places),
    "",
    `${say("findings")}: ${countsOf(results, places) || say("none")}`,
    ...results.scorecards.flatMap((card) => ["", ...scoreLines(card, places)]),
    "",
    say("written"),
    table(files),
    "",
    say("next"),
    table(steps),
    ...(language === "vi" ? ["", "English: npm start -- --lang en"] : []),
    "",
  ].join("\n");
}

function formOf(path: string): "html" | "pdf" | "docx" {
  return path.endsWith(".pdf") ? "pdf" : path.endsWith(".docx") ? "docx" : "html";
}

function titleOf({ model, framework, date }: DocumentResults, { language }: StartPlaces): string {
  const { id, version, name } = framework.header;
  const code = `${id}@${version}`;
  const words = {
    vi: `${model.province.name.vi}, tại thời điểm ${date}, theo ${name.vi} (${code})`,
    en: `${inLanguage(model.province.name, "en")}, as of ${date}, by ${name.en} (${code})`,
  };
  return words[language];
}

function countsOf({ diagnostics }: DocumentResults, { language }: StartPlaces): string {
  const tally = tallyOf(diagnostics);
  return gravestFirst
    .filter((severity) => tally[severity])
    .map((severity) => countOf(severity, tally[severity])[language])
    .join(", ");
}

type Row = readonly [term: string, words: string];

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, words]) => `  ${term.padEnd(width)}  ${words}`).join("\n");
}
