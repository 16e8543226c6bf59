import type { Card } from "../../../domain/card.ts";
import { exampleWaivers, workspaceWith } from "../example.ts";

const words = 'reason: Chờ phương án, decidedBy: "Sở TT&TT", until: 2015';

/** A waiver that silences nothing. */
export const card: Card<{ readonly rule: string; readonly element: string }> = {
  id: "waiver/unused",
  title: { vi: "Miễn trừ không còn cần đến", en: "A waiver that silences nothing" },
  message: {
    vi: ({ rule, element }) => `Không có phát hiện nào của quy tắc “${rule}” tại “${element}” để miễn trừ.`,
    en: ({ rule, element }) => `“${rule}” finds nothing at “${element}” that this waiver could silence.`,
  },
  rationale: {
    vi: "Miễn trừ còn sót lại có thể che một phát hiện mới về sau mà không ai quyết định.",
    en: "A waiver that is left over may hide a new finding later, which nobody has decided on.",
  },
  remedy: {
    vi: "Xóa dòng này; nếu phần tử đã đổi định danh thì sửa “element” theo dòng miễn trừ mà phát hiện in ra.",
    en: "Delete this line; where the element has another id by now, correct “element” as the finding itself proposes.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [workspaceWith(exampleWaivers, `- { rule: ownership/application-has-owner, element: mot-cua, ${words} }\n`)],
    bad: [
      {
        ...workspaceWith(
          exampleWaivers,
          `- { rule: ownership/application-has-owner, element: mot-cua, ${words} }\n- { rule: ownership/application-has-owner, element: mot-cua-cu, ${words} }\n`,
        ),
        at: { file: exampleWaivers, line: 2, column: 11 },
      },
    ],
  },
};
