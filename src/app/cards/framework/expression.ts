import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";

/** An expression of a requirement that cannot be compiled against the schemas of the model. */
export const card: Card<{ readonly title: Text; readonly field: string; readonly reason: Text }> = {
  id: "framework/expression",
  title: { vi: "Biểu thức của một yêu cầu bị sai", en: "The expression of a requirement is wrong" },
  message: {
    vi: ({ title, field, reason }) => `Yêu cầu “${title}”, mục “${field}”: ${reason}.`,
    en: ({ title, field, reason }) => `The requirement “${title}”, “${field}”: ${reason}.`,
  },
  rationale: {
    vi: "Yêu cầu có biểu thức sai thì không kiểm tra được mô hình nào, nên được báo ngay khi đọc khung chứ không đợi đến khi xét.",
    en: "A requirement whose expression is wrong can judge no model, so it is reported when the framework is read.",
  },
  remedy: {
    vi: "Sửa biểu thức CEL tại vị trí được đánh dấu. Trường, danh sách và hàm dùng được là của ngôn ngữ mô hình; `must` và `where` phải cho ra đúng hoặc sai.",
    en: "Correct the CEL expression at the mark. Fields, lists and functions are those of the model language; `must` and `where` must be true or false.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: { good: [], bad: [] },
};
