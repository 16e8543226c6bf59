import type { ChapterPart } from "../chapter.ts";
import { missingField } from "../telling/blocks.ts";
import { citations, textRun } from "../telling/inline.ts";
import type { Telling } from "../telling/telling.ts";

/** Tầm nhìn kiến trúc: what the province wants to become. */
export const vision: ChapterPart<Telling> = {
  card: {
    id: "vision",
    name: { vi: "Tầm nhìn kiến trúc", en: "Architecture vision" },
    question: { vi: "Tỉnh muốn trở thành như thế nào?", en: "What does the province want to become?" },
    audience: { vi: "Lãnh đạo tỉnh, người quyết định định hướng", en: "The leadership, who decide on the direction" },
    from: { vi: "Trường vision và description của tỉnh", en: "The fields vision and description of the province" },
  },
  blocks: (telling) => {
    const { vision, description, source } = telling.results.model.province;
    const paragraphs = [vision, description].flatMap((text, index) =>
      text
        ? [
            {
              kind: "paragraph" as const,
              text: [
                { ...textRun(telling, text), strong: index === 0 && Boolean(vision) },
                ...(index ? citations(telling, source) : []),
              ],
            },
          ]
        : [],
    );
    return vision
      ? paragraphs
      : [...paragraphs, missingField(telling, { vi: "tầm nhìn", en: "vision" }, "province.vision")];
  },
};
