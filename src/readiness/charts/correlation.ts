import type { CorrelationMatrix } from "../../domain/chart.ts";
import { childColumns, type NamedColumns } from "../analysis/columns.ts";
import type { IndexResult } from "../index/result.ts";
import { type CorrelationKind, correlation } from "../statistics/correlation.ts";
import { type ChartContext, columnNames, combined, countedLeaves, headOf } from "./context.ts";

/** How far the indicators, or the pillars, go together, on the common scale. Constant columns correlate with nothing. */
export function correlationChartOf(
  result: IndexResult,
  context: ChartContext,
  kind: CorrelationKind = "pearson",
  of: "indicators" | "pillars" = "indicators",
): CorrelationMatrix {
  const { codes, columns } = of === "pillars" ? childColumns(result, rootOf(result)) : indicatorColumns(result);
  const labels = codes.map((code) => ({ id: code, name: context.nodeName(code) }));
  const cells = columns.map((x, row) =>
    columns.map((y, column) => {
      const value = correlation(x, y, kind);
      return !Number.isNaN(value) ? (row === column ? 1 : value) : undefined;
    }),
  );
  const negative = cells.flatMap((row, y) =>
    row.filter((value, x) => x < y && value !== undefined && value < 0),
  ).length;
  return {
    ...headOf(result, context, {
      id: "correlation",
      title: combined(
        (language) =>
          `${{ vi: "Tương quan giữa các chỉ tiêu", en: "Correlations of the indicators" }[language]}: ${context.index[language]}`,
      ),
      question: {
        vi: "Chỉ tiêu nào đo cùng một điều, chỉ tiêu nào đi ngược nhau?",
        en: "Which indicators measure the same, which go against each other?",
      },
      summary: {
        vi: `Ma trận tương quan (${kindWords[kind].vi}) của ${labels.length} chỉ tiêu; ${negative} cặp tương quan nghịch.`,
        en: `Correlations (${kindWords[kind].en}) of ${labels.length} indicators; ${negative} pairs are negative.`,
      },
      notes: [
        {
          vi: `Hệ số tương quan ${kindWords[kind].vi} trên số liệu đã chuẩn hóa.`,
          en: `${kindWords[kind].en} correlation of the normalised data.`,
        },
      ],
      table: {
        columns: [{ name: columnNames.indicator }, ...labels.map(({ name }) => ({ name, digits: 3 }))],
        rows: labels.map(({ name }, row) => [name, ...(cells[row] ?? [])]),
      },
    }),
    kind: "correlation",
    labels,
    cells,
  };
}

function rootOf({ plan }: IndexResult): string {
  return plan.nodes[plan.root]?.code ?? "";
}

function indicatorColumns(result: IndexResult): NamedColumns {
  const { plan, stages, units } = result;
  const leaves = countedLeaves(result);
  return {
    codes: leaves.map((leaf) => plan.leaves[leaf]?.code ?? ""),
    columns: leaves.map((leaf) => stages.normalised.values.subarray(leaf * units.length, (leaf + 1) * units.length)),
  };
}

const kindWords = {
  pearson: { vi: "Pearson", en: "Pearson" },
  spearman: { vi: "Spearman", en: "Spearman" },
  kendall: { vi: "Kendall tau-b", en: "Kendall tau-b" },
} as const;
