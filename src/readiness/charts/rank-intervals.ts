import type { RankIntervals } from "../../domain/chart.ts";
import { numberWords, percentWords } from "../../domain/number-words.ts";
import type { Uncertainty } from "../analysis/uncertainty.ts";
import type { IndexResult } from "../index/result.ts";
import {
  asWords,
  type ChartContext,
  chartUnit,
  columnNames,
  combined,
  headOf,
  rankedUnits,
  ranksAtRoot,
} from "./context.ts";

/** How sure the ranks are: the interval of each unit in the runs of an uncertainty analysis. */
export function rankIntervalsOf(result: IndexResult, uncertainty: Uncertainty, context: ChartContext): RankIntervals {
  const ranks = ranksAtRoot(result);
  const rows = rankedUnits(result).flatMap((unit) => {
    const rank = uncertainty.units[unit]?.rank;
    if (!rank) return [];
    const { low, median, high } = rank;
    return [{ ...chartUnit(result, context, unit), nominal: ranks[unit] ?? 0, low, median, high }];
  });
  const widest = rows.reduce(
    (most, row) => (row.high - row.low > most.high - most.low ? row : most),
    rows[0] ?? nobody,
  );
  const runs = numberWords(uncertainty.replications);
  return {
    ...headOf(result, context, {
      id: "rank-intervals",
      title: combined(
        (language) =>
          `${{ vi: "Độ chắc chắn của thứ hạng", en: "How sure the ranks are" }[language]}: ${context.index[language]}`,
      ),
      question: {
        vi: "Thứ hạng thay đổi thế nào khi các lựa chọn của phương pháp thay đổi?",
        en: "How do ranks change when the choices of the method change?",
      },
      summary: combined(
        (language) =>
          ({
            vi: `Khoảng thứ hạng 5–95 % của ${rows.length} đơn vị qua ${runs.vi} lần mô phỏng. Khoảng rộng nhất: ${widest.name.vi}, từ ${widest.low} đến ${widest.high}.`,
            en: `Ranks of ${rows.length} units between the 5th and the 95th percentile of ${runs.en} runs. Widest: ${asWords(widest.name).en}, from ${widest.low} to ${widest.high}.`,
          })[language],
      ),
      notes: [
        {
          vi: `${runs.vi} lần mô phỏng, số gieo ${uncertainty.seed}.`,
          en: `${runs.en} runs, seed ${uncertainty.seed}.`,
        },
        ...unscoredNote(uncertainty),
      ],
      table: {
        columns: [
          { name: columnNames.unit },
          { name: columnNames.rank },
          { name: { vi: "Cận dưới 5 %", en: "5th percentile" } },
          { name: { vi: "Trung vị", en: "Median" } },
          { name: { vi: "Cận trên 95 %", en: "95th percentile" } },
        ],
        rows: rows.map(({ name, rank, low, median, high }) => [
          asWords(name),
          { vi: rank, en: rank },
          low,
          median,
          high,
        ]),
      },
    }),
    kind: "rank-intervals",
    rows,
  };
}

const nobody = { id: "", name: { vi: "–" }, rank: "–", nominal: 0, low: 0, median: 0, high: 0 };

function unscoredNote({ units }: Uncertainty) {
  const most = Math.max(0, ...units.map(({ unscored }) => unscored));
  if (most === 0) return [];
  const share = percentWords(most);
  return [
    {
      vi: `Có đơn vị không tính được điểm trong ${share.vi} số lần; khoảng chỉ gồm những lần tính được.`,
      en: `A unit could not be scored in ${share.en} of the runs; intervals hold those in which it could.`,
    },
  ];
}
