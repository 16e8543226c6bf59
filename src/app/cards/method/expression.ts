import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";

const file = "assessments/methods/mau.yaml";

function methodOf(expression: string): string {
  return `id: mau
version: "1"
name: { vi: Phương pháp mẫu, en: Sample method }
status: illustrative
tree:
  so-dich-vu: { unit: count, measure: ${expression} }
`;
}

/** An expression of a method that is wrong. */
export const card: Card<{ readonly what: Text }> = {
  id: "method/expression",
  title: { vi: "Biểu thức của phương pháp sai", en: "An expression of a method that is wrong" },
  message: {
    vi: ({ what }) => `Biểu thức không dùng được: ${what}.`,
    en: ({ what }) => `The expression cannot be used: ${what}.`,
  },
  rationale: {
    vi: "Chỉ tiêu có biểu thức sai thì không đo được, và không được coi là 0.",
    en: "An indicator whose expression is wrong cannot be measured, and is not taken for zero.",
  },
  remedy: {
    vi: "Sửa biểu thức; mục và trường là của mô hình kiến trúc.",
    en: "Mend the expression; its sections and fields are those of the model.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [{ files: { [file]: methodOf("count(services)") } }],
    bad: [{ files: { [file]: methodOf("count(servces)") }, at: { file, line: 6, column: 39 } }],
  },
};
