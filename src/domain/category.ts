import type { Words } from "./text.ts";

/** What a folder of rules looks at. The first part of a rule's id is its folder. */
export const categoryNames = {
  file: { vi: "Tệp và thư mục", en: "Files and folders" },
  encoding: { vi: "Bảng mã", en: "Encoding" },
  bounds: { vi: "Giới hạn", en: "Bounds" },
  yaml: { vi: "Cú pháp YAML", en: "YAML syntax" },
  schema: { vi: "Cấu trúc mô hình", en: "Shape of the model" },
  model: { vi: "Thư mục mô hình", en: "Folder of the model" },
  reference: { vi: "Tham chiếu", en: "References" },
  framework: { vi: "Khung tham chiếu", en: "Reference framework" },
  requirement: { vi: "Yêu cầu của khung", en: "Requirements of the framework" },
  settings: { vi: "Thiết lập", en: "Settings" },
  waiver: { vi: "Miễn trừ", en: "Waivers" },
  decision: { vi: "Quyết định về khoảng cách", en: "Decisions on gaps" },
  method: { vi: "Phương pháp đánh giá", en: "Assessment methods" },
  edition: { vi: "Kỳ đánh giá, số liệu", en: "Editions and answers" },
  view: { vi: "Sơ đồ", en: "Views" },
  text: { vi: "Văn bản trong tài liệu", en: "Texts of documents" },
  layout: { vi: "Bố trí sơ đồ", en: "Layout of views" },
  structure: { vi: "Cấu trúc kiến trúc", en: "Structure" },
  ownership: { vi: "Chủ quản", en: "Ownership" },
  coverage: { vi: "Mức đáp ứng khung", en: "Coverage of the framework" },
  services: { vi: "Dịch vụ công", en: "Public services" },
  data: { vi: "Dữ liệu", en: "Data" },
  integration: { vi: "Tích hợp, chia sẻ dữ liệu", en: "Integration" },
  infrastructure: { vi: "Hạ tầng kỹ thuật", en: "Infrastructure" },
  security: { vi: "An toàn thông tin", en: "Security" },
  lifecycle: { vi: "Vòng đời", en: "Lifecycle" },
  transition: { vi: "Chuyển đổi, thay thế", en: "Transition" },
  investment: { vi: "Đầu tư", en: "Investment" },
  transfer: { vi: "Tiếp nhận chuyển giao", en: "Transfer" },
  provenance: { vi: "Nguồn dữ kiện", en: "Provenance" },
} as const satisfies Record<string, Words>;

/** The folder of a rule: `ownership` of `ownership/database-has-owner`. */
export function categoryOf(rule: string): string {
  return rule.split("/")[0] ?? rule;
}

/** What a category is called. One without words is a framework, whose requirements are rules under its id. */
export function categoryName(category: string): Words {
  const names: Readonly<Record<string, Words>> = categoryNames;
  const own = Object.hasOwn(names, category) ? names[category] : undefined;
  return own ?? { vi: `Yêu cầu của khung ${category}`, en: `Requirements of ${category}` };
}
