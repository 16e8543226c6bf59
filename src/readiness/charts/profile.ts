import type { Profile } from "../../domain/chart.ts";
import { cellState } from "../index/data.ts";
import type { IndexResult } from "../index/result.ts";
import { medianOf } from "../statistics/moments.ts";
import { asWords, type ChartContext, columnNames, combined, countedLeaves, headOf } from "./context.ts";
import { pillarOf } from "./heat-map.ts";
import { commonScale } from "./scale.ts";

/** One unit against the median and the best of all, indicator by indicator. */
export function profileOf(result: IndexResult, unit: number, context: ChartContext): Profile {
  const { plan, stages, units } = result;
  const name = context.unitName(units[unit] ?? "");
  const rows = countedLeaves(result).map((leaf) => {
    const { code = "", node = -1 } = plan.leaves[leaf] ?? {};
    const scale = commonScale(result, leaf);
    const pillar = pillarOf(plan.nodes, node, plan.root);
    return {
      id: code,
      name: context.nodeName(code),
      ...(pillar === node ? {} : { group: context.nodeName(plan.nodes[pillar]?.code ?? "") }),
      ...known("value", scale[unit] ?? Number.NaN),
      ...known("median", medianOf(scale)),
      ...known("best", Math.max(...scale.filter((value) => !Number.isNaN(value)))),
      imputed: stages.imputed.states[leaf * units.length + unit] === cellState.imputed,
    };
  });
  const compared = rows.filter((row) => row.value !== undefined && row.median !== undefined);
  const above = compared.filter(({ value = 0, median = 0 }) => value >= median).length;
  return {
    ...headOf(result, context, {
      id: `profile-${units[unit] ?? ""}`,
      title: combined((language) => `${asWords(name)[language]}: ${context.index[language]}`),
      question: {
        vi: "So với trung vị và đơn vị cao nhất, đơn vị này đứng ở đâu theo từng chỉ tiêu?",
        en: "Where does it stand against the median and the best, indicator by indicator?",
      },
      summary: {
        vi: `${name.vi} đạt từ trung vị trở lên ở ${above} trong ${compared.length} chỉ tiêu có số liệu.`,
        en: `${asWords(name).en} is at or above the median in ${above} of ${compared.length} indicators with data.`,
      },
      table: {
        columns: [
          { name: columnNames.indicator },
          { name: asWords(name), digits: 1 },
          { name: { vi: "Trung vị", en: "Median" }, digits: 1 },
          { name: { vi: "Cao nhất", en: "Best" }, digits: 1 },
        ],
        rows: rows.map((row) => [
          row.name,
          ...[row.value, row.median, row.best].map((value) => (value === undefined ? undefined : value * 100)),
        ]),
      },
    }),
    kind: "profile",
    unit: name,
    rows,
  };
}

function known<Key extends string>(key: Key, value: number): { readonly [K in Key]?: number } {
  return Number.isFinite(value) ? ({ [key]: value } as { readonly [K in Key]?: number }) : {};
}
