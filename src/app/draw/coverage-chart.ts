import type { SeriesChart } from "../../domain/chart.ts";
import { frameworkName } from "../../domain/framework-name.ts";
import type { GapAnalysis, Realisation } from "../../domain/gap.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { Text } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import { realisationNames } from "../../reporters/tables/gaps/words.ts";

const states = ["realised", "partly", "planned", "missing"] as const satisfies readonly Realisation[];

/** How the blocks of each layer stand, as it is. */
export function coverageChart(
  { coverage }: GapAnalysis,
  asIs: Graph,
  table: ReportTable,
  nameOf: (id: string) => Text,
): SeriesChart {
  const due = coverage.rows.filter((row) => row.due);
  const layers = [...new Set(due.map(({ layer }) => layer))];
  const count = (layer: string, state: Realisation): number =>
    due.filter((row) => row.layer === layer && row.asIs.state === state).length;
  const inPlace = due.filter((row) => row.asIs.state === "realised").length;
  const framework = frameworkName(asIs.framework);
  return {
    kind: "series",
    shape: "stacked-bars",
    id: "coverage-by-layer",
    title: { vi: "Số thành phần theo lớp, hiện trạng", en: "Building blocks by layer, as it is" },
    question: { vi: "Lớp nào đã đủ, lớp nào còn thiếu?", en: "Which layer is complete, which is not?" },
    summary: {
      vi: `${inPlace} trong ${due.length} thành phần của khung đã có.`,
      en: `${inPlace} of ${due.length} blocks of the framework are in place.`,
    },
    source: {
      vi: `mô hình của tỉnh đọc theo khung ${framework}`,
      en: `the province’s model, read against the framework ${framework}`,
    },
    year: asIs.at.slice(0, 4),
    units: due.length,
    notes: [],
    table,
    categories: layers.map(nameOf),
    series: states
      .map((state) => ({ name: realisationNames[state], values: layers.map((layer) => count(layer, state)) }))
      .filter(({ values }) => values.some((value) => value > 0)),
    digits: 0,
  };
}
