import { severities } from "../../domain/diagnostic.ts";
import type { Inline } from "../../domain/page.ts";
import { findingsByRule } from "../architecture/rules-broken.ts";
import type { ChapterPart } from "../chapter.ts";
import { list, paragraph } from "../telling/blocks.ts";
import { say, type Telling } from "../telling/telling.ts";

const most = 3;

/** Long names must not push the rest off the page: the whole sentence stands in the conformance statement. */
const longest = 190;

function shortened(message: Inline): string {
  const text = message.map((run) => run.text).join("");
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

function others(telling: Telling, count: number): Inline {
  if (!count) return [];
  return [{ text: say(telling, { vi: ` (còn ${count} trường hợp khác)`, en: ` (${count} more of the kind)` }) }];
}

/** Ba phát hiện: the gravest things that are wrong, each with how often. */
export const threeFindings: ChapterPart<Telling> = {
  card: {
    id: "three-findings",
    name: { vi: "Ba phát hiện lớn nhất", en: "Three findings" },
    question: { vi: "Ba chỗ đáng lo nhất là gì?", en: "Which three things are the gravest?" },
    audience: { vi: "Giám đốc sở, lãnh đạo tỉnh", en: "The director, and the leadership" },
    from: { vi: "Phát hiện của các quy tắc, nặng nhất trước", en: "The findings of the rules, the gravest first" },
  },
  blocks: (telling) => {
    const rules = findingsByRule(telling).filter(({ severity }) => severities.indexOf(severity) > 0);
    if (!rules.length)
      return [
        paragraph(telling, {
          vi: "Kiểm tra theo khung kiến trúc không có lỗi hay cảnh báo nào.",
          en: "The check against the framework gives no error and no warning.",
        }),
      ];
    return [
      list(
        rules
          .slice(0, most)
          .map(({ severityName, cases }) => [
            { text: `${severityName}: `, strong: true },
            { text: shortened(cases[0]?.message ?? []) },
            ...others(telling, cases.length - 1),
          ]),
        true,
      ),
    ];
  },
};
