import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** A unit that is not known. */
export const card: Card<{ readonly written: string }> = {
  id: "edition/unknown-unit",
  title: { vi: "Không có đơn vị này", en: "A unit that is not known" },
  message: {
    vi: ({ written }) => `Không có tỉnh, thành phố hay đơn vị nào tên là “${written}” tại thời điểm của kỳ đánh giá.`,
    en: ({ written }) => `No province or other unit is called “${written}” at the date of the edition.`,
  },
  rationale: {
    vi: "Tên viết sai làm mất một đơn vị khỏi bảng xếp hạng.",
    en: "A misspelt name drops a unit from the ranking.",
  },
  remedy: {
    vi: "Sửa tên theo gợi ý; cách viết khác của cùng một tên thì thêm vào `aliases` của architecture/provinces.yaml.",
    en: "Mend the name as suggested; another spelling of the same name goes into `aliases` of architecture/provinces.yaml.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      { ...inEdition("unit,HTKT\nĐà Nẳng,57.5\nThừa Thiên Huế,40\n"), at: { file: "answers.csv", line: 2, column: 1 } },
    ],
  },
};
