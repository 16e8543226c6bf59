import type { PageSentence } from "../../../domain/interactive-page.ts";
import type { Words } from "../../../domain/text.ts";

/** What the script of the page says. */
export const sentences: Readonly<Record<PageSentence, Words>> = {
  found: { vi: "Tìm thấy {count} phần tử", en: "{count} elements found" },
  nothingFound: { vi: "Không tìm thấy phần tử nào", en: "No element found" },
  shown: { vi: "Liên quan trực tiếp ({count})", en: "Directly related ({count})" },
  neighbours: { vi: "{name}: {count} phần tử liên quan trực tiếp", en: "{name}: {count} directly related elements" },
  noNeighbours: {
    vi: "{name}: không có phần tử liên quan trong hình này",
    en: "{name}: nothing related in this picture",
  },
  openPage: { vi: "Mở trang của phần tử", en: "Open the page of the element" },
  inside: { vi: "Nằm trong", en: "Inside" },
  changed: { vi: "{date}: thêm {came}, bớt {went}", en: "{date}: {came} came, {went} went" },
  moved: { vi: "Đã dời {name}", en: "{name} moved" },
  exported: {
    vi: "Đã lưu vị trí của {count} hộp vào {file}; hãy đặt tệp này vào thư mục layout của mô hình",
    en: "The positions of {count} boxes are in {file}; put it into the folder layout of the model",
  },
  nothingMoved: {
    vi: "Chưa có hộp nào được dời: hãy kéo một hộp, hoặc chọn hộp rồi giữ Alt và bấm phím mũi tên",
    en: "No box has been moved: drag one, or focus one and press an arrow key with Alt",
  },
};

/** The words that stand on the page. */
export const pageWords = {
  tools: { vi: "Công cụ xem hình", en: "Tools" },
  search: { vi: "Tìm phần tử (không cần gõ dấu)", en: "Search the elements" },
  list: { vi: "Phần tử trong hình", en: "Elements of the picture" },
  details: { vi: "Phần tử đang chọn", en: "Chosen element" },
  stage: {
    vi: "Hình: phím mũi tên đi giữa các hộp, Enter chọn, Esc bỏ chọn, + − 0 phóng to thu nhỏ, Shift cùng mũi tên dời hình",
    en: "Picture: arrow keys go from box to box, Enter chooses, Esc lets go, + − 0 zoom, Shift with arrows moves the picture",
  },
  closer: { vi: "Phóng to", en: "Zoom in" },
  farther: { vi: "Thu nhỏ", en: "Zoom out" },
  fit: { vi: "Vừa khung", en: "Fit" },
  otherLanguage: { vi: "English", en: "Tiếng Việt" },
  dark: { vi: "Nền tối", en: "Dark" },
  arrange: { vi: "Sắp xếp", en: "Arrange" },
  export: { vi: "Lưu vị trí", en: "Save positions" },
  time: { vi: "Thời điểm", en: "Date" },
  earlier: { vi: "Thời điểm trước", en: "Earlier date" },
  later: { vi: "Thời điểm sau", en: "Later date" },
  noScript: {
    vi: "Trình duyệt không chạy chương trình của trang này; hình vẫn xem được nhưng không tương tác.",
    en: "The browser does not run the script of this page; the picture can be seen, but does not respond.",
  },
} as const satisfies Record<string, Words>;
