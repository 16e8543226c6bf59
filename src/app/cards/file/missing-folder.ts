import type { Card } from "../../../domain/card.ts";

/** The folder that was named does not exist. */
export const card: Card<{ readonly folder: string }> = {
  id: "file/missing-folder",
  title: { vi: "Không tìm thấy thư mục mô hình", en: "The folder of the model is not there" },
  message: {
    vi: ({ folder }) => `Không tìm thấy thư mục “${folder}”.`,
    en: ({ folder }) => `There is no folder “${folder}”.`,
  },
  rationale: {
    vi: "Mô hình kiến trúc của một tỉnh là một thư mục chứa các tệp YAML.",
    en: "The architecture model of a province is a folder of YAML files.",
  },
  remedy: {
    vi: "Kiểm tra lại đường dẫn, hoặc tạo không gian làm việc mới bằng lệnh “khung init <thư mục>”.",
    en: "Check the path, or create a new workspace with “khung init <folder>”.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: { good: [], bad: [] },
};
