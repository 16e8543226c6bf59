import type { Card } from "../../../domain/card.ts";
import { exampleLayout, workspaceWith } from "../example.ts";

const file = exampleLayout("overall-design");
const name = "name: Một cửa điện tử";

/** A pinned box that has another id by now. */
export const card: Card<{ readonly box: string; readonly now: string; readonly view: string }> = {
  id: "layout/renamed-box",
  title: { vi: "Hộp được ghim đã đổi định danh", en: "A pinned box has another id" },
  message: {
    vi: ({ box, now, view }) =>
      `Trong sơ đồ “${view}”, hộp “${box}” nay là “${now}”; vị trí ghim vẫn được giữ theo tên.`,
    en: ({ box, now, view }) =>
      `In the view “${view}” the box “${box}” is “${now}” by now; its position is kept by its name.`,
  },
  rationale: {
    vi: "Lần đổi tên sau, hộp sẽ không còn được nhận ra.",
    en: "At the next change of its name the box would not be recognised any more.",
  },
  remedy: { vi: "Sửa định danh trong tệp bố trí theo gợi ý.", en: "Correct the id in the layout file as suggested." },
  source: [],
  severity: "info",
  since: "0.3.0",
  examples: {
    good: [workspaceWith(file, `boxes:\n  mot-cua: { x: 10, y: 20, kind: application, ${name} }\n`)],
    bad: [
      {
        ...workspaceWith(file, `boxes:\n  mot-cua-cu: { x: 10, y: 20, kind: application, ${name} }\n`),
        at: { file, line: 2, column: 3 },
      },
    ],
  },
};
