import { heading, paragraph } from "../telling/blocks.ts";
import { dateInSentence } from "../telling/dates.ts";
import type { ChapterWriter } from "../telling/telling.ts";
import { keyFigures } from "./key-figures.ts";
import { layersInNumbers } from "./overall-design.ts";
import { picture } from "./pictures.ts";
import { strengthsAndLimits } from "./strengths-and-limits.ts";

/** Kiến trúc hiện tại: the architecture as it is, in one picture and in numbers, with its strengths and limits. */
export const currentArchitecture: ChapterWriter = (telling) => {
  const { date } = telling.results;
  return [
    paragraph(telling, {
      vi: `Kiến trúc hiện tại được mô tả tính đến hết ${dateInSentence("vi", date)}.`,
      en: `The current architecture is that at the end of ${dateInSentence("en", date)}.`,
    }),
    keyFigures(telling),
    ...layersInNumbers(telling),
    ...strengthsAndLimits(telling),
    heading(telling, { vi: "Sơ đồ tổng thể", en: "Overall design" }),
    ...picture(telling, "overall-design", date),
  ];
};
