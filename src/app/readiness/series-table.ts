import type { SeriesChart } from "../../domain/chart.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import { inLanguage, type Text, type Words } from "../../domain/text.ts";

/** The numbers of a chart of series as a table: one row for each category. */
export function seriesTable({
  id,
  title,
  categories,
  series,
}: Pick<SeriesChart, "id" | "title" | "categories" | "series">): ReportTable {
  return {
    id,
    title,
    notes: [],
    empty: { vi: "Không có số liệu", en: "No data" },
    columns: [
      { id: "category", title: { vi: "Nhóm", en: "Group" } },
      ...series.map(({ name }, at) => ({ id: `series-${at + 1}`, title: bothWords(name), align: "end" as const })),
    ],
    rows: categories.map((category, at) => [
      { text: category },
      ...series.map(({ values }) => {
        const value = values[at];
        return value === undefined ? { text: { vi: "–", en: "–" } } : { text: numberWords(value), value };
      }),
    ]),
  };
}

function bothWords(text: Text): Words {
  return { vi: text.vi, en: inLanguage(text, "en") };
}
