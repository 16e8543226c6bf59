import type { Language, languages, Words } from "../../domain/text.ts";

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
  figures: { vi: "Danh mục hình", en: "List of figures" },
  tables: { vi: "Danh mục bảng", en: "List of tables" },
  date: { vi: "Thời điểm", en: "As of" },
  search: { vi: "Tìm trong tài liệu (không cần gõ dấu)", en: "Search the document" },
  found: { vi: "{count} chỗ", en: "{count} places" },
  foundSome: { vi: "{count} chỗ, hiện {shown} chỗ đầu", en: "{count} places, the first {shown} are shown" },
  foundNothing: { vi: "Không tìm thấy", en: "Nothing found" },
  dark: { vi: "Nền tối", en: "Dark" },
  openPicture: { vi: "Xem tương tác", en: "Explore" },
  viewer: { vi: "Xem hình", en: "Picture" },
  viewerTools: { vi: "Công cụ xem hình", en: "Tools" },
  searchPicture: { vi: "Tìm trong hình", en: "Search the picture" },
  foundThings: { vi: "{count} phần tử", en: "{count} elements" },
  near: { vi: "{name}: {count} phần tử liên quan trực tiếp", en: "{name}: {count} directly related elements" },
  farther: { vi: "Thu nhỏ", en: "Zoom out" },
  closer: { vi: "Phóng to", en: "Zoom in" },
  fit: { vi: "Vừa khung", en: "Fit" },
  close: { vi: "Đóng", en: "Close" },
  stage: {
    vi: "Hình: phím mũi tên đi giữa các hộp, Enter chọn, Esc đóng, + − 0 phóng to thu nhỏ, Shift cùng mũi tên dời hình",
    en: "Picture: arrow keys go from box to box, Enter chooses, Esc closes, + − 0 zoom, Shift with arrows moves the picture",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The name of the choice of languages: in all of them, as its reader may know any one. */
export const languageChoice = "Ngôn ngữ · Language";

/** The name of what stands over the page in all languages. */
export const toolsLabel = "Tùy chọn · Options";

/** The name of the choice of the ground, which stands outside of the documents of all languages. */
export function darkLabel(spoken: readonly Language[]): string {
  return spoken.map((language) => pageWords.dark[language]).join(" · ");
}

/** Letters of headings within a chapter, as each language counts: Vietnamese has đ, and no f. */
export const letters: Readonly<Record<(typeof languages)[number], string>> = {
  vi: "abcdđeghiklmnopqrstuvxy",
  en: "abcdefghijklmnopqrstuvwxyz",
};
