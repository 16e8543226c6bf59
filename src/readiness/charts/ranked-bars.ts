import type { RankedBars } from "../../domain/chart.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { Words } from "../../domain/text.ts";
import type { IndexResult } from "../index/result.ts";
import {
  asWords,
  type ChartContext,
  chartUnit,
  columnNames,
  combined,
  headOf,
  rankedUnits,
  scoresAt,
} from "./context.ts";

/** The ranking as bars, each put together from what the pillars below the index contribute to it. */
export function rankedBarsOf(result: IndexResult, context: ChartContext): RankedBars {
  const { plan } = result;
  const pillars = plan.nodes[plan.root]?.children ?? [];
  const totals = scoresAt(result, plan.root);
  const rows = rankedUnits(result).map((unit) => {
    const total = totals[unit] ?? 0;
    return { ...chartUnit(result, context, unit), parts: contributions(result, pillars, unit, total), total };
  });
  const mean = rows.reduce((sum, { total }) => sum + total, 0) / (rows.length || 1);
  const names = pillars.map((pillar) => context.nodeName(plan.nodes[pillar]?.code ?? ""));
  const isSum = plan.nodes[plan.root]?.options.aggregate.method === "arithmetic";
  return {
    ...headOf(result, context, {
      id: "ranking",
      title: combined((language) => `${{ vi: "Xếp hạng", en: "Ranking" }[language]}: ${context.index[language]}`),
      question: {
        vi: "Đơn vị nào dẫn đầu, và nhờ nhóm chỉ tiêu nào?",
        en: "Who leads, and by which group of indicators?",
      },
      summary: summaryOf(rows, mean, context),
      ...(isSum ? {} : { notes: [proportional] }),
      table: {
        columns: [
          { name: columnNames.rank },
          { name: columnNames.unit },
          { name: columnNames.score, digits: context.digits },
          ...names.map((name) => ({ name, digits: context.digits })),
        ],
        rows: rows.map(({ rank, name, total, parts }) => [{ vi: rank, en: rank }, asWords(name), total, ...parts]),
      },
    }),
    kind: "ranked-bars",
    pillars: names,
    rows,
    mean,
    digits: context.digits,
  };
}

const proportional: Words = {
  vi: "Điểm không phải là tổng có trọng số của các nhóm; mỗi thanh được chia theo tỷ lệ phần đóng góp.",
  en: "The score is no weighted sum of the groups; each bar is divided in proportion to their parts.",
};

/** Share times score of each pillar; in proportion to them where the score is not their sum. */
function contributions(
  result: IndexResult,
  pillars: readonly number[],
  unit: number,
  total: number,
): readonly number[] {
  const { plan, weights, unitShares, units } = result;
  const own = unitShares.get(plan.root);
  const parts = pillars.map((pillar, place) => {
    const share = own ? own[place * units.length + unit] : weights[pillar];
    const part = (share ?? 0) * (scoresAt(result, pillar)[unit] ?? 0);
    return Number.isFinite(part) ? part : 0;
  });
  const sum = parts.reduce((all, part) => all + part, 0);
  return sum > 0 && total >= 0 ? parts.map((part) => (part * total) / sum) : [total, ...parts.slice(1).map(() => 0)];
}

function summaryOf(rows: RankedBars["rows"], mean: number, context: ChartContext): Words {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return { vi: "Không có đơn vị nào có điểm.", en: "No unit has a score." };
  return combined((language) => {
    const number = (value: number) => numberWords(value, context.digits)[language];
    const leaders = rows
      .slice(0, 3)
      .map(({ name, total }) => `${asWords(name)[language]} (${number(total)})`)
      .join(", ");
    const lowest = `${asWords(last.name)[language]} (${number(last.total)})`;
    return {
      vi: `Biểu đồ thanh xếp hạng ${rows.length} đơn vị. Dẫn đầu: ${leaders}. Thấp nhất: ${lowest}. Trung bình ${number(mean)}.`,
      en: `Bars rank ${rows.length} units. Leading: ${leaders}. Lowest: ${lowest}. Mean ${number(mean)}.`,
    }[language];
  });
}
