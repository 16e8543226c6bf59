import { missingField } from "../telling/blocks.ts";
import { citations, textRun } from "../telling/inline.ts";
import type { ChapterWriter } from "../telling/telling.ts";

/** Tầm nhìn kiến trúc: what the province wants to become. */
export const vision: ChapterWriter = (telling) => {
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
};
