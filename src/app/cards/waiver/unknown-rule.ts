import type { Card } from "../../../domain/card.ts";
import { exampleWaivers, workspaceWith } from "../example.ts";

const words = 'element: mot-cua, reason: Chờ phương án, decidedBy: "Sở TT&TT", until: 2015';

/** A waiver of a rule that there is not. */
export const card: Card<{ readonly rule: string }> = {
  id: "waiver/unknown-rule",
  title: { vi: "Miễn trừ cho quy tắc không có", en: "A waiver of a rule that there is not" },
  message: {
    vi: ({ rule }) => `Không có quy tắc “${rule}”; miễn trừ này không có tác dụng.`,
    en: ({ rule }) => `There is no rule “${rule}”; this waiver does nothing.`,
  },
  rationale: {
    vi: "Gõ sai tên quy tắc thì phát hiện vẫn còn, còn người đọc tưởng là đã được miễn trừ.",
    en: "With a mistyped rule the finding stays, while a reader believes that it was waived.",
  },
  remedy: {
    vi: "Sửa tên quy tắc theo gợi ý; xem mọi quy tắc bằng “khung explain”.",
    en: "Correct the name as suggested; “khung explain” lists all rules.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [workspaceWith(exampleWaivers, `- { rule: ownership/application-has-owner, ${words} }\n`)],
    bad: [
      {
        ...workspaceWith(
          exampleWaivers,
          `- { rule: ownership/application-has-owner, ${words} }\n- { rule: ownership/application-has-ower, ${words} }\n`,
        ),
        at: { file: exampleWaivers, line: 2, column: 11 },
      },
    ],
  },
};
