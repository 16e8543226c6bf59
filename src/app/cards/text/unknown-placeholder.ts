import type { Card } from "../../../domain/card.ts";
import { exampleText, workspaceWith } from "../example.ts";

const file = exampleText("vision", "reports/templates");

/** A place in a template that nothing fills. */
export const card: Card<{ readonly placeholder: string }> = {
  id: "text/unknown-placeholder",
  title: { vi: "Mẫu có chỗ điền không biết", en: "A template with a place that nothing fills" },
  message: {
    vi: ({ placeholder }) => `Không có gì để điền vào “{{${placeholder}}}”; nó đứng nguyên trong tài liệu.`,
    en: ({ placeholder }) => `Nothing fills “{{${placeholder}}}”; it stands in the document as it is.`,
  },
  rationale: {
    vi: "Mẫu chỉ điền được một số giá trị có tên; không có mã nào được chạy.",
    en: "A template is filled with a few named values; no code is run.",
  },
  remedy: {
    vi: "Dùng một trong các chỗ điền: content, province, date, target, framework, chapter, hoặc block và tên bảng, hình.",
    en: "Use one of the places: content, province, date, target, framework, chapter, or block with the name of a table or figure.",
  },
  source: [],
  severity: "warning",
  since: "0.7.0",
  examples: {
    good: [workspaceWith(file, "{{content}}\n")],
    bad: [{ ...workspaceWith(file, "Kính gửi {{ai}}\n"), at: { file: file, line: 1, column: 10 } }],
  },
};
