import type { Chart } from "../../domain/chart.ts";
import type { Words } from "../../domain/text.ts";

/** More rows than this do not fit a page. */
const most = 64;

/** A chart with a row for each unit in parts that fit a page, each named by its first and last; others as they are. */
export function chartParts(chart: Chart): readonly Chart[] {
  switch (chart.kind) {
    case "ranked-bars":
      return partsOf(chart, chart.rows);
    case "rank-intervals":
      return partsOf(chart, chart.rows);
    case "heat-map":
      return partsOf(chart, chart.rows);
    default:
      return [chart];
  }
}

function partsOf<Row, C extends Chart & { readonly rows: readonly Row[] }>(
  chart: C,
  rows: readonly Row[],
): readonly C[] {
  if (rows.length <= most) return [chart];
  const count = Math.ceil(rows.length / most);
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, at) => {
    const part = rows.slice(at * size, (at + 1) * size);
    const title: Words = {
      vi: `${chart.title.vi} (phần ${at + 1}/${count})`,
      en: `${chart.title.en} (part ${at + 1} of ${count})`,
    };
    return { ...chart, id: at ? `${chart.id}-${at + 1}` : chart.id, title, rows: part };
  });
}
