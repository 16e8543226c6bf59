import type { Card } from "../../../domain/card.ts";
import { bounds } from "../../bounds.ts";
import { header, inModel } from "../../example.ts";

/** Too many files. */
export const card: Card<{ readonly count: number; readonly limit: number }> = {
  id: "bounds/files",
  title: { vi: "Quá nhiều tệp", en: "Too many files" },
  message: {
    vi: ({ count, limit }) => `Thư mục có ${count} tệp, vượt mức ${limit}; các tệp từ tệp này trở đi không được đọc.`,
    en: ({ count, limit }) =>
      `The folder has ${count} files, above the limit of ${limit}; this file and those after it were not read.`,
  },
  rationale: {
    vi: "Một tỉnh cần vài chục tệp; nhiều hơn thế thường là chọn nhầm thư mục.",
    en: "A province needs some dozens of files; more of them most often mean the wrong folder.",
  },
  remedy: {
    vi: "Chọn đúng thư mục của tỉnh, hoặc gộp các tệp nhỏ.",
    en: "Choose the folder of the province, or join small files.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  get examples() {
    return {
      good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
      bad: [
        {
          files: Object.fromEntries(
            Array.from({ length: bounds.files + 1 }, (_, index) => [
              `m${String(index).padStart(5, "0")}.yaml`,
              index === 0 ? header : "nodes: {}",
            ]),
          ),
          at: { file: "m10000.yaml", line: 1, column: 1 },
        },
      ],
    };
  },
};
