import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** No unit to be ranked. */
export const card: Card<Record<string, never>> = {
  id: "edition/no-units",
  title: { vi: "Không có đơn vị nào để xếp hạng", en: "No unit to be ranked" },
  message: {
    vi: () => "Kỳ đánh giá không có câu trả lời của đơn vị nào.",
    en: () => "The edition has no answers of any unit.",
  },
  rationale: {
    vi: "Không có số liệu thì không có điểm; bảng rỗng thường là do tệp bị cắt hoặc sai tên cột.",
    en: "Without answers there is no score; an empty table is most often a file cut short or a misnamed column.",
  },
  remedy: {
    vi: "Thêm số liệu, hoặc kiểm tra tên cột ở dòng đầu.",
    en: "Add answers, or look at the names of the columns.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [{ ...inEdition("unit,HTKT\n"), at: { file: "answers.csv", line: 1, column: 1 } }],
  },
};
