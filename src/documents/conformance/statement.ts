import { severities } from "../../domain/diagnostic.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import { inLanguage } from "../../domain/text.ts";
import { dateInSentence } from "../telling/dates.ts";
import { frameworkName } from "../telling/framework-name.ts";
import { severityNames } from "../telling/names.ts";
import { numberIn } from "../telling/numbers.ts";
import { placeInSentence } from "../telling/places.ts";
import { prose } from "../telling/prose.ts";
import { say } from "../telling/telling.ts";
import type { ConformanceChapter, ConformanceTelling } from "./telling.ts";

/** Kết luận: whether the model conforms to its framework, in a sentence and in numbers. */
export const statement: ConformanceChapter = {
  card: {
    id: "statement",
    name: { vi: "Kết luận", en: "Statement" },
    question: {
      vi: "Kiến trúc có phù hợp với khung tham chiếu không?",
      en: "Does the architecture conform to its reference framework?",
    },
    audience: { vi: "Cơ quan thẩm định, lãnh đạo tỉnh", en: "Those who appraise, and the leadership" },
    from: { vi: "Các phát hiện và miễn trừ", en: "The findings and the waivers" },
  },
  blocks: (telling) => [verdict(telling), figures(telling)],
};

function verdict({ language, results }: ConformanceTelling): DocumentBlock {
  const { diagnostics, framework, date, ruleCount, model } = results;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const said = errors
    ? {
        vi: "Mô hình kiến trúc của {province}, tính đến hết {date}, chưa phù hợp với {framework}: còn {errors} lỗi trong {rules} quy tắc, yêu cầu được kiểm tra.",
        en: "The architecture of {province} at the end of {date} does not conform to {framework} yet: {errors} errors against the {rules} rules and requirements that were checked.",
      }
    : {
        vi: "Mô hình kiến trúc của {province}, tính đến hết {date}, phù hợp với {framework}: không có lỗi nào trong {rules} quy tắc, yêu cầu được kiểm tra.",
        en: "The architecture of {province} at the end of {date} conforms to {framework}: no error against the {rules} rules and requirements that were checked.",
      };
  return prose(language, said, {
    province: { text: placeInSentence(inLanguage(model.province.name, language)) },
    date: { text: dateInSentence(language, date) },
    framework: { text: frameworkName(language, framework) },
    errors,
    rules: ruleCount,
  });
}

function figures(telling: ConformanceTelling): DocumentBlock {
  const { diagnostics, waivers } = telling.results;
  const count = (value: number) => numberIn(telling.language, value);
  const waived = waivers.filter(({ isOver, covered }) => !isOver && covered).length;
  return {
    kind: "figures",
    items: [
      ...severities.toReversed().map((severity) => ({
        label: say(telling, severityNames[severity]),
        value: count(diagnostics.filter((one) => one.severity === severity).length),
      })),
      {
        label: say(telling, { vi: "Miễn trừ đang có hiệu lực", en: "Waivers in force" }),
        value: count(waived),
      },
    ],
  };
}
