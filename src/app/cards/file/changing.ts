import type { Card } from "../../../domain/card.ts";

/** A file changed each time while it was read. */
export const card: Card<{ readonly path: string }> = {
  id: "file/changing",
  title: { vi: "Tệp đang được ghi", en: "A file is being written" },
  message: {
    vi: ({ path }) => `“${path}” thay đổi trong lúc đọc nên không được đọc; các tệp khác vẫn được kiểm tra.`,
    en: ({ path }) => `“${path}” changed while it was read and was left out; the other files were checked.`,
  },
  rationale: {
    vi: "Đọc một tệp đang được ghi sẽ được nửa cũ nửa mới, và phát hiện dựa trên đó không đúng với bản nào.",
    en: "A file that is being written reads half old and half new, and what is found in it is true of neither.",
  },
  remedy: {
    vi: "Đợi chương trình đang ghi (đồng bộ, sao chép, xuất dữ liệu) xong rồi kiểm tra lại.",
    en: "Wait until the program that writes it (a sync, a copy, an export) has ended, then check again.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: { good: [], bad: [] },
};
