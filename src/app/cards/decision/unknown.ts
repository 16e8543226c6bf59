import type { Card } from "../../../domain/card.ts";
import { exampleDecisions, workspaceWith } from "../example.ts";

/** A decision on a gap or an application that neither the model nor the framework knows. */
export const card: Card<{ readonly id: string }> = {
  id: "decision/unknown",
  title: { vi: "Quyết định về mục không có", en: "A decision on what there is not" },
  message: {
    vi: ({ id }) => `Không có khoảng cách hay ứng dụng “${id}”; quyết định này không có tác dụng.`,
    en: ({ id }) => `There is no gap and no application “${id}”; this decision does nothing.`,
  },
  rationale: {
    vi: "Gõ sai mã thì khoảng cách vẫn hiện là chưa xử lý mà không ai hay quyết định đã có.",
    en: "With a mistyped id the gap stays open, and nobody sees that it was decided on.",
  },
  remedy: {
    vi: "Sửa mã theo gợi ý; “khung gaps” in mã của mọi khoảng cách.",
    en: "Correct the id as suggested; “khung gaps” prints the ids of all gaps.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [workspaceWith(exampleDecisions, "gaps:\n  block-missing/lgsp: { status: planned }\n")],
    bad: [
      {
        ...workspaceWith(exampleDecisions, "gaps:\n  block-missing/lgps: { status: planned }\n"),
        at: { file: exampleDecisions, line: 2, column: 3 },
      },
    ],
  },
};
