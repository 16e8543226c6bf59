import { type FieldWords, field } from "./words.ts";

/** The fields of waivers and of the settings of a workspace. */
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
} as const satisfies Record<string, FieldWords>;
