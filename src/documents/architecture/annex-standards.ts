import type { Link } from "../../domain/model.ts";
import type { ChapterPart } from "../chapter.ts";
import { nothingKnown, paragraph, table } from "../telling/blocks.ts";
import { cell, markOf, nameOf } from "../telling/inline.ts";
import type { Telling } from "../telling/telling.ts";

/** Phụ lục: the standards by which systems exchange data, each with the links that follow it. */
export const annexStandards: ChapterPart<Telling> = {
  card: {
    id: "annex-standards",
    name: { vi: "Danh mục tiêu chuẩn", en: "Standards" },
    question: {
      vi: "Dữ liệu được trao đổi theo tiêu chuẩn nào, kết nối nào chưa rõ tiêu chuẩn?",
      en: "By which standards is data exchanged, and which links name none?",
    },
    audience: { vi: "Đơn vị tích hợp, đơn vị thẩm định", en: "Who integrates systems, and who appraises them" },
    from: { vi: "Trường standard của các kết nối trong mô hình", en: "The field standard of the links of the model" },
  },
  blocks: (telling) => {
    const { links } = telling.results.model.elements;
    if (!links.length) return [nothingKnown(telling, "links")];
    const rows = standardsOf(links);
    const open = links.filter(({ standard }) => standard === undefined).length;
    return [
      paragraph(telling, {
        vi: `${links.length - open} trên ${links.length} kết nối ghi rõ tiêu chuẩn trao đổi dữ liệu${open ? `; ${open} kết nối chưa ghi` : ""}.`,
        en: `Links that name the standard of their exchange: ${links.length - open} of ${links.length}${open ? `; without one: ${open}` : ""}.`,
      }),
      ...table(telling, {
        id: "standards",
        caption: { vi: "Tiêu chuẩn trao đổi dữ liệu", en: "Standards of data exchange" },
        rows,
        columns: [
          { head: { vi: "Tiêu chuẩn", en: "Standard" }, cell: ([standard]) => cell.text(standard) },
          {
            head: { vi: "Số kết nối", en: "Links" },
            align: "end",
            cell: ([, using]) => cell.number(telling, using.length),
          },
          {
            head: { vi: "Kết nối áp dụng", en: "Used between" },
            cell: ([, using]) =>
              using.flatMap((link, index) => [
                ...(index ? [{ text: "; " }] : []),
                { ...nameOf(telling, link.from), ...markOf(link) },
                { text: " → " },
                nameOf(telling, link.to),
              ]),
          },
        ],
      }),
    ];
  },
};

const collator = new Intl.Collator("vi", { numeric: true });

function standardsOf(links: readonly Link[]): readonly (readonly [string, readonly Link[]])[] {
  const byStandard = new Map<string, Link[]>();
  for (const link of links)
    if (link.standard !== undefined) byStandard.set(link.standard, [...(byStandard.get(link.standard) ?? []), link]);
  return [...byStandard].sort(([a], [b]) => collator.compare(a, b));
}
