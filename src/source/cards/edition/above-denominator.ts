import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** A numerator above its denominator. */
export const card: Card<{
  readonly indicator: string;
  readonly written: string;
  readonly denominator: string;
  readonly of: string;
}> = {
  id: "edition/above-denominator",
  title: { vi: "Tử số lớn hơn mẫu số", en: "A numerator above its denominator" },
  message: {
    vi: ({ indicator, written, denominator, of }) => `${indicator} là ${written}, lớn hơn ${denominator} là ${of}.`,
    en: ({ indicator, written, denominator, of }) =>
      `${indicator} is ${written}, which is more than ${denominator}, ${of}.`,
  },
  rationale: {
    vi: "Phần không thể lớn hơn toàn bộ.",
    en: "A part cannot be more than the whole.",
  },
  remedy: {
    vi: "Kiểm tra lại cả hai số.",
    en: "Look at both figures again.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [
      inEdition("unit,MAY,can-bo\nĐà Nẵng,50,60\nThừa Thiên Huế,40,60\n", "MAY: { unit: share, denominator: can-bo }"),
    ],
    bad: [
      {
        ...inEdition(
          "unit,MAY,can-bo\nĐà Nẵng,70,60\nThừa Thiên Huế,40,60\n",
          "MAY: { unit: share, denominator: can-bo }",
        ),
        at: { file: "answers.csv", line: 2, column: 9 },
      },
    ],
  },
};
