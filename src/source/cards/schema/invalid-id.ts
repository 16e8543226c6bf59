import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** An invalid identifier. */
export const card: Card<{ readonly id: string }> = {
  id: "schema/invalid-id",
  title: { vi: "Định danh không hợp lệ", en: "An invalid identifier" },
  message: {
    vi: ({ id }) =>
      `“${id}” không phải là định danh: chỉ dùng chữ thường không dấu và chữ số, nối bằng gạch ngang, tối đa 80 ký tự.`,
    en: ({ id }) =>
      `“${id}” is no identifier: lower-case ASCII letters and digits in words joined by hyphens, at most 80 characters.`,
  },
  rationale: {
    vi: "Định danh xuất hiện trong tham chiếu, đường dẫn và hình vẽ, nên phải viết giống nhau ở mọi máy.",
    en: "Identifiers stand in references, addresses and pictures, so they must be written alike on every machine.",
  },
  remedy: {
    vi: "Dùng định danh gợi ý và để tên tiếng Việt trong “name”.",
    en: "Take the identifier suggested, and keep the Vietnamese name in “name”.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  Sở Y tế:\n    name: Sở Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 2, column: 3 },
      },
    ],
  },
};
