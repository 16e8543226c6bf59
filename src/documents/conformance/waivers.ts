import type { AppliedWaiver } from "../../domain/waiver.ts";
import { type Column, paragraph, table } from "../telling/blocks.ts";
import { cell, nameOf } from "../telling/inline.ts";
import type { ConformanceChapter, ConformanceTelling } from "./telling.ts";

/** Miễn trừ: which findings are accepted for a time, why, by whom and until when. */
export const waivers: ConformanceChapter = {
  card: {
    id: "waivers",
    name: { vi: "Miễn trừ", en: "Waivers" },
    question: {
      vi: "Phát hiện nào được chấp nhận có thời hạn, vì sao, ai quyết định?",
      en: "Which findings are accepted for a time, why, and who decided it?",
    },
    audience: { vi: "Cơ quan thẩm định, thanh tra", en: "Those who appraise and inspect" },
    from: {
      vi: "Tệp miễn trừ của tỉnh (assessments/waivers)",
      en: "The waivers of the province (assessments/waivers)",
    },
  },
  blocks: (telling) => {
    const { waivers: applied } = telling.results;
    if (!applied.length)
      return [
        paragraph(telling, {
          vi: "Không có miễn trừ nào: mọi phát hiện đều được nêu trong tài liệu này.",
          en: "There are no waivers: every finding stands in this document.",
        }),
      ];
    return [
      paragraph(telling, {
        vi: "Miễn trừ là quyết định chấp nhận một phát hiện trong một thời hạn. Hết hạn, phát hiện lại được tính.",
        en: "A waiver is a decision to accept a finding for a time. When the time is over, the finding counts again.",
      }),
      ...table<AppliedWaiver>(telling, {
        id: "waivers",
        caption: { vi: "Các miễn trừ và thời hạn", en: "Waivers and their time" },
        rows: applied,
        columns: columns(telling),
      }),
    ];
  },
};

function columns(telling: ConformanceTelling): readonly Column<AppliedWaiver>[] {
  const { catalogue } = telling.results;
  // What people wrote in a waiver is Vietnamese, also in the English document.
  const written = (text: string) => [{ text, ...(telling.language === "en" && { lang: "vi" as const }) }];
  return [
    {
      head: { vi: "Quy tắc", en: "Rule" },
      cell: ({ waiver }) => [{ text: catalogue.get(waiver.rule)?.title[telling.language] ?? waiver.rule }],
    },
    { head: { vi: "Phần tử", en: "Element" }, cell: ({ waiver }) => [nameOf(telling, waiver.element)] },
    { head: { vi: "Lý do", en: "Reason" }, cell: ({ waiver }) => written(waiver.reason) },
    { head: { vi: "Người quyết định", en: "Decided by" }, cell: ({ waiver }) => written(waiver.decidedBy) },
    { head: { vi: "Đến hết", en: "Until" }, cell: ({ waiver }) => cell.date(telling, waiver.until) },
    {
      head: { vi: "Số phát hiện", en: "Findings" },
      align: "end",
      cell: ({ covered }) => cell.number(telling, covered),
    },
    {
      head: { vi: "Tình trạng", en: "State" },
      cell: ({ isOver, covered }) =>
        cell.words(
          telling,
          isOver
            ? { vi: "đã hết hạn, không còn hiệu lực", en: "over, no longer in force" }
            : covered
              ? { vi: "đang có hiệu lực", en: "in force" }
              : { vi: "không còn cần", en: "no longer needed" },
        ),
    },
  ];
}
