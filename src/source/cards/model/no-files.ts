import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** No files. */
export const card: Card<Record<string, never>> = {
  id: "model/no-files",
  title: { vi: "Không có tệp nào", en: "No files" },
  message: { vi: () => "Thư mục không có tệp YAML nào.", en: () => "The folder has no YAML file." },
  rationale: { vi: "Đầu vào trống thường do gõ sai đường dẫn.", en: "An empty input is most often a mistyped path." },
  remedy: {
    vi: "Kiểm tra đường dẫn, hoặc tạo mô hình mới bằng “khung init”.",
    en: "Look at the path, or begin a model with “khung init”.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [{ files: {}, at: { file: "", line: 1, column: 1 } }],
  },
};
