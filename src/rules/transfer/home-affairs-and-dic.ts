import type { Text } from "../../domain/text.ts";
import { answeredConditions } from "../../graph/conditions.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Conditions that are gates (Home Affairs and the DIC working together) and stand below the level that the framework sets. */
export const homeAffairsAndDic = rule<{ readonly name: Text; readonly level: number; readonly gate: number }>({
  card: {
    id: "transfer/home-affairs-and-dic",
    title: { vi: "Sở Nội vụ và Sở TT&TT cùng phối hợp", en: "Home Affairs and the DIC work together" },
    message: {
      vi: ({ name, level, gate }) => `Điều kiện tiên quyết “${name}” mới đạt mức ${level}/4, dưới ngưỡng ${gate}.`,
      en: ({ name, level, gate }) => `The precondition “${name}” is at level ${level} of 4, below the gate of ${gate}.`,
    },
    rationale: {
      vi: "Kinh nghiệm của Đà Nẵng: thiếu sự phối hợp giữa cơ quan lo cải cách hành chính (Nội vụ) và cơ quan lo công nghệ (TT&TT) thì khả năng thất bại được ước tới 51%. Ngưỡng cụ thể do khung này chọn.",
      en: "Da Nang's experience: without the department of administrative reform and that of technology working together, failure is put at 51%. The level of the gate is the choice of this framework.",
    },
    remedy: {
      vi: "Trình UBND tỉnh ban hành quy chế phối hợp, thành lập tổ công tác chung của hai sở trước khi tiếp nhận chuyển giao, rồi cập nhật `level` kèm minh chứng.",
      en: "Have the People's Committee issue rules of cooperation and set up a joint team of both before the transfer; then update `level` with evidence.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "cited" }],
    severity: "error",
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
                home-affairs-and-dic: { level: 1 }
            `,
          ),
          at: { file: exampleFile, line: 9, column: 38 },
        },
      ],
    },
  },
  *find(graph) {
    for (const { condition, level } of answeredConditions(graph))
      if (condition.gate !== undefined && level < condition.gate)
        yield {
          at: { element: "province", path: ["transfer", "conditions", condition.id, "level"] },
          args: { name: condition.name, level, gate: condition.gate },
        };
  },
});
