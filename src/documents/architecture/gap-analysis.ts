import type { DocumentBlock } from "../../domain/page.ts";
import { heading, paragraph, table } from "../telling/blocks.ts";
import { cell } from "../telling/inline.ts";
import type { ChapterWriter, Telling } from "../telling/telling.ts";
import { blocksIn, gapTable } from "./block-tables.ts";
import { findingsByRule } from "./rules-broken.ts";

/** Phân tích khoảng cách: what the framework asks for and the province has not, and what breaks its rules. */
export const gapAnalysis: ChapterWriter = (telling) => [
  heading(telling, { vi: "Thành phần bắt buộc", en: "Mandatory building blocks" }),
  ...gaps(telling, "mandatory"),
  heading(telling, { vi: "Thành phần khuyến nghị", en: "Recommended building blocks" }),
  ...gaps(telling, "recommended"),
  heading(telling, { vi: "Yêu cầu chưa bảo đảm", en: "Requirements not met" }),
  ...requirements(telling),
];

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
