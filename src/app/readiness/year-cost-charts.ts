import type { SeriesChart } from "../../domain/chart.ts";
import { currencies } from "../../domain/money.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { Roadmap } from "../../domain/roadmap.ts";

/** What each year costs beside its limit, one chart for each currency; none where nobody states a cost. */
export function yearCostCharts({ years }: Roadmap, table: ReportTable): readonly SeriesChart[] {
  return currencies.flatMap((currency): readonly SeriesChart[] => {
    const own = years.filter((year) => year.currency === currency);
    if (!own.some(({ amount }) => amount > 0)) return [];
    const isLimited = own.some(({ limit }) => limit !== undefined);
    const unstated = new Set(years.flatMap((year) => year.unstated)).size;
    return [
      {
        kind: "series",
        shape: "columns",
        id: `cost-by-year-${currency.toLowerCase()}`,
        title: { vi: `Kinh phí đã ghi theo năm (${currency})`, en: `Stated cost by year (${currency})` },
        question: { vi: "Mỗi năm cần bao nhiêu?", en: "What does each year need?" },
        summary: {
          vi: `Kinh phí của ${own.length} năm, ${isLimited ? "cạnh trần ngân sách" : "chưa có trần ngân sách để so"}.`,
          en: `The cost of ${own.length} years, ${isLimited ? "beside its limit" : "with no limit to compare with"}.`,
        },
        source: { vi: "mô hình của tỉnh", en: "the province’s model" },
        year: [...new Set([own[0]?.year, own.at(-1)?.year])].join("–"),
        units: own.length,
        notes: unstated
          ? [
              {
                vi: `${unstated} gói chưa ghi kinh phí, không được tính là 0.`,
                en: `${unstated} packages state no cost; they are not counted as zero.`,
              },
            ]
          : [],
        table,
        categories: own.map(({ year }) => ({ vi: String(year), en: String(year) })),
        series: [
          { name: { vi: "Kinh phí đã ghi", en: "Stated cost" }, values: own.map(({ amount }) => amount) },
          ...(isLimited ? [{ name: { vi: "Trần", en: "Limit" }, values: own.map(({ limit }) => limit) }] : []),
        ],
        digits: 0,
      },
    ];
  });
}
