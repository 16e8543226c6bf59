import type { Card } from "../../../domain/card.ts";
import { exampleWaivers, workspaceWith } from "../example.ts";

/** A waiver pasted as khung proposed it, without the words that only people can give. */
export const card: Card<{ readonly field: string; readonly written: string }> = {
  id: "waiver/unfinished",
  title: { vi: "Miễn trừ chưa ghi lý do hoặc người quyết định", en: "A waiver without its reason or its decider" },
  message: {
    vi: ({ field, written }) => `“${field}” của miễn trừ này vẫn là chữ mẫu “${written}”.`,
    en: ({ field, written }) => `“${field}” of this waiver still is the sample text “${written}”.`,
  },
  rationale: {
    vi: "Ngoại lệ phải có lý do và có người chịu trách nhiệm, để người đến sau biết vì sao.",
    en: "An exception needs a reason and somebody who answers for it, so that those who come later know why.",
  },
  remedy: {
    vi: "Ghi lý do thật và người hoặc cơ quan đã quyết định.",
    en: "Write the real reason, and the person or agency that decided.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [
      workspaceWith(
        exampleWaivers,
        '- { rule: ownership/application-has-owner, element: mot-cua, reason: Chờ phương án, decidedBy: "Sở TT&TT", until: 2015 }\n',
      ),
    ],
    bad: [
      {
        ...workspaceWith(
          exampleWaivers,
          '- { rule: ownership/application-has-owner, element: mot-cua, reason: "<lý do>", decidedBy: "Sở TT&TT", until: 2015 }\n',
        ),
        at: { file: exampleWaivers, line: 1, column: 70 },
      },
    ],
  },
};
