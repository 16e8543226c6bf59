import type { Simulation } from "../../../domain/analysis-report.ts";
import { numberWords, percentWords } from "../../../domain/number-words.ts";
import type { ReportCell, ReportColumn, ReportTable } from "../../../domain/report-table.ts";
import type { Words } from "../../../domain/text.ts";
import {
  changeCell,
  columnTitles,
  numberCell,
  rankCell,
  scoreDigits,
  shareCell,
  subjectNote,
  textCell,
} from "./cells.ts";

/** A simulation as tables: the ranks, what decides them, what each indicator does, pair by pair, and one run in full. */
export function simulationTables(simulation: Simulation): readonly ReportTable[] {
  return [
    rankTable(simulation),
    ...(simulation.sensitivity ? [sensitivityTable(simulation.sensitivity)] : []),
    leftOutTable(simulation),
    beforeTable(simulation),
    ...(simulation.replication ? replicationTables(simulation, simulation.replication) : []),
  ];
}

const empty: Words = { vi: "không có đơn vị nào có điểm", en: "no unit has a score" };

type Unit = Simulation["units"][number];
type Column = ReportColumn & { readonly cell: (unit: Unit) => ReportCell };

function rankTable(simulation: Simulation): ReportTable {
  const columns = rankColumns(simulation);
  const ranked = simulation.units.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return {
    id: "ranks",
    title: { vi: "Khoảng thứ hạng 5–95 %", en: "Ranks between the 5th and the 95th percentile" },
    notes: [...runNotes(simulation), subjectNote(simulation.subject)],
    columns: columns.map(({ id, title, align }) => ({ id, title, ...(align ? { align } : {}) })),
    rows: ranked.map((unit) => columns.map(({ cell }) => cell(unit))),
    empty,
  };
}

function rankColumns(simulation: Simulation): readonly Column[] {
  const digits = scoreDigits(simulation.subject);
  const number = (id: string, title: Words, cell: Column["cell"]): Column => ({ id, title, align: "end", cell });
  const lost = simulation.units.some(({ unscored }) => unscored > 0);
  const bands = simulation.banded > 0 ? simulation.bands : [];
  return [
    number("rank", columnTitles.rank, ({ rank }) => tiedRankCell(rank, simulation.units)),
    { id: "unit", title: columnTitles.unit, cell: ({ name }) => textCell(name) },
    number("score", columnTitles.score, ({ score }) => numberCell(score, digits)),
    number("low", { vi: "5 %", en: "5%" }, ({ rankInterval }) => rankCell(rankInterval?.low)),
    number("median", { vi: "Trung vị", en: "Median" }, ({ rankInterval }) => rankCell(rankInterval?.median)),
    number("high", { vi: "95 %", en: "95%" }, ({ rankInterval }) => rankCell(rankInterval?.high)),
    number("mean", { vi: "Hạng bình quân", en: "Mean rank" }, ({ rankInterval }) => numberCell(rankInterval?.mean, 1)),
    ...bands.map(({ id, name }, band) =>
      number(`band-${id}`, { vi: `Xác suất “${name.vi}”`, en: `P(${name.en})` }, (unit) => shareCell(unit.bands[band])),
    ),
    ...(lost
      ? [number("unscored", { vi: "Không tính được", en: "Unscored" }, ({ unscored }) => shareCell(unscored))]
      : []),
  ];
}

/** `17=` where several share a rank. */
function tiedRankCell(rank: number | null, units: readonly Unit[]): ReportCell {
  const cell = rankCell(rank);
  const isShared = rank !== null && units.filter((unit) => unit.rank === rank).length > 1;
  return isShared ? { ...cell, text: { vi: `${cell.text.vi}=`, en: `${cell.text.en ?? cell.text.vi}=` } } : cell;
}

function runNotes({ replications, seed, factors, banded, bands }: Simulation): readonly Words[] {
  const runs = numberWords(replications);
  const list = (language: "vi" | "en") =>
    factors
      .map(
        ({ name, alternatives }) =>
          `${name[language]} (${alternatives
            .slice(0, mostNamed)
            .map((each) => readable(each, language))
            .join(", ")}${alternatives.length > mostNamed ? ", …" : ""})`,
      )
      .join("; ");
  const varied: Words = factors.length
    ? { vi: `Thay đổi đồng thời: ${list("vi")}.`, en: `Varied at once: ${list("en")}.` }
    : { vi: "Không có yếu tố nào được thay đổi.", en: "Nothing was varied." };
  const scale: readonly Words[] =
    bands.length && banded < replications
      ? [
          {
            vi: `Xác suất xếp loại tính trên ${numberWords(banded).vi} lần giữ nguyên thang điểm của phương pháp.`,
            en: `Bands are read from the ${numberWords(banded).en} runs on the scale of the method itself.`,
          },
        ]
      : [];
  return [{ vi: `${runs.vi} lần mô phỏng, số gieo ${seed}.`, en: `${runs.en} runs, seed ${seed}.` }, varied, ...scale];
}

const mostNamed = 5;
const ownChoice: Words = { vi: "theo phương pháp", en: "as the method" };
const noneLeftOut: Words = { vi: "không bỏ", en: "none" };

/** An alternative as people read it: the name of the option alone. */
function readable(alternative: string, language: "vi" | "en"): string {
  if (alternative === "method") return ownChoice[language];
  if (alternative === "none") return noneLeftOut[language];
  const method = /^\{"method":"([a-z-]+)"/.exec(alternative)?.[1];
  return method ?? alternative;
}

function sensitivityTable(sensitivity: NonNullable<Simulation["sensitivity"]>): ReportTable {
  const { indices, runs, unscored, meanShift } = sensitivity;
  const said = numberWords(runs);
  const share = percentWords(unscored / Math.max(1, runs));
  const shift = numberWords(meanShift ?? 0, 2);
  const why: Words = unscored
    ? {
        vi: `Không tính được chỉ số: ${share.vi} số lần có đơn vị mất điểm. Hãy cho ít yếu tố thay đổi hơn.`,
        en: `No indices: in ${share.en} of the runs a unit lost its score. Vary fewer factors.`,
      }
    : { vi: "Thứ hạng không đổi trong mọi lần tính.", en: "Ranks are the same in every run." };
  return {
    id: "sensitivity",
    title: {
      vi: "Lựa chọn nào quyết định thứ hạng (chỉ số Sobol)",
      en: "Which choice decides the ranks (Sobol indices)",
    },
    notes: [
      {
        vi: `${said.vi} lần tính tựa ngẫu nhiên; số đo: độ dịch chuyển thứ hạng bình quân (${shift.vi} hạng).`,
        en: `${said.en} quasi-random runs; measured on the mean shift of ranks (${shift.en}).`,
      },
      {
        vi: "Bậc nhất: phần do riêng yếu tố đó. Toàn phần: kể cả tương tác với yếu tố khác.",
        en: "First order: what the factor does alone. Total: with its interactions.",
      },
    ],
    columns: [
      { id: "factor", title: { vi: "Yếu tố", en: "Factor" } },
      { id: "first", title: { vi: "Bậc nhất", en: "First order" }, align: "end" },
      { id: "total", title: { vi: "Toàn phần", en: "Total order" }, align: "end" },
    ],
    rows: (indices ?? [])
      .toSorted((a, b) => b.total - a.total)
      .map(({ name, first, total }) => [textCell(name), numberCell(first, 3), numberCell(total, 3)]),
    empty: indices ? { vi: "không có yếu tố nào", en: "no factor" } : why,
  };
}

function leftOutTable({ leftOut, subject }: Simulation): ReportTable {
  const rows = leftOut.toSorted((a, b) => (b.meanShift ?? -1) - (a.meanShift ?? -1));
  return {
    id: "left-out",
    title: { vi: "Bỏ lần lượt từng chỉ tiêu, từng nhóm", en: "Each indicator and group left out in turn" },
    notes: [subjectNote(subject)],
    columns: [
      { id: "indicator", title: columnTitles.indicator },
      { id: "shift", title: { vi: "Dịch chuyển hạng bình quân", en: "Mean shift of ranks" }, align: "end" },
      { id: "unit", title: { vi: "Đơn vị đổi hạng nhiều nhất", en: "Unit that moves most" } },
      { id: "change", title: { vi: "Đổi hạng", en: "Change" }, align: "end" },
      { id: "lost", title: { vi: "Mất điểm", en: "Lost" }, align: "end" },
    ],
    rows: rows.map(({ name, meanShift, most, lost }) => [
      textCell(name),
      numberCell(meanShift, 2),
      textCell(most?.name ?? { vi: "–", en: "–" }),
      changeCell(most?.change),
      numberCell(lost),
    ]),
    empty: { vi: "không có chỉ tiêu nào", en: "no indicator" },
  };
}

function beforeTable({ units, before, replications }: Simulation): ReportTable {
  const runs = numberWords(replications);
  return {
    id: "before",
    title: {
      vi: "Xác suất đơn vị ở hàng đứng trên đơn vị ở cột",
      en: "Probability that the unit of the row stands before that of the column",
    },
    notes: [
      {
        vi: `Tỷ lệ trong ${runs.vi} lần mô phỏng; đồng hạng không tính cho bên nào.`,
        en: `Share of ${runs.en} runs; ties count for neither.`,
      },
    ],
    columns: [
      { id: "unit", title: columnTitles.unit },
      ...units.map(
        ({ code, name }): ReportColumn => ({
          id: `before-${code}`,
          title: { vi: name.vi, en: name.en ?? name.vi },
          align: "end",
        }),
      ),
    ],
    rows: units.map(({ name }, row) => [
      textCell(name),
      ...units.map((_, column) => (row === column ? numberCell(null) : shareCell(before[row]?.[column]))),
    ]),
    empty,
  };
}

function replicationTables(
  { subject }: Simulation,
  { number, choices, units }: NonNullable<Simulation["replication"]>,
): readonly ReportTable[] {
  const title = { vi: `Lần mô phỏng số ${number}`, en: `Replication ${number}` };
  const ranked = units.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return [
    {
      id: "replication-choices",
      title: { vi: `${title.vi}: các lựa chọn`, en: `${title.en}: the choices` },
      notes: [],
      columns: [
        { id: "factor", title: { vi: "Yếu tố", en: "Factor" } },
        { id: "chosen", title: { vi: "Đã chọn", en: "Chosen" } },
      ],
      rows: choices.map(({ name, chosen }) => [
        textCell(name),
        textCell({ vi: chosen === "method" ? ownChoice.vi : chosen, en: chosen === "method" ? ownChoice.en : chosen }),
      ]),
      empty: { vi: "không có yếu tố nào được thay đổi", en: "nothing was varied" },
    },
    {
      id: "replication-ranks",
      title: { vi: `${title.vi}: kết quả`, en: `${title.en}: the result` },
      notes: [],
      columns: [
        { id: "rank", title: columnTitles.rank, align: "end" },
        { id: "unit", title: columnTitles.unit },
        { id: "score", title: columnTitles.score, align: "end" },
      ],
      rows: ranked.map(({ rank, name, score }) => [
        rankCell(rank),
        textCell(name),
        numberCell(score, scoreDigits(subject)),
      ]),
      empty,
    },
  ];
}
