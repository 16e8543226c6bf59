import type { Text } from "../../domain/text.ts";
import { answeredConditions } from "../../graph/conditions.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** From this level, of 0 to 4, a condition counts as met in its main part. */
const sufficient = 2;

/** Conditions of the transfer that the province itself puts low. A gate has a rule of its own. */
export const conditionMet = rule<{ readonly name: Text; readonly level: number }>({
  card: {
    id: "transfer/condition-met",
    title: { vi: "Đáp ứng điều kiện chuyển giao", en: "A condition of the transfer is met" },
    message: {
      vi: ({ name, level }) => `Điều kiện chuyển giao “${name}” mới đạt mức ${level}/4, dưới mức ${sufficient} cần có.`,
      en: ({ name, level }) =>
        `The condition of the transfer “${name}” is at level ${level} of 4, below the ${sufficient} needed.`,
    },
    rationale: {
      vi: "Theo Sở TT&TT Đà Nẵng, triển khai thành công cần lãnh đạo dấn thân, các sở, ban, ngành phối hợp, kinh phí phù hợp và cán bộ CNTT đủ sức vận hành; thiếu một điều kiện là rủi ro của cả chương trình.",
      en: "According to Da Nang's DIC success needs committed leaders, cooperating departments, suitable funds and IT staff able to run the system; each one that lacks puts the whole at risk.",
    },
    remedy: {
      vi: "Lập biện pháp nâng mức đáp ứng (phân công, kinh phí, đào tạo) thành dự án trong lộ trình, rồi cập nhật `level` kèm minh chứng.",
      en: "Plan what raises it (people, money, training) as a project of the roadmap, then update `level` with evidence.",
    },
    source: [{ document: "dantri-chuyen-giao-17-tinh", status: "cited" }],
    severity: "warning",
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
                it-staff: { level: 2 }
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
                it-staff: { level: 1 }
            `,
          ),
          at: { file: exampleFile, line: 9, column: 26 },
        },
      ],
    },
  },
  *find(graph) {
    for (const { condition, level } of answeredConditions(graph))
      if (condition.gate === undefined && level < sufficient)
        yield {
          at: { element: "province", path: ["transfer", "conditions", condition.id, "level"] },
          args: { name: condition.name, level },
        };
  },
});
