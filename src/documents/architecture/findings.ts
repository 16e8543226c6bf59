import { severities } from "../../domain/diagnostic.ts";
import type { ChapterPart } from "../chapter.ts";
import { paragraph } from "../telling/blocks.ts";
import { joined } from "../telling/inline.ts";
import { severityNames } from "../telling/names.ts";
import type { Telling } from "../telling/telling.ts";
import { findingsByRule } from "./rules-broken.ts";

/** Kết quả kiểm tra: every finding, rule by rule, with why it matters and what to do. */
export const findings: ChapterPart<Telling> = {
  card: {
    id: "findings",
    name: { vi: "Các phát hiện khi kiểm tra", en: "Findings of the check" },
    question: {
      vi: "Chỗ nào chưa đúng khung, vì sao, sửa thế nào?",
      en: "What breaks the framework, why, and what to do?",
    },
    audience: { vi: "Người lập và người thẩm định mô hình", en: "Who makes the model, and who appraises it" },
    from: { vi: "Phát hiện của các quy tắc", en: "The findings of the rules" },
  },
  blocks: (telling) => {
    const items = findingsByRule(telling);
    if (!items.length)
      return [
        paragraph(telling, {
          vi: "Kiểm tra mô hình theo các quy tắc của khung kiến trúc không phát hiện vấn đề nào.",
          en: "Checked against the rules of the framework, the model gives no findings.",
        }),
      ];
    return [
      paragraph(telling, {
        vi: `Kiểm tra mô hình theo các quy tắc của khung kiến trúc cho kết quả: ${tally(telling)}. Mỗi phát hiện nêu rõ vấn đề, lý do và việc cần làm.`,
        en: `Checked against the rules of the framework, the model gives: ${tally(telling)}. Each finding says what is wrong, why it matters and what to do.`,
      }),
      { kind: "findings", items },
    ];
  },
};

/** How many findings there are of each severity: `3 lỗi và 2 cảnh báo`. */
export function tally({ results, language }: Telling): string {
  const plural = { error: "errors", warning: "warnings", info: "notes" } as const;
  const parts = severities.toReversed().flatMap((severity) => {
    const count = results.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const english = count === 1 ? severityNames[severity].en.toLowerCase() : plural[severity];
    return count
      ? [`${count} ${language === "vi" ? severityNames[severity].vi.toLocaleLowerCase("vi") : english}`]
      : [];
  });
  return joined(language, parts);
}
