import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A key that is no text. */
export const card: Card<Record<string, never>> = {
  id: "yaml/complex-key",
  title: { vi: "Khóa không phải là chữ", en: "A key that is no text" },
  message: {
    vi: () => "Khóa ở đây là một danh sách hoặc một nhóm khóa; khóa phải là chữ.",
    en: () => "The key here is a list or a map; a key must be text.",
  },
  rationale: {
    vi: "Dạng khóa phức hợp của YAML không có nghĩa trong mô hình.",
    en: "Complex keys of YAML mean nothing in a model.",
  },
  remedy: {
    vi: "Viết khóa là một định danh: chữ thường không dấu, nối bằng gạch ngang.",
    en: "Write the key as an identifier: lower-case ASCII words joined by hyphens.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    ? [a]\n    : b\n"),
        at: { file: "model.yaml", line: 5, column: 7 },
      },
    ],
  },
};
