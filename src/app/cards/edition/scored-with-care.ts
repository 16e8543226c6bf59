import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { editionOf } from "./example.ts";

const rows = "unit,HTKT,HTNL\nĐà Nẵng,57.5,80\nHà Nội,40,60\nHải Phòng,50,70\n";

/** What a reader of a score must know of how it came about. */
export const card: Card<{ readonly what: Text }> = {
  id: "edition/scored-with-care",
  title: { vi: "Tính được, nhưng có điều cần biết", en: "Scored, with something to know" },
  message: { vi: ({ what }) => what, en: ({ what }) => what },
  rationale: {
    vi: "Kết quả có được nhờ một quy ước của phương pháp; người đọc cần biết quy ước nào.",
    en: "The result rests on a rule of the method; a reader needs to know which.",
  },
  remedy: {
    vi: "Đọc kết quả cùng với lưu ý này, hoặc chọn quy ước khác trong phương pháp.",
    en: "Read the result together with this note, or choose another rule in the method.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [editionOf(rows, "normalise: min-max")],
    bad: [
      {
        ...editionOf(rows.replace("50,70", "50,"), "screen: { minimumCoverage: 0.9 }"),
        at: { file: "assessments/editions/mau-2019/answers.csv", line: 4, column: 1 },
      },
    ],
  },
};
