import type { CommandCard } from "./command.ts";
import { options } from "./options.ts";

/** `khung publish`: the documents that go on the desk. */
export const publishCommand: CommandCard = {
  name: "publish",
  summary: {
    vi: "viết tài liệu: kiến trúc, gói chuyển giao, khoảng cách và lộ trình, sẵn sàng… (HTML, PDF, Word, Excel)",
    en: "write documents: architecture, transfer package, gaps, readiness… (HTML, PDF, Word, Excel)",
  },
  arguments: [
    {
      name: { vi: "tỉnh|kỳ", en: "province|edition" },
      words: {
        vi: "thư mục mô hình của một tỉnh, hoặc một kỳ đánh giá",
        en: "folder of the model of a province, or an edition",
      },
      required: true,
    },
    {
      name: { vi: "tài liệu", en: "document" },
      words: {
        vi: "architecture (mặc định), transfer-package, gap-report, service-inventory, readiness-report, conformance, brief; của một kỳ: national-comparison (mặc định), readiness-report (mỗi đơn vị một báo cáo). Nội dung từng tài liệu: khung explain <tài liệu>",
        en: "architecture (the default), transfer-package, gap-report, service-inventory, readiness-report, conformance, brief; of an edition: national-comparison (the default), readiness-report (one for each unit). What each holds: khung explain <document>",
      },
      required: false,
      variadic: true,
    },
  ],
  options: [
    {
      name: "format",
      short: "f",
      value: { vi: "dạng", en: "format" },
      words: {
        vi: "html (mặc định), pdf, docx, xlsx, md hoặc zip; nhiều dạng cách nhau bằng dấu phẩy",
        en: "html (the default), pdf, docx, xlsx, md or zip; several with commas",
      },
      choices: ["html", "pdf", "docx", "xlsx", "md", "zip"],
      many: true,
    },
    {
      ...options.language,
      words: {
        vi: "ngôn ngữ của tài liệu: vi, en hoặc both (mặc định: các ngôn ngữ của tỉnh)",
        en: "language of the documents: vi, en or both (default: those of the province)",
      },
      choices: ["vi", "en", "both"],
    },
    {
      name: "unit",
      value: { vi: "tỉnh", en: "province" },
      words: {
        vi: "chỉ viết cho tỉnh này của kỳ đánh giá (dùng được nhiều lần)",
        en: "of an edition, only this province (may be repeated)",
      },
      many: true,
    },
    options.output,
    options.at,
    options.json,
  ],
  examples: [
    {
      line: "khung publish models/da-nang",
      words: {
        vi: "tài liệu kiến trúc, một tệp HTML hai ngôn ngữ",
        en: "the architecture, one HTML file in both languages",
      },
    },
    {
      line: "khung publish models/da-nang architecture brief -f pdf,docx --lang vi",
      words: { vi: "tài liệu kiến trúc và báo cáo tóm tắt để ký", en: "the architecture and the brief, to be signed" },
    },
    {
      line: "khung publish models/da-nang transfer-package -f zip --lang both -o tai-lieu",
      words: { vi: "gói chuyển giao, một tệp nén", en: "the transfer package as one zip" },
    },
    {
      line: "khung publish dti-2022 -f html,xlsx --lang en",
      words: { vi: "so sánh các tỉnh của một kỳ", en: "the comparison of the provinces of an edition" },
    },
  ],
};
