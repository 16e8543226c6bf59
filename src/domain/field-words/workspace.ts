import { type FieldWords, field } from "./words.ts";

/** The fields of waivers, of the settings of a workspace and of the pinned positions of a picture. */
export const workspaceFieldWords = {
  element: field(
    { vi: "Phần tử", en: "Element" },
    {
      vi: "Phần tử có phát hiện: định danh, `province`, hoặc đường dẫn tệp tính từ gốc không gian làm việc.",
      en: "The element with the finding: an id, `province`, or the path of a file from the root of the workspace.",
    },
  ),
  about: field(
    { vi: "Nói về", en: "About" },
    {
      vi: "Giá trị phân biệt khi một phần tử có nhiều phát hiện của cùng quy tắc.",
      en: "A value that tells apart several findings of the rule on one element.",
    },
  ),
  reason: field({ vi: "Lý do", en: "Reason" }, { vi: "Vì sao chấp nhận.", en: "Why it is accepted." }),
  decidedBy: field(
    { vi: "Người quyết định", en: "Decided by" },
    { vi: "Người hoặc cơ quan quyết định miễn trừ.", en: "The person or agency that decided it." },
  ),
  until: field(
    { vi: "Đến hết", en: "Until" },
    { vi: "Hết thời điểm này thì phát hiện lại được báo.", en: "After this date the finding is reported again." },
  ),
  boxes: field(
    { vi: "Các hộp", en: "Boxes" },
    {
      vi: "Vị trí ghim của các hộp trong sơ đồ, theo định danh của hộp.",
      en: "Where the boxes of a view are held, by the id of the box.",
    },
  ),
  x: field(
    { vi: "Hoành độ", en: "Across" },
    {
      vi: "Tâm của hộp, tính từ gốc của hình sang phải, theo đơn vị của hình.",
      en: "The middle of the box, from the origin of the picture to the right, in units of the picture.",
    },
  ),
  y: field(
    { vi: "Tung độ", en: "Down" },
    {
      vi: "Tâm của hộp, tính từ gốc của hình xuống dưới, theo đơn vị của hình.",
      en: "The middle of the box, from the origin of the picture downwards, in units of the picture.",
    },
  ),
  "boxes.kind": field(
    { vi: "Loại hộp", en: "Kind of the box" },
    {
      vi: "Cùng với tên, để tìm lại hộp khi định danh của hộp đã đổi.",
      en: "With the name, it finds the box again where its id was changed.",
    },
  ),
  "boxes.name": field(
    { vi: "Tên hộp", en: "Name of the box" },
    {
      vi: "Nhãn của hộp lúc được ghim.",
      en: "The label of the box when it was pinned.",
    },
  ),
} as const satisfies Record<string, FieldWords>;
