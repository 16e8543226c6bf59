import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Bytes that are not UTF-8. */
export const card: Card<{ readonly count: number }> = {
  id: "encoding/invalid-utf8",
  title: { vi: "Ký tự không phải UTF-8", en: "Bytes that are not UTF-8" },
  message: {
    vi: ({ count }) =>
      `Từ đây có ${count} chỗ không phải UTF-8; có thể tệp dùng bảng mã cũ như TCVN3, VNI hoặc Windows-1258.`,
    en: ({ count }) =>
      `From here on ${count} places are not UTF-8; the file may use an old encoding such as TCVN3, VNI or Windows-1258.`,
  },
  rationale: {
    vi: "Chữ có dấu viết bằng bảng mã cũ không đọc lại đúng được; đoán sai sẽ làm hỏng tên trong hồ sơ.",
    en: "Accented letters in an old encoding cannot be read back for certain; a wrong guess would spoil the names in the documents.",
  },
  remedy: {
    vi: "Chuyển tệp sang Unicode (UTF-8) bằng công cụ chuyển mã rồi lưu lại; kiểm tra các tên tiếng Việt.",
    en: "Convert the file to Unicode (UTF-8), save it again and look at the Vietnamese names.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sí Y tê\n    level: province\n", "model.latin1.yaml"),
        at: { file: "model.latin1.yaml", line: 3, column: 12 },
      },
    ],
  },
};
