import type { Card } from "../../../domain/card.ts";

/** The header names a reference framework that neither the workspace nor khung has. */
export const card: Card<{ readonly framework: string; readonly known: readonly string[] }> = {
  id: "framework/unknown",
  title: { vi: "Không có khung tham chiếu được nêu", en: "The reference framework named is not known" },
  message: {
    vi: ({ framework, known }) => `Không có khung tham chiếu “${framework}”; hiện có: ${known.join(", ")}.`,
    en: ({ framework, known }) => `There is no reference framework “${framework}”; known are: ${known.join(", ")}.`,
  },
  rationale: {
    vi: "Mọi kiểm tra đều đối chiếu mô hình với khung tham chiếu; thiếu khung thì chỉ kiểm tra được cách viết.",
    en: "Every rule compares the model with its framework; without one, only the writing can be checked.",
  },
  remedy: {
    vi: "Sửa trường “framework” trong phần “province”, hoặc đặt khung đó tại “architecture/reference/<tên>/<phiên bản>”.",
    en: "Correct “framework” in “province”, or put the framework into “architecture/reference/<name>/<version>”.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: { good: [], bad: [] },
};
