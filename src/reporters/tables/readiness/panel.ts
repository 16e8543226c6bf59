import type { PanelReport } from "../../../domain/analysis-report.ts";
import { numberWords } from "../../../domain/number-words.ts";
import type { ReportCell, ReportTable } from "../../../domain/report-table.ts";
import type { Text, Words } from "../../../domain/text.ts";
import { columnTitles, numberCell, textCell } from "./cells.ts";

/** A panel as tables: ranks and scores over the editions, with a mark between those that may not be compared; and the breaks. */
export function panelTables(report: PanelReport, digits: number | null): readonly ReportTable[] {
  return [rankTable(report), scoreTable(report, digits ?? 2), breakTable(report)];
}

const empty: Words = { vi: "không có đơn vị nào", en: "no unit" };

type Cell = PanelReport["units"][number]["cells"][number];

function tableBy(
  report: PanelReport,
  head: Pick<ReportTable, "id" | "title">,
  cellOf: (cell: Cell) => ReportCell,
): ReportTable {
  const broken = new Set(report.breaks.map(({ after }) => after));
  const shown = report.units.filter(({ cells }) =>
    cells.some((cell) => cell !== null && (cell.rank !== null || cell.score !== null)),
  );
  return {
    ...head,
    notes: notesOf(report),
    columns: [
      { id: "unit", title: columnTitles.unit },
      ...report.editions.map(({ id, name }) => ({
        id,
        title: broken.has(id) ? { vi: `‖ ${name.vi}`, en: `‖ ${name.en}` } : name,
        align: "end" as const,
      })),
    ],
    rows: shown.map(({ name, cells }) => [textCell(name), ...cells.map(cellOf)]),
    empty,
  };
}

function rankTable(report: PanelReport): ReportTable {
  const head = { id: "ranks", title: { vi: "Thứ hạng qua các kỳ", en: "Ranks over the editions" } };
  return tableBy(report, head, (cell) => {
    if (!cell || cell.rank === null) return numberCell(null);
    return {
      text: withChange({ vi: `${cell.rank}/${cell.of}`, en: `${cell.rank}/${cell.of}` }, cell.rankChange, 0),
      value: cell.rank,
    };
  });
}

function scoreTable(report: PanelReport, digits: number): ReportTable {
  const head = { id: "scores", title: { vi: "Điểm qua các kỳ", en: "Scores over the editions" } };
  return tableBy(report, head, (cell) => {
    if (!cell || cell.score === null) return numberCell(null);
    const merged = cell.merged.length ? "*" : "";
    const { vi, en } = numberWords(cell.score, digits);
    return {
      text: withChange({ vi: `${vi}${merged}`, en: `${en}${merged}` }, cell.scoreChange, digits),
      value: cell.score,
    };
  });
}

function withChange(text: Words, change: number | null, digits: number): Text {
  if (change === null) return text;
  const { vi, en } = numberWords(change, digits);
  const sign = Number(change.toFixed(digits)) > 0 ? "+" : "";
  return { vi: `${text.vi} (${sign}${vi})`, en: `${text.en} (${sign}${en})` };
}

function notesOf({ breaks, units }: PanelReport): readonly Words[] {
  const hasMerged = units.some(({ cells }) => cells.some((cell) => cell?.merged.length && cell.score !== null));
  return [
    ...(breaks.length
      ? [
          {
            vi: "‖: kỳ này không so sánh được với kỳ trước đó; không tính thay đổi.",
            en: "‖: not comparable with the edition before it; no change is counted.",
          },
        ]
      : []),
    ...(hasMerged
      ? [
          {
            vi: "*: gộp từ các tỉnh trước ngày 01/7/2025 theo quy tắc của từng chỉ tiêu.",
            en: "*: put together from the provinces before 1 July 2025, by the rule of each indicator.",
          },
        ]
      : []),
  ];
}

const reasons: Readonly<Record<PanelReport["breaks"][number]["why"], Words>> = {
  method: {
    vi: "phương pháp khác, không được khai báo là so sánh được",
    en: "another method, not declared comparable",
  },
  version: { vi: "phiên bản khác của phương pháp", en: "another version of the method" },
  merger: { vi: "sáp nhập tỉnh làm mất chỉ tiêu", en: "a merger of provinces lost indicators" },
};
const notMergedReasons = {
  refused: { vi: "phương pháp không cho phép gộp", en: "the method refuses to merge it" },
  "no-population": {
    vi: "cần dân số để tính bình quân mà không có",
    en: "its mean needs the population, which is not known",
  },
} as const satisfies Record<string, Words>;

/** What stands between the editions, and what was lost where provinces merged. */
function breakTable({ editions, breaks }: PanelReport): ReportTable {
  const nameOf = (id: string): Words => editions.find((each) => each.id === id)?.name ?? { vi: id, en: id };
  const between = breaks.map(({ before, after, why }) => {
    const [from, to] = [nameOf(before), nameOf(after)];
    return [textCell({ vi: `${from.vi} → ${to.vi}`, en: `${from.en} → ${to.en}` }), textCell(reasons[why])];
  });
  const lost = editions.flatMap(({ name, notMerged }) =>
    notMerged.map(({ name: indicator, why }) => {
      const reason = notMergedReasons[why];
      return [textCell(name), textCell({ vi: `${indicator.vi}: ${reason.vi}`, en: `${indicator.en}: ${reason.en}` })];
    }),
  );
  return {
    id: "breaks",
    title: { vi: "Chỗ không so sánh được", en: "What may not be compared" },
    notes: [],
    columns: [
      { id: "where", title: { vi: "Kỳ đánh giá", en: "Edition" } },
      { id: "why", title: { vi: "Lý do", en: "Reason" } },
    ],
    rows: [...between, ...lost],
    empty: { vi: "mọi kỳ đều so sánh được", en: "every edition may be compared" },
  };
}
