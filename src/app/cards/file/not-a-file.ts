import type { Card } from "../../../domain/card.ts";

/** Something named like a model file is a folder, a pipe, a socket or a device. */
export const card: Card<{ readonly path: string }> = {
  id: "file/not-a-file",
  title: { vi: "Tên giống tệp mô hình nhưng không phải là tệp", en: "Named like a model file, but no file" },
  message: {
    vi: ({ path }) => `“${path}” có tên như tệp mô hình nhưng không phải là tệp thường nên không được đọc.`,
    en: ({ path }) => `“${path}” is named like a model file but is not a regular file; it was not read.`,
  },
  rationale: {
    vi: "Đọc một ống dẫn hoặc thiết bị có thể làm chương trình chờ mãi; một thư mục tên “x.yaml” thường là nhầm lẫn.",
    en: "Reading a pipe or a device may wait for ever; a folder named “x.yaml” is usually a slip.",
  },
  remedy: { vi: "Đổi tên hoặc chuyển đi nơi khác.", en: "Rename it or move it away." },
  source: [],
  severity: "warning",
  since: "0.1.0",
  examples: { good: [], bad: [] },
};
