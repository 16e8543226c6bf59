import type { Card } from "../../../domain/card.ts";
import { workspaceWith } from "../example.ts";

/** A severity for a rule that there is not. */
export const card: Card<{ readonly rule: string }> = {
  id: "settings/unknown-rule",
  title: { vi: "Đặt mức nghiêm trọng cho quy tắc không có", en: "A severity for a rule that there is not" },
  message: {
    vi: ({ rule }) => `Không có quy tắc “${rule}”; mức nghiêm trọng đặt cho nó không có tác dụng.`,
    en: ({ rule }) => `There is no rule “${rule}”; the severity set for it does nothing.`,
  },
  rationale: {
    vi: "Gõ sai tên quy tắc thì mức nghiêm trọng cũ vẫn được dùng mà không ai hay.",
    en: "With a mistyped rule the old severity stays in force, and nobody notices.",
  },
  remedy: {
    vi: "Sửa tên quy tắc theo gợi ý; xem mọi quy tắc bằng “khung explain”.",
    en: "Correct the name as suggested; “khung explain” lists all rules.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [workspaceWith("khung.yaml", "severity:\n  ownership/application-has-owner: error\n")],
    bad: [
      {
        ...workspaceWith("khung.yaml", "severity:\n  ownership/application-has-ower: error\n"),
        at: { file: "khung.yaml", line: 2, column: 3 },
      },
    ],
  },
};
