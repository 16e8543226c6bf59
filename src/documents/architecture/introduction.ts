import { type Status, statuses } from "../../domain/provenance.ts";
import type { Words } from "../../domain/text.ts";
import type { ChapterPart } from "../chapter.ts";
import { list, paragraph, unknownMark } from "../telling/blocks.ts";
import { say, type Telling } from "../telling/telling.ts";

const meanings: Readonly<Record<Status, Words>> = {
  cited: {
    vi: "Không có dấu: thông tin dẫn từ nguồn, số trong ngoặc vuông dẫn đến phụ lục nguồn; hoặc do chính tỉnh, thành phố kê khai.",
    en: "No mark: read in a source, whose number in square brackets leads to the annex of sources; or stated by the province itself.",
  },
  inferred: {
    vi: "suy ra từ nguồn đã dẫn, nguồn không nói nguyên văn.",
    en: "our reading of a cited source that does not say it in so many words.",
  },
  background: {
    vi: "hiểu biết chung, chưa kiểm chứng bằng nguồn.",
    en: "general knowledge, not verified in a source.",
  },
  illustrative: { vi: "số liệu minh họa, không phải số liệu thật.", en: "made up as an illustration, not real data." },
};

/** What a reader must know of the marks before the first of them comes. */
export const introduction: ChapterPart<Telling> = {
  card: {
    id: "introduction",
    name: { vi: "Cách đọc tài liệu này", en: "How to read this document" },
    question: { vi: "Các dấu trong tài liệu nói gì?", en: "What do the marks in the document say?" },
    audience: { vi: "Mọi người đọc", en: "Every reader" },
    from: { vi: "Mức độ chắc chắn của dữ kiện trong mô hình", en: "How sure the facts of the model are" },
  },
  blocks: (telling) => {
    return [
      paragraph(telling, {
        vi: "Mọi bảng, hình và nhận xét trong tài liệu đều được lập từ một mô hình kiến trúc duy nhất; không có nội dung nào được thêm vào ngoài mô hình. Chỗ mô hình chưa có dữ liệu, tài liệu nói rõ và chỉ ra mục cần bổ sung.",
        en: "Every table, picture and remark is made from one architecture model; nothing is added to it. Where the model has no data, the document says so, and names what to fill in.",
      }),
      paragraph(telling, {
        vi: "Mức độ chắc chắn của thông tin được đánh dấu ngay bên cạnh:",
        en: "How sure a statement is, is marked beside it:",
      }),
      list([
        ...statuses.map((status) =>
          status === "cited"
            ? [{ text: say(telling, meanings.cited) }]
            : [{ text: "", mark: status }, { text: `: ${say(telling, meanings[status])}` }],
        ),
        [
          { text: unknownMark, strong: true },
          {
            text: say(telling, {
              vi: ": mô hình chưa có thông tin. Chưa có thông tin không có nghĩa là bằng không.",
              en: ": not stated in the model. Unknown does not mean zero.",
            }),
          },
        ],
      ]),
    ];
  },
};
