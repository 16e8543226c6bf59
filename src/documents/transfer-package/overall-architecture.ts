import { keyFigures } from "../architecture/key-figures.ts";
import { layersInNumbers } from "../architecture/overall-design.ts";
import { picture } from "../architecture/pictures.ts";
import type { ChapterPart } from "../chapter.ts";
import { paragraph } from "../telling/blocks.ts";
import type { Telling } from "../telling/telling.ts";

/** Kiến trúc tổng thể: the picture and the figures; the whole document goes with the package. */
export const overallArchitecture: ChapterPart<Telling> = {
  card: {
    id: "overall-architecture",
    name: { vi: "Kiến trúc tổng thể chính quyền điện tử", en: "Overall e-government architecture" },
    question: {
      vi: "Mô hình được chuyển giao gồm những lớp, thành phần nào?",
      en: "Of which layers and parts does the model consist that is handed over?",
    },
    audience: { vi: "Tỉnh tiếp nhận", en: "The province that takes over" },
    from: {
      vi: "Sơ đồ và số liệu của tài liệu kiến trúc",
      en: "The pictures and figures of the architecture document",
    },
  },
  blocks: (telling) => [
    paragraph(telling, {
      vi: "Tài liệu kiến trúc đầy đủ đi kèm trong gói (tệp nén); phần này nêu những nét chính.",
      en: "The whole architecture document goes with the package (the zip); this part gives its outline.",
    }),
    keyFigures(telling),
    ...layersInNumbers(telling),
    ...picture(telling, "overall-design"),
    ...picture(telling, "business-model"),
    ...picture(telling, "online-service-model"),
    ...picture(telling, "data-integration-axis"),
  ],
};
