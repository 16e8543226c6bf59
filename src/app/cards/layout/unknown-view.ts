import type { Card } from "../../../domain/card.ts";
import { exampleLayout, workspaceWith } from "../example.ts";

/** A file of pinned positions for a view that there is not. */
export const card: Card<{ readonly view: string }> = {
  id: "layout/unknown-view",
  title: { vi: "Vị trí ghim cho sơ đồ không có", en: "Pinned positions for a view that there is not" },
  message: {
    vi: ({ view }) => `Không có sơ đồ “${view}”; các vị trí ghim trong tệp này không có tác dụng.`,
    en: ({ view }) => `There is no view “${view}”; the positions pinned in this file do nothing.`,
  },
  rationale: {
    vi: "Tên tệp là định danh của sơ đồ; sai tên thì hình trở lại bố trí tự động mà không ai hay.",
    en: "The name of the file is the id of the view; with a wrong name the picture goes back to the automatic layout, and nobody notices.",
  },
  remedy: {
    vi: "Đổi tên tệp theo định danh của sơ đồ, hoặc xóa tệp nếu sơ đồ không còn.",
    en: "Rename the file to the id of the view, or delete it where the view is gone.",
  },
  source: [],
  severity: "warning",
  since: "0.3.0",
  examples: {
    good: [workspaceWith(exampleLayout("overall-design"), "boxes: {}\n")],
    bad: [
      {
        ...workspaceWith(exampleLayout("overal-design"), "boxes: {}\n"),
        at: { file: exampleLayout("overal-design"), line: 1, column: 1 },
      },
    ],
  },
};
