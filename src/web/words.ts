import type { Words } from "../domain/text.ts";

/** The parts of the portal, in the order of the navigation. */
export const sections: readonly { readonly id: string; readonly path: string; readonly name: Words }[] = [
  { id: "provinces", path: "/provinces", name: { vi: "Tỉnh, thành phố", en: "Provinces" } },
  { id: "compare", path: "/compare", name: { vi: "So sánh", en: "Compare" } },
  { id: "methods", path: "/methods", name: { vi: "Phương pháp", en: "Methods" } },
  { id: "frameworks", path: "/frameworks", name: { vi: "Khung tham chiếu", en: "Frameworks" } },
  { id: "solutions", path: "/solutions", name: { vi: "Giải pháp", en: "Solutions" } },
  { id: "handbook", path: "/handbook", name: { vi: "Sổ tay", en: "Handbook" } },
  { id: "api", path: "/api", name: { vi: "API", en: "API" } },
];

/** Words that stand around every page. */
export const words = {
  product: {
    vi: "Kiến trúc chính quyền điện tử cấp tỉnh",
    en: "Provincial e-government architecture",
  },
  home: { vi: "Trang chủ", en: "Home" },
  skip: { vi: "Đến nội dung chính", en: "Skip to the main content" },
  navigation: { vi: "Điều hướng chính", en: "Main navigation" },
  trail: { vi: "Vị trí của trang", en: "Where this page stands" },
  thisPage: { vi: "Tiếng Việt", en: "English" },
  search: { vi: "Tìm kiếm", en: "Search" },
  about: { vi: "Giới thiệu", en: "About" },
  methods: { vi: "Phương pháp", en: "Methods" },
  light: { vi: "Nền sáng", en: "Light theme" },
  dark: { vi: "Nền tối", en: "Dark theme" },
  sure: {
    vi: "Mỗi dữ kiện ghi nguồn và mức độ chắc chắn: trích dẫn, suy luận, kiến thức nền chưa kiểm chứng, minh họa.",
    en: "Every fact carries its source and how sure it is: cited, inferred, background not verified, illustrative.",
  },
  broken: {
    vi: "Tệp mô hình đang có lỗi, trang này hiện trạng thái đọc được gần nhất. Xem lỗi:",
    en: "Files of the model cannot be read as they stand; this page shows the last state that could. See what is wrong:",
  },
} as const satisfies Record<string, Words>;
