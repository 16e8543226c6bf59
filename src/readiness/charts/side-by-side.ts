import type { SideBySide } from "../../domain/chart.ts";
import type { IndexResult } from "../index/result.ts";
import { medianOf } from "../statistics/moments.ts";
import { asWords, type ChartContext, chartUnit, columnNames, combined, countedLeaves, headOf } from "./context.ts";
import { commonScale } from "./scale.ts";

/** Some units of a result against the median and the best of all, indicator by indicator. */
export function sideBySideOf(result: IndexResult, chosen: readonly number[], context: ChartContext): SideBySide {
  const units = chosen.map((unit) => chartUnit(result, context, unit));
  const rows = countedLeaves(result).map((leaf) => {
    const { code = "" } = result.plan.leaves[leaf] ?? {};
    const scale = commonScale(result, leaf);
    const best = Math.max(...scale.filter((value) => !Number.isNaN(value)));
    const median = medianOf(scale);
    return {
      id: code,
      name: context.nodeName(code),
      values: chosen.map((unit) => known(scale[unit])),
      ...(Number.isNaN(median) ? {} : { median }),
      ...(Number.isFinite(best) ? { best } : {}),
    };
  });
  const names = combined((language) => units.map(({ name }) => asWords(name)[language]).join(", "));
  return {
    ...headOf(result, context, {
      id: "side-by-side",
      title: combined((language) => `${names[language]}: ${context.index[language]}`),
      question: {
        vi: "Các đơn vị được chọn đứng ở đâu so với trung vị và đơn vị cao nhất, theo từng chỉ tiêu?",
        en: "Where do the chosen units stand against the median and the best, indicator by indicator?",
      },
      summary: {
        vi: `Điểm trên thang 0–100 của ${names.vi} theo ${rows.length} chỉ tiêu, cùng trung vị và mức cao nhất.`,
        en: `Scores from 0 to 100 of ${names.en} by ${rows.length} indicators, with the median and the best.`,
      },
      table: {
        columns: [
          { name: columnNames.indicator },
          ...units.map(({ name }) => ({ name: asWords(name), digits: 1 })),
          { name: { vi: "Trung vị", en: "Median" }, digits: 1 },
          { name: { vi: "Cao nhất", en: "Best" }, digits: 1 },
        ],
        rows: rows.map(({ name, values, median, best }) => [
          name,
          ...[...values, median, best].map((value) => (value === undefined ? undefined : value * 100)),
        ]),
      },
    }),
    kind: "side-by-side",
    chosen: units,
    rows,
  };
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
