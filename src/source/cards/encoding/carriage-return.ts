import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Windows line ends. */
export const card: Card<Record<string, never>> = {
  id: "encoding/carriage-return",
  title: { vi: "Dòng kết thúc kiểu Windows", en: "Windows line ends" },
  message: {
    vi: () => "Các dòng của tệp kết thúc bằng CR (kiểu Windows); khung vẫn đọc được.",
    en: () => "Lines of the file end with CR (as on Windows); khung reads them all the same.",
  },
  rationale: {
    vi: "Tệp trộn hai kiểu xuống dòng làm cho phép so sánh phiên bản hiện thay đổi ở mọi dòng.",
    en: "Mixed line ends make a comparison of versions show a change on every line.",
  },
  remedy: {
    vi: "Đặt kiểu xuống dòng LF trong trình soạn thảo, hoặc thêm “*.yaml text eol=lf” vào tệp .gitattributes.",
    en: "Set LF line ends in the editor, or add “*.yaml text eol=lf” to .gitattributes.",
  },
  source: [],
  severity: "info",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\r\n  so-y-te:\r\n    name: Sở Y tế\r\n    level: province\r\n"),
        at: { file: "model.yaml", line: 1, column: 10 },
      },
    ],
  },
};
