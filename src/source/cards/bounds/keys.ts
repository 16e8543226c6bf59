import type { Card } from "../../../domain/card.ts";
import { bounds } from "../../bounds.ts";
import { inModel } from "../../example.ts";

/** Too many keys in a file. */
export const card: Card<{ readonly limit: number }> = {
  id: "bounds/keys",
  title: { vi: "Quá nhiều khóa trong một tệp", en: "Too many keys in a file" },
  message: {
    vi: ({ limit }) => `Tệp có hơn ${limit} khóa; phần từ đây trở đi không được đọc.`,
    en: ({ limit }) => `The file has more than ${limit} keys; what follows was not read.`,
  },
  rationale: {
    vi: "Giới hạn giữ cho thời gian và bộ nhớ của một lần kiểm tra ở mức chấp nhận được.",
    en: "The limit keeps time and memory of a check within reason.",
  },
  remedy: { vi: "Tách tệp thành nhiều tệp trong cùng thư mục.", en: "Split it into several files of the folder." },
  source: [],
  severity: "error",
  since: "0.1.0",
  get examples() {
    return {
      good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
      bad: [
        {
          ...inModel(
            `agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    figures: [${"{name: a,value: 1},".repeat(bounds.keys / 2)}]\n`,
          ),
          at: { file: "model.yaml", line: 5, column: 2_374_967 },
        },
      ],
    };
  },
};
