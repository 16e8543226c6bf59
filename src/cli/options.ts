import type { OptionCard } from "./command.ts";

/** Options that several commands share. */
export const options = {
  language: {
    name: "lang",
    value: { vi: "ngôn ngữ", en: "language" },
    words: { vi: "ngôn ngữ: vi (mặc định) hoặc en", en: "language: vi (the default) or en" },
    choices: ["vi", "en"],
  },
  json: { name: "json", words: { vi: "chỉ in JSON ra đầu ra chuẩn", en: "print nothing but JSON on standard output" } },
  at: {
    name: "at",
    value: { vi: "ngày", en: "date" },
    words: {
      vi: "kiến trúc tại một thời điểm: năm, năm-tháng hoặc năm-tháng-ngày",
      en: "the architecture at a date: year, year-month or year-month-day",
    },
  },
  output: {
    name: "output",
    short: "o",
    value: { vi: "thư mục", en: "folder" },
    words: { vi: "thư mục ghi kết quả", en: "folder to write to" },
  },
} as const satisfies Record<string, OptionCard>;
