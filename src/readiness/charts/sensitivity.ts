import type { SensitivityBars } from "../../domain/chart.ts";
import { numberWords } from "../../domain/number-words.ts";
import { factorName } from "../analysis/factor-words.ts";
import type { Sensitivity } from "../analysis/sensitivity.ts";
import type { IndexResult } from "../index/result.ts";
import { type ChartContext, combined, headOf } from "./context.ts";

/** Which choices of the method decide the ranks. Nothing where the analysis gave no indices. */
export function sensitivityChartOf(
  result: IndexResult,
  sensitivity: Sensitivity,
  context: ChartContext,
): SensitivityBars | undefined {
  const { indices, factors, runs } = sensitivity;
  if (!indices) return undefined;
  const rows = factors
    .map((factor, index) => ({
      id: factor.node ?? factor.id,
      name: factorName(factor, context.nodeName),
      first: indices[index]?.first ?? 0,
      total: indices[index]?.total ?? 0,
    }))
    .toSorted((a, b) => b.total - a.total);
  const [most] = rows;
  return {
    ...headOf(result, context, {
      id: "sensitivity",
      title: combined(
        (language) =>
          `${{ vi: "Lựa chọn nào quyết định thứ hạng", en: "Which choice decides the ranks" }[language]}: ${context.index[language]}`,
      ),
      question: {
        vi: "Sự thay đổi thứ hạng bắt nguồn từ lựa chọn nào của phương pháp?",
        en: "From which choice of the method do the changes of ranks come?",
      },
      summary: combined((language) =>
        most
          ? {
              vi: `Chỉ số Sobol của ${rows.length} yếu tố; lớn nhất là ${most.name.vi}: ${numberWords(most.total, 2).vi}.`,
              en: `Sobol indices of ${rows.length} factors; the greatest is ${most.name.en}: ${numberWords(most.total, 2).en}.`,
            }[language]
          : { vi: "Không có yếu tố nào.", en: "There is no factor." }[language],
      ),
      notes: [
        {
          vi: `Chỉ số Sobol trên ${numberWords(runs).vi} lần tính tựa ngẫu nhiên; số đo: độ dịch chuyển thứ hạng bình quân.`,
          en: `Sobol indices on ${numberWords(runs).en} quasi-random runs; measured on the mean shift of ranks.`,
        },
      ],
      table: {
        columns: [
          { name: { vi: "Yếu tố", en: "Factor" } },
          { name: { vi: "Bậc nhất", en: "First order" }, digits: 3 },
          { name: { vi: "Toàn phần", en: "Total order" }, digits: 3 },
        ],
        rows: rows.map(({ name, first, total }) => [name, first, total]),
      },
    }),
    kind: "sensitivity",
    rows,
  };
}
