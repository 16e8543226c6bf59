import type { Card } from "../../../domain/card.ts";

/** The path that was named is a file, where the folder of a province is expected. */
export const card: Card<{ readonly folder: string }> = {
  id: "file/not-a-folder",
  title: { vi: "Đường dẫn không phải là thư mục", en: "The path is not a folder" },
  message: {
    vi: ({ folder }) => `“${folder}” không phải là thư mục.`,
    en: ({ folder }) => `“${folder}” is not a folder.`,
  },
  rationale: {
    vi: "Một tỉnh được đọc trọn vẹn từ cả thư mục; đọc riêng một tệp thì các tham chiếu sang tệp khác sẽ bị thiếu.",
    en: "A province is read from its whole folder; one file alone would lack what it refers to in the others.",
  },
  remedy: { vi: "Nêu thư mục chứa tệp đó.", en: "Name the folder that the file lies in." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: { good: [], bad: [] },
};
