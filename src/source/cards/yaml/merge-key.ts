import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** The merge key <<. */
export const card: Card<Record<string, never>> = {
  id: "yaml/merge-key",
  title: { vi: "Khóa gộp <<", en: "The merge key <<" },
  message: {
    vi: () => "Khóa gộp “<<” không được dùng trong tệp mô hình.",
    en: () => "The merge key “<<” is not used in model files.",
  },
  rationale: {
    vi: "Khóa gộp che giấu giá trị nằm ở nơi khác, và không thuộc YAML 1.2.",
    en: "A merge key hides values that stand elsewhere, and is no part of YAML 1.2.",
  },
  remedy: { vi: "Viết các khóa đầy đủ trong mục này.", en: "Write the keys out in this entry." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    <<: { level: province }\n    name: Sở Y tế\n"),
        at: { file: "model.yaml", line: 3, column: 5 },
      },
    ],
  },
};
