import type { Text } from "../../domain/text.ts";
import { answeredConditions } from "../../graph/conditions.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { listed } from "../wording.ts";

/** Conditions of the transfer that are said to be met, without evidence or source. One finding for all. */
export const conditionHasEvidence = rule<{ readonly names: readonly Text[]; readonly ids: readonly string[] }>({
  card: {
    id: "transfer/condition-has-evidence",
    title: { vi: "Điều kiện chuyển giao có minh chứng", en: "A condition that is met has evidence" },
    message: {
      vi: ({ names, ids }) =>
        `Điều kiện chuyển giao được tự đánh giá mà chưa có minh chứng: ${listed(names, ids, "vi")}.`,
      en: ({ names, ids }) => `Conditions of the transfer are assessed without evidence: ${listed(names, ids, "en")}.`,
    },
    rationale: {
      vi: "Mức tự đánh giá chỉ dùng được để quyết định tiếp nhận khi có minh chứng: quyết định phân công, dự toán, danh sách cán bộ.",
      en: "To decide on the transfer the level must rest on something: a decision, a budget, a list of staff.",
    },
    remedy: {
      vi: "Thêm `evidence` hoặc `source` cho từng điều kiện.",
      en: "Add `evidence` or `source` to each of them.",
    },
    source: [
      { document: "dantri-chuyen-giao-17-tinh", status: "inferred" },
      { document: "ictnews-soc-trang-2015", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(
            "",
            `
            transfer:
              from: Đà Nẵng
              conditions:
                it-staff: { level: 2, evidence: Danh sách 12 cán bộ CNTT }
                suitable-investment: { level: 0 }
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
                suitable-investment: { level: 3 }
                it-staff: { level: 2 }
            `,
          ),
          at: { file: exampleFile, line: 9, column: 7 },
        },
      ],
    },
  },
  *find(graph) {
    const answers = graph.model.province.transfer?.conditions ?? {};
    const bare = answeredConditions(graph)
      .filter(({ condition, level }) => {
        const answer = answers[condition.id];
        // That nothing is there needs no proof.
        return level > 0 && !answer?.evidence && !answer?.source?.length;
      })
      .map(({ condition }) => condition);
    const [first, ...others] = bare;
    if (!first) return;
    yield {
      at: pointTo(first.id),
      args: { names: bare.map(({ name }) => name), ids: bare.map(({ id }) => id) },
      related: others.map(({ id }) => ({ at: pointTo(id), label: another })),
    };
  },
});

const another = { vi: "cũng chưa có minh chứng", en: "has no evidence either" };

function pointTo(condition: string) {
  return { element: "province", path: ["transfer", "conditions", condition], part: "key" } as const;
}
