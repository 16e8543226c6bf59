import type { Card } from "../../../domain/card.ts";
import type { Words } from "../../../domain/text.ts";
import { alone, inModel } from "../../example.ts";

/** A file of another format under the name of a YAML file. */
export const card: Card<{ readonly format: Words }> = {
  id: "file/other-format",
  title: { vi: "Tệp thuộc định dạng khác", en: "A file of another format" },
  message: {
    vi: ({ format }) => `Tệp mang tên YAML nhưng nội dung là ${format}; tệp không được đọc.`,
    en: ({ format }) => `The file is named as YAML but holds ${format}; it was not read.`,
  },
  rationale: {
    vi: "Đổi phần mở rộng của tên không đổi nội dung: khung chỉ đọc văn bản YAML.",
    en: "A new ending of the name does not change the content: khung reads text in YAML only.",
  },
  remedy: {
    vi: "Chuyển tệp ra khỏi thư mục mô hình, hoặc mở bằng chương trình của nó rồi chép nội dung vào một tệp YAML.",
    en: "Move the file out of the model's folder, or open it with its own program and copy the content into a YAML file.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      { ...inModel("%PDF-1.4\n1 0 obj\n"), at: { file: "model.yaml", line: 1, column: 1 } },
      {
        ...alone("<!DOCTYPE html>\n<html><body>Sở Y tế</body></html>\n"),
        at: { file: "model.yaml", line: 1, column: 1 },
      },
    ],
  },
};
