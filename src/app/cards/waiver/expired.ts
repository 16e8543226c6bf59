import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { dateIn } from "../../../rules/wording.ts";
import { exampleWaivers, workspaceWith } from "../example.ts";

const words = 'reason: Chờ phương án, decidedBy: "Sở TT&TT"';

/** A waiver whose time is over: what it covered is a finding again. */
export const card: Card<{ readonly rule: string; readonly until: string; readonly on: string; readonly clock: Text }> =
  {
    id: "waiver/expired",
    title: { vi: "Miễn trừ đã hết hạn", en: "A waiver whose time is over" },
    message: {
      vi: ({ rule, until, on, clock }) =>
        `Miễn trừ của quy tắc “${rule}” đã hết hạn vào ${dateIn(until, "vi")}: ngày xét là ${dateIn(on, "vi")} (${clock}).`,
      en: ({ rule, until, on, clock }) =>
        `The waiver of “${rule}” ended with ${dateIn(until, "en")}: the day of judgement is ${dateIn(on, "en")} (${clock}).`,
    },
    rationale: {
      vi: "Ngoại lệ chỉ được chấp nhận có thời hạn; hết hạn thì phải khắc phục hoặc quyết định lại. Ngày xét là SOURCE_DATE_EPOCH nếu có, nếu không là “asOf” của mô hình; “--at” không làm thay đổi ngày này.",
      en: "An exception is accepted for a time; after that the fault is mended or decided anew. The day of judgement is SOURCE_DATE_EPOCH where set, else the “asOf” of the model; “--at” does not move it.",
    },
    remedy: {
      vi: "Khắc phục phát hiện rồi xóa dòng này, hoặc ghi quyết định mới với “until” mới.",
      en: "Mend the finding and delete this line, or enter the new decision with a new “until”.",
    },
    source: [],
    severity: "warning",
    since: "0.2.0",
    examples: {
      good: [
        workspaceWith(
          exampleWaivers,
          `- { rule: ownership/application-has-owner, element: mot-cua, ${words}, until: 2014-12-31 }\n`,
        ),
      ],
      bad: [
        {
          ...workspaceWith(
            exampleWaivers,
            `- { rule: ownership/application-has-owner, element: mot-cua, ${words}, until: 2014-11 }\n`,
          ),
          at: { file: exampleWaivers, line: 1, column: 115 },
        },
      ],
    },
  };
