import type { Card } from "../../../domain/card.ts";
import { inEdition, inTable } from "../../edition-example.ts";

/** A table of several years. */
export const card: Card<{ readonly years: readonly string[] }> = {
  id: "edition/several-years",
  title: { vi: "Bảng có nhiều năm", en: "A table of several years" },
  message: {
    vi: ({ years }) => `Bảng có số liệu của nhiều năm: ${years.join(", ")}.`,
    en: ({ years }) => `The table has figures of several years: ${years.join(", ")}.`,
  },
  rationale: {
    vi: "Một bảng xếp hạng là của một năm; các năm khác chỉ dùng để điền chỗ thiếu.",
    en: "A ranking is of one year; the others serve to fill gaps only.",
  },
  remedy: {
    vi: "Chọn một năm bằng --year.",
    en: "Choose one with --year.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inTable("unit,HTKT,year\nĐà Nẵng,57.5,2018\nHà Nội,40,2019\n"),
        at: { file: "answers.csv", line: 3, column: 11 },
      },
    ],
  },
};
