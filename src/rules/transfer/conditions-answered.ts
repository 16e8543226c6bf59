import type { Text } from "../../domain/text.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { listed } from "../wording.ts";

/** Conditions of the transfer of which the province does not say how far they are met. One finding for all. */
export const conditionsAnswered = rule<{ readonly names: readonly Text[]; readonly ids: readonly string[] }>({
  card: {
    id: "transfer/conditions-answered",
    title: { vi: "Đã tự đánh giá đủ các điều kiện chuyển giao", en: "Every condition of the transfer is answered" },
    message: {
      vi: ({ names, ids }) => `Chưa đánh giá các điều kiện chuyển giao: ${listed(names, ids, "vi")}.`,
      en: ({ names, ids }) => `Conditions of the transfer not assessed: ${listed(names, ids, "en")}.`,
    },
    rationale: {
      vi: "Đà Nẵng nêu các điều kiện để chuyển giao thành công; chưa biết không phải là đạt, cũng không phải là không đạt.",
      en: "Da Nang names the conditions for success; unknown is neither met nor unmet.",
    },
    remedy: {
      vi: "Ghi mức đáp ứng (0 đến 4) và minh chứng của từng điều kiện vào `province.transfer.conditions`.",
      en: "State the level (0 to 4) and the evidence of each condition in `province.transfer.conditions`.",
    },
    source: [
      { document: "dantri-chuyen-giao-17-tinh", status: "cited" },
      { document: "ictnews-soc-trang-2015", status: "cited" },
    ],
    severity: "info",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(
            "",
            `
            transfer:
              from: Đà Nẵng
              conditions:
                dic-leaders-commitment: { level: 3 }
                province-leadership: { level: 3 }
                departments-cooperation: { level: 2 }
                suitable-investment: { level: 2 }
                it-staff: { level: 2 }
                home-affairs-and-dic: { level: 2 }
            `,
          ),
        },
      ],
      bad: [
        {
          files: tinyProvince(
            "",
            `
            transfer:
              from: Đà Nẵng
              conditions:
                dic-leaders-commitment: { level: 3 }
            `,
          ),
          at: { file: exampleFile, line: 6, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    const { transfer } = graph.model.province;
    if (!transfer) return;
    const open = [...graph.framework.conditions.values()].filter(({ id }) => !transfer.conditions?.[id]);
    if (open.length > 0)
      yield {
        at: { element: "province", path: ["transfer"], part: "key" },
        args: { names: open.map(({ name }) => name), ids: open.map(({ id }) => id) },
      };
  },
});
