import type { ChapterPart } from "../chapter.ts";
import { nothingKnown, table } from "../telling/blocks.ts";
import { cell, citations, markOf, nameOf, namesOf, textRun, words } from "../telling/inline.ts";
import { stateCell } from "../telling/lifecycle.ts";
import { say, type Telling } from "../telling/telling.ts";

const directions = {
  "one-way": { vi: "Một chiều", en: "One way" },
  "two-way": { vi: "Hai chiều", en: "Both ways" },
} as const;

/** Phụ lục: every link of the model, with what it carries and by which way. */
export const annexLinks: ChapterPart<Telling> = {
  card: {
    id: "annex-links",
    name: { vi: "Danh mục kết nối", en: "Links" },
    question: { vi: "Hệ thống nào trao đổi gì với hệ thống nào?", en: "Which system exchanges what with which?" },
    audience: { vi: "Đơn vị tích hợp", en: "Who integrates systems" },
    from: { vi: "Mục links của mô hình", en: "The section links of the model" },
  },
  blocks: (telling) => {
    const { links } = telling.results.model.elements;
    if (!links.length) return [nothingKnown(telling, "links")];
    return table(telling, {
      id: "annex-links",
      caption: { vi: "Danh mục kết nối, chia sẻ dữ liệu", en: "Links and data exchange" },
      rows: links,
      columns: [
        {
          head: { vi: "Kết nối", en: "Link" },
          optional: true,
          cell: (link) => (link.name ? [textRun(telling, link.name)] : undefined),
        },
        {
          head: { vi: "Từ", en: "From" },
          cell: (link) => [{ ...nameOf(telling, link.from), ...markOf(link) }, ...citations(telling, link.source)],
        },
        { head: { vi: "Đến", en: "To" }, cell: ({ to }) => [nameOf(telling, to)] },
        {
          head: { vi: "Qua", en: "Via" },
          cell: ({ via }) =>
            via === "direct"
              ? [{ text: say(telling, { vi: "Trực tiếp", en: "Direct" }) }]
              : via && [nameOf(telling, via)],
        },
        { head: { vi: "Dữ liệu", en: "Data" }, cell: ({ data }) => namesOf(telling, data) },
        { head: { vi: "Chuẩn", en: "Standard" }, cell: ({ standard }) => cell.text(standard) },
        {
          head: { vi: "Chiều", en: "Direction" },
          cell: ({ direction }) => direction && words(telling, directions[direction]),
        },
        { head: { vi: "Tình trạng", en: "State" }, cell: (link) => stateCell(telling, link) },
      ],
    });
  },
};
