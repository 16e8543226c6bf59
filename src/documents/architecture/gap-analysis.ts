import type { DocumentBlock } from "../../domain/page.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, paragraph, table } from "../telling/blocks.ts";
import { cell } from "../telling/inline.ts";
import type { Telling } from "../telling/telling.ts";
import { blocksIn, gapTable } from "./block-tables.ts";
import { picture } from "./pictures.ts";
import { findingsByRule } from "./rules-broken.ts";

/** Phân tích khoảng cách: what the framework asks for and the province has not, and what breaks its rules. */
export const gapAnalysis: ChapterPart<Telling> = {
  card: {
    id: "gap-analysis",
    name: { vi: "Phân tích khoảng cách", en: "Gap analysis" },
    question: {
      vi: "So với khung và với mục tiêu còn thiếu gì?",
      en: "What is missing, against the framework and the target?",
    },
    audience: { vi: "Giám đốc sở và đơn vị tư vấn", en: "The director and the consultant" },
    from: {
      vi: "Mức độ đáp ứng từng thành phần và các phát hiện khi kiểm tra",
      en: "The coverage of each building block, and the findings of the check",
    },
  },
  blocks: (telling) => [
    heading(telling, { vi: "Thành phần bắt buộc", en: "Mandatory building blocks" }),
    ...gaps(telling, "mandatory"),
    heading(telling, { vi: "Thành phần khuyến nghị", en: "Recommended building blocks" }),
    ...gaps(telling, "recommended"),
    ...picture(telling, "capability-coverage"),
    ...change(telling),
    heading(telling, { vi: "Yêu cầu chưa bảo đảm", en: "Requirements not met" }),
    ...requirements(telling),
  ],
};

/** What the way to the target adds, changes and ends, in one picture. */
function change(telling: Telling): readonly DocumentBlock[] {
  const { date, target } = telling.results;
  if (target === undefined) return [];
  const drawn = picture(telling, "overall-design", { date: target, since: date });
  if (!drawn.length) return [];
  return [heading(telling, { vi: "Từ hiện trạng đến mục tiêu", en: "From today to the target" }), ...drawn];
}

const captions = {
  mandatory: { vi: "Thành phần bắt buộc chưa hình thành đầy đủ", en: "Mandatory building blocks not fully realised" },
  recommended: {
    vi: "Thành phần khuyến nghị chưa hình thành đầy đủ",
    en: "Recommended building blocks not fully realised",
  },
} as const;

function gaps(telling: Telling, necessity: keyof typeof captions): readonly DocumentBlock[] {
  const asked = blocksIn(telling, necessity, ["realised", "partly", "planned", "missing"]);
  const open = blocksIn(telling, necessity, ["missing", "planned", "partly"]);
  if (!asked.length)
    return [
      paragraph(telling, {
        vi: "Khung kiến trúc không có thành phần thuộc loại này.",
        en: "The framework has no building block of this kind.",
      }),
    ];
  if (!open.length)
    return [
      paragraph(telling, {
        vi: `Cả ${asked.length} thành phần đã hình thành.`,
        en: `All building blocks (${asked.length}) are realised.`,
      }),
    ];
  return [
    paragraph(telling, {
      vi: `${open.length} trên ${asked.length} thành phần chưa hình thành đầy đủ.`,
      en: `Building blocks that are not fully realised: ${open.length} of ${asked.length}.`,
    }),
    ...gapTable(telling, `gaps-${necessity}`, captions[necessity], open),
  ];
}

function requirements(telling: Telling): readonly DocumentBlock[] {
  const rows = findingsByRule(telling);
  if (!rows.length)
    return [
      paragraph(telling, {
        vi: "Không phát hiện yêu cầu nào chưa bảo đảm.",
        en: "No requirement was found to be unmet.",
      }),
    ];
  return table(telling, {
    id: "requirements",
    caption: {
      vi: "Yêu cầu chưa bảo đảm, lý do và việc cần làm",
      en: "Requirements not met, why they matter, and what to do",
    },
    rows,
    columns: [
      { head: { vi: "Yêu cầu", en: "Requirement" }, cell: ({ title }) => [{ text: title, strong: true }] },
      { head: { vi: "Mức độ", en: "Severity" }, cell: ({ severityName }) => cell.text(severityName) },
      {
        head: { vi: "Số trường hợp", en: "Cases" },
        align: "end",
        cell: ({ cases }) => cell.number(telling, cases.length),
      },
      { head: { vi: "Lý do", en: "Why" }, cell: ({ rationale }) => rationale },
      { head: { vi: "Việc cần làm", en: "What to do" }, cell: ({ remedy }) => remedy },
    ],
  });
}
