import type { ChapterPart } from "../chapter.ts";
import { list, paragraph } from "../telling/blocks.ts";
import { named } from "../telling/inline.ts";
import type { Telling } from "../telling/telling.ts";

/** Nguyên tắc kiến trúc: those of the framework, each with its source. */
export const principles: ChapterPart<Telling> = {
  card: {
    id: "principles",
    name: { vi: "Nguyên tắc kiến trúc", en: "Architecture principles" },
    question: {
      vi: "Mọi quyết định đầu tư phải theo những nguyên tắc nào?",
      en: "Which principles bind every decision to invest?",
    },
    audience: {
      vi: "Chủ đầu tư, đơn vị tư vấn và đơn vị thẩm định dự án",
      en: "Who proposes, designs and appraises a project",
    },
    from: { vi: "Nguyên tắc của khung tham chiếu", en: "The principles of the framework" },
  },
  blocks: (telling) => {
    const { framework } = telling.results;
    const entries = [...framework.principles.values()];
    if (!entries.length)
      return [
        paragraph(telling, {
          vi: "Khung kiến trúc tham chiếu không nêu nguyên tắc nào.",
          en: "The reference framework states no principles.",
        }),
      ];
    return [
      paragraph(telling, {
        vi: "Kiến trúc tuân thủ các nguyên tắc của khung kiến trúc tham chiếu:",
        en: "The architecture follows the principles of its reference framework:",
      }),
      list(
        entries.map((entry) => [
          ...named(telling, entry, { strong: Boolean(entry.description) }),
          ...(entry.description ? [{ text: ` – ${entry.description[telling.language]}` }] : []),
        ]),
        true,
      ),
    ];
  },
};
