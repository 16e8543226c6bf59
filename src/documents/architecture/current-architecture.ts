import type { ChapterPart } from "../chapter.ts";
import { heading, paragraph } from "../telling/blocks.ts";
import { dateInSentence } from "../telling/dates.ts";
import type { Telling } from "../telling/telling.ts";
import { keyFigures } from "./key-figures.ts";
import { layersInNumbers } from "./overall-design.ts";
import { picture } from "./pictures.ts";
import { strengthsAndLimits } from "./strengths-and-limits.ts";

/** Kiến trúc hiện tại: the architecture as it is, in one picture and in numbers, with its strengths and limits. */
export const currentArchitecture: ChapterPart<Telling> = {
  card: {
    id: "current-architecture",
    name: { vi: "Kiến trúc hiện tại", en: "Current architecture" },
    question: {
      vi: "Kiến trúc hiện nay ra sao, mạnh và hạn chế ở đâu?",
      en: "How does the architecture stand today, and where is it strong or weak?",
    },
    audience: {
      vi: "Giám đốc sở, người chịu trách nhiệm về kiến trúc",
      en: "The director, who answers for the architecture",
    },
    from: {
      vi: "Sơ đồ tổng thể, mức độ đáp ứng khung và các phát hiện khi kiểm tra",
      en: "The overall picture, the coverage of the framework, and the findings of the check",
    },
  },
  blocks: (telling) => {
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
      ...picture(telling, "overall-design"),
    ];
  },
};
