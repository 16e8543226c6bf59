import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A # that cuts text. */
export const card: Card<{ readonly kept: string; readonly lost: string; readonly quoted: string }> = {
  id: "yaml/comment-cuts-text",
  title: { vi: "Dấu # cắt mất chữ", en: "A # that cuts text" },
  message: {
    vi: ({ kept, lost, quoted }) =>
      `Chỉ đọc được “${kept}”; “${lost}” bị YAML coi là chú thích. Nếu là chữ, viết ${quoted}.`,
    en: ({ kept, lost, quoted }) =>
      `Only “${kept}” is read; YAML takes “${lost}” for a comment. If it is text, write ${quoted}.`,
  },
  rationale: {
    vi: "Sau dấu cách, dấu # mở đầu chú thích. khung chỉ hỏi khi # dính liền chữ sau nó và đứng sau một đoạn văn bản; chú thích viết “# có dấu cách” thì không hỏi.",
    en: "After a space # begins a comment. khung asks only where # is glued to what follows and stands behind text; a comment written “# with a space” is never asked about.",
  },
  remedy: {
    vi: "Đặt cả giá trị trong dấu nháy kép; nếu đúng là chú thích, thêm dấu cách sau #.",
    en: "Put the whole value in double quotes; if it is a comment, put a space after #.",
  },
  source: [],
  severity: "warning",
  since: "0.1.0",
  examples: {
    good: [
      inModel('agencies:\n  so-y-te:\n    name: "Phòng a #c"\n    level: province\n'),
      inModel("agencies:\n  so-y-te:\n    name: Sở Y tế # sáp nhập năm 2025\n    level: province\n"),
      inModel("agencies:\n  so-y-te:\n    name: Sở Y tế ## tạm\n    level: province\n"),
      inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province #tỉnh\n"),
    ],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Phòng a #c\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 19 },
      },
    ],
  },
};
