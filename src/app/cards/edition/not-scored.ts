import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { editionOf } from "./example.ts";

const rows = "unit,HTKT,HTNL\nĐà Nẵng,57.5,80\nHà Nội,40,60\n";

/** What the arithmetic of a method cannot do with the answers. */
export const card: Card<{ readonly what: Text }> = {
  id: "edition/not-scored",
  title: { vi: "Số liệu không tính điểm được", en: "Answers that cannot be scored" },
  message: { vi: ({ what }) => what, en: ({ what }) => what },
  rationale: {
    vi: "Phép tính của phương pháp không làm được với số liệu này; tính tiếp sẽ cho điểm vô nghĩa.",
    en: "The method’s own arithmetic fails on these figures; to go on would give a score without meaning.",
  },
  remedy: {
    vi: "Kiểm tra số liệu tại chỗ được chỉ, hoặc chọn cách chuẩn hóa, trọng số, tổng hợp khác trong phương pháp.",
    en: "Look at the figures shown, or choose another normalisation, weighting or aggregation in the method.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [editionOf(rows, "aggregate: geometric")],
    bad: [
      {
        ...editionOf(rows.replace("60", "0"), "aggregate: geometric"),
        at: { file: "assessments/editions/mau-2019/answers.csv", line: 3, column: 11 },
      },
    ],
  },
};
