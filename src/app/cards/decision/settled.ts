import type { Card } from "../../../domain/card.ts";
import { exampleDecisions, workspaceWith } from "../example.ts";

/** A decision on a gap that is closed: the model shows it no more. */
export const card: Card<{ readonly id: string }> = {
  id: "decision/settled",
  title: { vi: "Khoảng cách đã hết", en: "The gap is gone" },
  message: {
    vi: ({ id }) => `Khoảng cách “${id}” không còn; dòng quyết định này có thể xóa.`,
    en: ({ id }) => `The gap “${id}” is gone; this line can go too.`,
  },
  rationale: {
    vi: "Danh sách quyết định chỉ dễ theo dõi khi mỗi dòng ứng với một khoảng cách còn tồn tại.",
    en: "A list of decisions can be followed only while each line answers a gap that is still there.",
  },
  remedy: {
    vi: "Xóa dòng này, hoặc giữ lại nếu khoảng cách chỉ hết ở thời điểm đang xem.",
    en: "Delete the line, or keep it where the gap is gone only at the date that is looked at.",
  },
  source: [],
  severity: "info",
  since: "0.2.0",
  examples: {
    good: [workspaceWith(exampleDecisions, "gaps:\n  block-missing/lgsp: { status: planned }\n")],
    bad: [
      {
        ...workspaceWith(exampleDecisions, "gaps:\n  system-without-host/mot-cua: { status: closed }\n"),
        at: { file: exampleDecisions, line: 2, column: 3 },
      },
    ],
  },
};
