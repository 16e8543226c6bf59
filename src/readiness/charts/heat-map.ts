import type { HeatMap, HeatState } from "../../domain/chart.ts";
import { cellState } from "../index/data.ts";
import type { PlanNode } from "../index/plan.ts";
import type { IndexResult } from "../index/result.ts";
import {
  asWords,
  type ChartContext,
  chartUnit,
  columnNames,
  combined,
  countedLeaves,
  headOf,
  rankedUnits,
} from "./context.ts";
import { commonScale } from "./scale.ts";

/** Every indicator of every unit on its common scale, grouped by pillar; what is not known looks different from what is low. */
export function heatMapOf(result: IndexResult, context: ChartContext): HeatMap {
  const { plan } = result;
  const leaves = countedLeaves(result);
  const scales = leaves.map((leaf) => commonScale(result, leaf));
  const columns = leaves
    .flatMap((leaf) => plan.leaves[leaf] ?? [])
    .map(({ code, node }) => ({
      id: code,
      name: context.nodeName(code),
      group: plan.nodes[pillarOf(plan.nodes, node, plan.root)]?.code ?? "",
    }));
  // An indicator right below the index is its own group: its name stands over its column already.
  const titled = [...new Set(columns.map(({ group }) => group))].filter((id) =>
    columns.every((column) => column.id !== id),
  );
  const groups = titled.map((id) => ({ id, name: context.nodeName(id) }));
  const rows = rankedUnits(result).map((unit) => ({
    ...chartUnit(result, context, unit),
    cells: leaves.map((leaf, column) => {
      const value = scales[column]?.[unit] ?? Number.NaN;
      const state = stateAt(result, leaf, unit);
      if (Number.isNaN(value))
        return { state: state === "number" || state === "imputed" ? ("missing" as const) : state };
      return { state, value };
    }),
  }));
  const empty = rows.reduce((sum, { cells }) => sum + cells.filter(({ value }) => value === undefined).length, 0);
  return {
    ...headOf(result, context, {
      id: "heat-map",
      title: combined((language) => `${{ vi: "Bản đồ nhiệt", en: "Heat map" }[language]}: ${context.index[language]}`),
      question: { vi: "Mỗi đơn vị mạnh và yếu ở chỉ tiêu nào?", en: "Where is each unit strong, and where weak?" },
      summary: {
        vi: `Bảng màu của ${rows.length} đơn vị theo ${columns.length} chỉ tiêu, thang 0–100; ${empty} ô không có số liệu.`,
        en: `${rows.length} units by ${columns.length} indicators on a scale of 0–100; ${empty} cells have no number.`,
      },
      table: {
        columns: [
          { name: columnNames.rank },
          { name: columnNames.unit },
          ...columns.map(({ name }) => ({ name, digits: 1 })),
        ],
        rows: rows.map(({ rank, name, cells }) => [
          { vi: rank, en: rank },
          asWords(name),
          ...cells.map(({ value }) => (value === undefined ? undefined : value * 100)),
        ]),
      },
    }),
    kind: "heat-map",
    columns,
    groups,
    rows,
  };
}

const stateNames: ReadonlyMap<number, HeatState> = new Map([
  [cellState.imputed, "imputed"],
  [cellState.unknown, "unknown"],
  [cellState.notApplicable, "not-applicable"],
  [cellState.missing, "missing"],
]);

function stateAt({ stages, units }: IndexResult, leaf: number, unit: number): HeatState {
  const state = stages.imputed.states[leaf * units.length + unit];
  return (state === undefined ? undefined : stateNames.get(state)) ?? "number";
}

/** The node below the root that a node belongs to; itself where it stands there. */
export function pillarOf(nodes: readonly PlanNode[], node: number, root: number): number {
  let at = node;
  while ((nodes[at]?.parent ?? root) !== root && (nodes[at]?.parent ?? -1) >= 0) at = nodes[at]?.parent ?? root;
  return at;
}
