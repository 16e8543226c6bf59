import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** A percentage where none is asked for. */
export const card: Card<{ readonly written: string; readonly indicator: string }> = {
  id: "edition/percent-sign",
  title: { vi: "Dấu phần trăm ở chỉ tiêu không phải tỷ lệ", en: "A percentage where none is asked for" },
  message: {
    vi: ({ written, indicator }) => `${indicator} không phải là tỷ lệ, mà ghi “${written}”.`,
    en: ({ written, indicator }) => `${indicator} is no share, and “${written}” is one.`,
  },
  rationale: {
    vi: "Số lượng và tỷ lệ khác nhau hàng trăm lần.",
    en: "A count and a share differ by a factor of a hundred or more.",
  },
  remedy: {
    vi: "Ghi số lượng, hoặc sửa đơn vị của chỉ tiêu trong phương pháp.",
    en: "Give the count, or mend the unit of the indicator in the method.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,MAY\nĐà Nẵng,30 %\nThừa Thiên Huế,40\n", "MAY: { unit: count }"),
        at: { file: "answers.csv", line: 2, column: 9 },
      },
    ],
  },
};
