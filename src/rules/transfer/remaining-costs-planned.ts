import type { projectKinds } from "../../domain/project.ts";
import type { Words } from "../../domain/text.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

type ProjectKind = (typeof projectKinds)[number];

/** What a province pays for itself although the platform comes free of charge. */
const remaining = {
  survey: { vi: "khảo sát", en: "survey" },
  consulting: { vi: "tư vấn", en: "consulting" },
  development: { vi: "phát triển ứng dụng", en: "application development" },
} as const satisfies Partial<Record<ProjectKind, Words>>;

/** Provinces that take over the model without a project for what they still have to pay. One finding for all kinds. */
export const remainingCostsPlanned = rule<{ readonly kinds: readonly Words[] }>({
  card: {
    id: "transfer/remaining-costs-planned",
    title: {
      vi: "Đã bố trí phần chi phí địa phương tự chi trả",
      en: "The costs that remain for the province are planned",
    },
    message: {
      vi: ({ kinds }) => `Lộ trình tiếp nhận chưa có dự án cho: ${kinds.join(", ")}.`,
      en: ({ kinds }) => `The roadmap has no project for: ${kinds.join(", ")}.`,
    },
    rationale: {
      vi: "Đà Nẵng chuyển giao nền tảng miễn phí, nhưng địa phương tiếp nhận vẫn phải chi cho khảo sát, tư vấn và việc cùng doanh nghiệp phát triển giải pháp, ứng dụng.",
      en: "Da Nang hands the platform over free of charge, but the province still pays for survey, consulting and for developing its applications with companies.",
    },
    remedy: {
      vi: "Thêm dự án với `kind: survey`, `kind: consulting`, `kind: development` cùng kinh phí (`cost`) và nguồn vốn (`funding`).",
      en: "Add projects of `kind: survey`, `kind: consulting` and `kind: development` with `cost` and `funding`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "cited" }],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(
            `
            projects:
              khao-sat: { name: Khảo sát hiện trạng, kind: survey }
              tu-van: { name: Tư vấn lập kiến trúc, kind: consulting }
              ung-dung: { name: Phát triển ứng dụng, kind: development }
            `,
            "transfer: { from: Đà Nẵng }",
          ),
        },
      ],
      bad: [
        {
          files: tinyProvince(
            `
            projects:
              khao-sat: { name: Khảo sát hiện trạng, kind: survey }
            `,
            "transfer: { from: Đà Nẵng }",
          ),
          at: { file: exampleFile, line: 6, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    if (!graph.model.province.transfer) return;
    const planned = new Set<string | undefined>(graph.byKind.project.map(({ kind }) => kind));
    const kinds = Object.entries(remaining).flatMap(([kind, words]) => (planned.has(kind) ? [] : [words]));
    if (kinds.length > 0) yield { at: { element: "province", path: ["transfer"], part: "key" }, args: { kinds } };
  },
});
