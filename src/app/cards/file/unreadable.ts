import type { Card } from "../../../domain/card.ts";

/** A file could not be opened or read. */
export const card: Card<{ readonly path: string }> = {
  id: "file/unreadable",
  title: { vi: "Không đọc được tệp", en: "A file cannot be read" },
  message: {
    vi: ({ path }) => `Không đọc được “${path}”; các tệp khác vẫn được kiểm tra.`,
    en: ({ path }) => `“${path}” cannot be read; the other files were checked.`,
  },
  rationale: {
    vi: "Thiếu một tệp thì mô hình không đầy đủ, và có thể phát sinh các phát hiện không đúng.",
    en: "Without one of its files the model is incomplete, and other findings may follow from that alone.",
  },
  remedy: {
    vi: "Kiểm tra quyền đọc của tệp và liên kết mà tệp trỏ tới.",
    en: "Check the permissions of the file, and where it points if it is a link.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: { good: [], bad: [] },
};
