import type { AnalysisSubject, ReachReport } from "../../../domain/analysis-report.ts";
import { numberWords, percentWords } from "../../../domain/number-words.ts";
import type { ReportCell, ReportTable } from "../../../domain/report-table.ts";
import type { Text, Words } from "../../../domain/text.ts";
import { columnTitles, numberCell, rankCell, scoreDigits, subjectNote, textCell } from "./cells.ts";

/** What it would take, as tables: one indicator alone, the cheapest combination, and what the projects buy. */
export function reachTables(report: ReachReport): readonly ReportTable[] {
  const { subject, unit } = report;
  return [
    ...(subject && unit ? [singleTable(report, subject), togetherTable(report, subject)] : []),
    ...(report.projects.length || !subject ? [projectTable(report)] : []),
  ];
}

function targetWords({ target }: ReachReport): Words {
  const value = String(target?.value ?? "");
  const said =
    typeof target?.value === "number" ? numberWords(target.value, digitsOf(target.value)) : { vi: value, en: value };
  if (target?.kind === "rank") return { vi: `hạng ${said.vi}`, en: `rank ${said.en}` };
  if (target?.kind === "band") return { vi: `mức “${said.vi}”`, en: `the band “${said.en}”` };
  return { vi: `${said.vi} điểm`, en: `a score of ${said.en}` };
}

function digitsOf(value: number): number {
  return Math.min(6, String(value).split(".")[1]?.length ?? 0);
}

function nowNote({ now, unit }: ReachReport, subject: AnalysisSubject): readonly Words[] {
  if (!now || !unit) return [];
  const score = numberWords(now.score ?? 0, scoreDigits(subject));
  const rank = now.rank ?? "–";
  const name = both(unit.name);
  return [
    { vi: `${name.vi} hiện xếp hạng ${rank}, ${score.vi} điểm.`, en: `${name.en} now ranks ${rank} with ${score.en}.` },
  ];
}

function both(text: Text): Words {
  return { vi: text.vi, en: text.en ?? text.vi };
}

function singleTable(report: ReachReport, subject: AnalysisSubject): ReportTable {
  const target = targetWords(report);
  const digits = scoreDigits(subject);
  return {
    id: "single",
    title: { vi: `Chỉ thay đổi một chỉ tiêu để đạt ${target.vi}`, en: `One indicator alone, to reach ${target.en}` },
    notes: [...nowNote(report, subject), ...limitNotes(report), subjectNote(subject)],
    columns: [
      { id: "indicator", title: columnTitles.indicator },
      { id: "from", title: { vi: "Hiện tại", en: "Now" }, align: "end" },
      { id: "to", title: { vi: "Cần đạt", en: "Needed" }, align: "end" },
      { id: "change", title: { vi: "Thay đổi", en: "Change" }, align: "end" },
      { id: "limit", title: { vi: "Giới hạn", en: "Limit" }, align: "end" },
      { id: "rank", title: columnTitles.rank, align: "end" },
      { id: "score", title: columnTitles.score, align: "end" },
      { id: "certainty", title: { vi: "Độ chắc chắn", en: "Certainty" } },
    ],
    rows: report.single
      .toSorted((a, b) => effort(a) - effort(b))
      .map(({ name, from, to, limit, rank, score, certainty }) => [
        textCell(name),
        valueCell(from),
        to === null ? textCell({ vi: "không đủ", en: "not enough" }, "bad") : valueCell(to, to > from ? 1 : -1),
        to === null ? numberCell(null) : changeOf(to - from),
        valueCell(limit),
        rankCell(rank),
        numberCell(score, digits),
        textCell(certaintyWords(certainty)),
      ]),
    empty: report.now?.reached ? alreadyThere : nothingToChange,
  };
}

const alreadyThere: Words = { vi: "đã đạt", en: "already reached" };
const nothingToChange: Words = { vi: "không còn chỉ tiêu nào có thể cải thiện", en: "no indicator is left to improve" };

/** Share of the way to the limit; what is not enough comes last. */
function effort({ from, to, limit }: ReachReport["single"][number]): number {
  return to === null ? 2 : Math.abs(to - from) / Math.abs(limit - from || 1);
}

function limitNotes({ blank }: ReachReport): readonly Words[] {
  const limit: Words = {
    vi: "Giới hạn: mức cao nhất trong các đơn vị, mốc của phương pháp, hoặc mức do người hỏi cho trước. Số liệu của các đơn vị khác giữ nguyên.",
    en: "Limit: the best of all units, the goalpost of the method, or what was given. The data of all others stay as they are.",
  };
  if (!blank.length) return [limit];
  const list = (language: "vi" | "en") => blank.map(({ name }) => name[language]).join("; ");
  return [
    limit,
    { vi: `Chưa có số liệu nên không xét: ${list("vi")}.`, en: `Without data, so left aside: ${list("en")}.` },
  ];
}

function certaintyWords({ kind, step }: ReachReport["single"][number]["certainty"]): Words {
  if (kind === "exact") return { vi: "chính xác", en: "exact" };
  const size = numberWords(step ?? 0, digitsFor(step ?? 0));
  return { vi: `dò từng bước ${size.vi}`, en: `searched in steps of ${size.en}` };
}

/** Enough digits to see a value: three that count. */
function digitsFor(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || Number.isInteger(value)) return 0;
  return Math.max(0, Math.min(6, 3 - Math.floor(Math.log10(size)) - 1 + (size < 1 ? 1 : 0)));
}

/** A value of an indicator; what is needed is rounded towards the side that still reaches. */
function valueCell(value: number, towards: -1 | 0 | 1 = 0): ReportCell {
  const digits = digitsFor(value);
  const scale = 10 ** digits;
  const rounded =
    towards === 0 ? value : (towards > 0 ? Math.ceil(value * scale - 1e-6) : Math.floor(value * scale + 1e-6)) / scale;
  return { text: numberWords(rounded, digits), value };
}

function changeOf(change: number): ReportCell {
  const { vi, en } = numberWords(change, digitsFor(change));
  const sign = change > 0 ? "+" : "";
  return { text: { vi: `${sign}${vi}`, en: `${sign}${en}` }, value: change };
}

function togetherTable(report: ReachReport, subject: AnalysisSubject): ReportTable {
  const target = targetWords(report);
  const { together } = report;
  const notes: readonly Words[] = together ? [outcomeNote(together, subject), costNote(together)] : [];
  return {
    id: "together",
    title: { vi: `Tổ hợp ít tốn kém nhất để đạt ${target.vi}`, en: `The cheapest combination to reach ${target.en}` },
    notes,
    columns: [
      { id: "indicator", title: columnTitles.indicator },
      { id: "from", title: { vi: "Hiện tại", en: "Now" }, align: "end" },
      { id: "to", title: { vi: "Cần đạt", en: "Needed" }, align: "end" },
      { id: "change", title: { vi: "Thay đổi", en: "Change" }, align: "end" },
      { id: "cost", title: { vi: "Chi phí", en: "Cost" }, align: "end" },
    ],
    rows: (together?.changes ?? []).map(({ name, from, to, cost }) => [
      textCell(name),
      valueCell(from),
      valueCell(to ?? from, (to ?? from) > from ? 1 : -1),
      changeOf((to ?? from) - from),
      together?.costsGiven ? numberCell(cost, 2) : { text: percentWords(cost), value: cost },
    ]),
    empty: report.now?.reached ? alreadyThere : nothingToChange,
  };
}

type Together = NonNullable<ReachReport["together"]>;

function outcomeNote({ reached, rank, score, certainty, budget }: Together, subject: AnalysisSubject): Words {
  const points = numberWords(score ?? 0, scoreDigits(subject));
  const sure =
    certainty.kind === "exact"
      ? { vi: "rẻ nhất, chính xác", en: "the least cost, exactly" }
      : { vi: "dò từng bước, chưa chắc rẻ nhất", en: "searched in steps, perhaps not the least" };
  if (reached)
    return {
      vi: `Đạt hạng ${rank ?? "–"}, ${points.vi} điểm (${sure.vi}).`,
      en: `Reaches rank ${rank ?? "–"} with ${points.en} (${sure.en}).`,
    };
  const why =
    budget === null
      ? { vi: "kể cả khi mọi chỉ tiêu đạt giới hạn", en: "even with everything at its limit" }
      : { vi: `trong ngân sách ${numberWords(budget).vi}`, en: `within the budget of ${numberWords(budget).en}` };
  return {
    vi: `Chưa đạt, ${why.vi}: tốt nhất là hạng ${rank ?? "–"}, ${points.vi} điểm.`,
    en: `Not reached, ${why.en}: at best rank ${rank ?? "–"} with ${points.en}.`,
  };
}

function costNote({ cost, costsGiven }: Together): Words {
  if (costsGiven)
    return { vi: `Tổng chi phí: ${numberWords(cost, 2).vi}.`, en: `Cost in all: ${numberWords(cost, 2).en}.` };
  const share = percentWords(cost);
  return {
    vi: `Không cho chi phí: chi phí là phần quãng đường từ đơn vị thấp nhất đến đơn vị cao nhất; tổng ${share.vi}. Khi cho chi phí của từng chỉ tiêu thì tính được theo tiền.`,
    en: `No costs given: a cost is the share of the way from the worst to the best unit; ${share.en} in all. With the cost of each indicator it is counted in money.`,
  };
}

function projectTable({ projects }: ReachReport): ReportTable {
  const rows = projects.flatMap((project) => {
    const { name, cost, gains } = project;
    const money: ReportCell = cost ? { text: moneyWords(cost), value: cost.amount } : numberCell(null);
    if (!gains.length)
      return [
        [
          textCell(name),
          money,
          textCell({ vi: "không làm đổi chỉ tiêu nào", en: "changes no indicator" }, "quiet"),
          numberCell(null),
          numberCell(null),
          numberCell(null),
        ],
      ];
    return gains.map((gain, index) => [
      textCell(index === 0 ? name : { vi: "", en: "" }),
      index === 0 ? money : textCell({ vi: "", en: "" }),
      textCell(gain.name),
      measureCell(gain.before, gain.unit),
      measureCell(gain.after, gain.unit),
      gain.before === null || gain.after === null
        ? numberCell(null)
        : plus(measureCell(gain.after - gain.before, gain.unit)),
    ]);
  });
  return {
    id: "projects",
    title: { vi: "Mỗi dự án mang lại điểm gì", en: "The score that each project buys" },
    notes: [
      {
        vi: "Mô hình được chấm điểm trước và sau khi riêng dự án đó bàn giao; không cộng dồn giữa các dự án.",
        en: "The model is scored before and after the project alone has delivered; projects are not added up.",
      },
    ],
    columns: [
      { id: "project", title: { vi: "Dự án", en: "Project" } },
      { id: "cost", title: { vi: "Kinh phí", en: "Cost" }, align: "end" },
      { id: "indicator", title: columnTitles.indicator },
      { id: "before", title: { vi: "Trước", en: "Before" }, align: "end" },
      { id: "after", title: { vi: "Sau", en: "After" }, align: "end" },
      { id: "gain", title: { vi: "Tăng thêm", en: "Gain" }, align: "end" },
    ],
    rows,
    empty: { vi: "mô hình không có dự án nào", en: "the model has no project" },
  };
}

function moneyWords({
  amount,
  currency,
  year,
}: {
  readonly amount: number;
  readonly currency: string;
  readonly year?: number | undefined;
}): Words {
  const { vi, en } = numberWords(amount);
  const [note, prices] = year === undefined ? ["", ""] : [` (giá ${year})`, ` (${year} prices)`];
  return { vi: `${vi} ${currency}${note}`, en: `${en} ${currency}${prices}` };
}

function measureCell(value: number | null, unit: string): ReportCell {
  if (value === null) return numberCell(null);
  return unit === "share" ? { text: percentWords(value), value } : numberCell(value, Number.isInteger(value) ? 0 : 2);
}

function plus(cell: ReportCell): ReportCell {
  const { text, value = 0 } = cell;
  return value > 0 ? { ...cell, text: { vi: `+${text.vi}`, en: `+${text.en ?? text.vi}` } } : cell;
}
