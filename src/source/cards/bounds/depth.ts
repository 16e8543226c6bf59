import type { Card } from "../../../domain/card.ts";
import { bounds } from "../../bounds.ts";
import { inModel } from "../../example.ts";

/** Nested too deeply. */
export const card: Card<{ readonly limit: number }> = {
  id: "bounds/depth",
  title: { vi: "Lồng nhau quá sâu", en: "Nested too deeply" },
  message: {
    vi: ({ limit }) => `Ở đây các danh sách hoặc nhóm khóa lồng nhau quá ${limit} lớp.`,
    en: ({ limit }) => `Here lists or maps are nested more than ${limit} deep.`,
  },
  rationale: {
    vi: "Mô hình chỉ cần vài lớp; lồng sâu là tệp hỏng hoặc cố ý làm treo công cụ.",
    en: "A model needs a few levels; more of them mean a damaged file or an attempt to hang the tool.",
  },
  remedy: { vi: "Bỏ bớt ngoặc hoặc thụt lề thừa.", en: "Remove brackets or indentation that are not needed." },
  source: [],
  severity: "error",
  since: "0.1.0",
  get examples() {
    return {
      good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
      bad: [
        {
          ...inModel(
            `agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    roles: ${"[".repeat(bounds.depth)}${"]".repeat(bounds.depth)}\n`,
          ),
          at: { file: "model.yaml", line: 5, column: 73 },
        },
      ],
    };
  },
};
