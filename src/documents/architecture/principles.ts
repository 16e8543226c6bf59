import { list, paragraph } from "../telling/blocks.ts";
import { named } from "../telling/inline.ts";
import type { ChapterWriter } from "../telling/telling.ts";

/** Nguyên tắc kiến trúc: those of the framework, each with its source. */
export const principles: ChapterWriter = (telling) => {
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
};
