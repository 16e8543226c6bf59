import type { Card } from "../../../domain/card.ts";
import type { Words } from "../../../domain/text.ts";
import { exampleText, workspaceWith } from "../example.ts";

const file = exampleText("vision");

/** Something in a text of the province that no document takes over. */
export const card: Card<{ readonly what: Words; readonly text: string }> = {
  id: "text/refused",
  title: { vi: "Văn bản của tỉnh có phần không được nhận", en: "Something in a text is not taken over" },
  message: {
    vi: ({ what, text }) => `${what}: “${text}” chỉ đứng trong tài liệu như văn bản thường.`,
    en: ({ what, text }) => `${what}: “${text}” stands in the document as plain text.`,
  },
  rationale: {
    vi: "Văn bản của tỉnh chỉ gồm đoạn, danh sách, bảng và liên kết https: tài liệu không tải gì từ ngoài và không chạy gì.",
    en: "Texts of a province are paragraphs, lists, tables and https links: a document fetches nothing and runs nothing.",
  },
  remedy: {
    vi: "Bỏ phần đó, hoặc viết lại bằng Markdown thường; hình vẽ thì khai trong mục views của mô hình.",
    en: "Leave it out, or say it in plain Markdown; pictures belong into the section views of the model.",
  },
  source: [],
  severity: "warning",
  since: "0.7.0",
  examples: {
    good: [workspaceWith(file, "Tỉnh đặt mục tiêu rõ ràng.\n")],
    bad: [{ ...workspaceWith(file, "Xem <b>đây</b>.\n"), at: { file: file, line: 1, column: 5 } }],
  },
};
