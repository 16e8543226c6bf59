import type { languages, Words } from "../../domain/text.ts";

/** What a page says of itself, beside what the document says. */
export const pageWords = {
  language: { vi: "Tiếng Việt", en: "English" },
  skip: { vi: "Đến nội dung chính", en: "Skip to the content" },
  contents: { vi: "Mục lục", en: "Contents" },
  top: { vi: "Về đầu trang", en: "Back to top" },
  why: { vi: "Vì sao", en: "Why" },
  remedy: { vi: "Việc cần làm", en: "What to do" },
  more: { vi: "Các trường hợp khác", en: "More cases" },
  behind: { vi: "Các thành phần đứng sau điểm số", en: "The elements behind this score" },
  counted: { vi: "được tính", en: "counted" },
  notCounted: { vi: "không được tính", en: "not counted" },
  figure: { vi: "Hình", en: "Figure" },
  table: { vi: "Bảng", en: "Table" },
  date: { vi: "Thời điểm", en: "As of" },
} as const satisfies Readonly<Record<string, Words>>;

/** The name of the choice of languages: in all of them, as its reader may know any one. */
export const languageChoice = "Ngôn ngữ · Language";

/** Letters of headings within a chapter, as each language counts: Vietnamese has đ, and no f. */
export const letters: Readonly<Record<(typeof languages)[number], string>> = {
  vi: "abcdđeghiklmnopqrstuvxy",
  en: "abcdefghijklmnopqrstuvwxyz",
};
