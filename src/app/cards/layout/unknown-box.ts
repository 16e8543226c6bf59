import type { Card } from "../../../domain/card.ts";
import { exampleLayout, workspaceWith } from "../example.ts";

const file = exampleLayout("overall-design");

/** A pinned box that no longer exists. */
export const card: Card<{ readonly box: string; readonly view: string }> = {
  id: "layout/unknown-box",
  title: { vi: "Hộp được ghim không còn", en: "A pinned box is gone" },
  message: {
    vi: ({ box, view }) => `Sơ đồ “${view}” không có hộp “${box}”; vị trí ghim này không có tác dụng.`,
    en: ({ box, view }) => `The view “${view}” has no box “${box}”; its pinned position does nothing.`,
  },
  rationale: {
    vi: "Vị trí ghim của hộp đã mất làm tệp bố trí lệch dần khỏi mô hình.",
    en: "Positions of boxes that are gone let the layout drift away from the model.",
  },
  remedy: {
    vi: "Xóa dòng này; nếu hộp đã đổi cả định danh lẫn tên thì sửa theo gợi ý.",
    en: "Delete this line; where both the id and the name of the box have changed, correct it as suggested.",
  },
  source: [],
  severity: "warning",
  since: "0.3.0",
  examples: {
    good: [workspaceWith(file, "boxes:\n  mot-cua: { x: 10, y: 20 }\n")],
    bad: [{ ...workspaceWith(file, "boxes:\n  mot-cau: { x: 10, y: 20 }\n"), at: { file, line: 2, column: 3 } }],
  },
};
