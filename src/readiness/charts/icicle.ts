import type { Icicle, WeightNode } from "../../domain/chart.ts";
import { percentWords } from "../../domain/number-words.ts";
import type { IndexResult } from "../index/result.ts";
import { type ChartContext, columnNames, combined, headOf } from "./context.ts";

/** What each group and indicator counts for in the whole. Where weights differ by unit, their mean over the units. */
export function icicleOf(result: IndexResult, context: ChartContext): Icicle {
  const root = nodeOf(result, context, result.plan.root, 1);
  const leaves = leavesOf(root).toSorted((a, b) => b.share - a.share);
  const [heaviest] = leaves;
  return {
    ...headOf(result, context, {
      id: "weights",
      title: combined(
        (language) => `${{ vi: "Trọng số thực tế", en: "Effective weights" }[language]}: ${context.index[language]}`,
      ),
      question: {
        vi: "Mỗi chỉ tiêu thực sự chiếm bao nhiêu trong kết quả chung?",
        en: "What does each indicator really count for in the whole?",
      },
      summary: combined((language) =>
        heaviest
          ? {
              vi: `Cây trọng số của ${leaves.length} chỉ tiêu; nặng nhất là ${heaviest.name.vi}: ${percentWords(heaviest.share).vi}.`,
              en: `Weights of ${leaves.length} indicators; the heaviest is ${heaviest.name.en}: ${percentWords(heaviest.share).en}.`,
            }[language]
          : { vi: "Không có chỉ tiêu nào.", en: "There is no indicator." }[language],
      ),
      notes: result.unitShares.size
        ? [
            {
              vi: "Trọng số khác nhau theo đơn vị; hình vẽ theo trung bình.",
              en: "Weights differ by unit; their mean is drawn.",
            },
          ]
        : [],
      table: {
        columns: [{ name: columnNames.indicator }, { name: { vi: "Tỷ trọng (%)", en: "Share (%)" }, digits: 2 }],
        rows: leaves.map(({ name, share }) => [name, share * 100]),
      },
    }),
    kind: "icicle",
    root,
  };
}

function nodeOf(result: IndexResult, context: ChartContext, node: number, share: number): WeightNode {
  const { code = "", children = [] } = result.plan.nodes[node] ?? {};
  return {
    id: code,
    name: context.nodeName(code),
    share,
    children: children.map((child, place) =>
      nodeOf(result, context, child, share * shareOf(result, node, child, place)),
    ),
  };
}

function shareOf({ weights, unitShares, units }: IndexResult, group: number, child: number, place: number): number {
  const own = unitShares.get(group);
  const share = own ? meanOf(own.subarray(place * units.length, (place + 1) * units.length)) : weights[child];
  return share !== undefined && Number.isFinite(share) ? Math.max(0, share) : 0;
}

function meanOf(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function leavesOf(node: WeightNode): readonly WeightNode[] {
  return node.children.length ? node.children.flatMap(leavesOf) : [node];
}
