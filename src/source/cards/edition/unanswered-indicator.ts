import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** An indicator that nothing answers. */
export const card: Card<{ readonly indicator: string; readonly name: Text }> = {
  id: "edition/unanswered-indicator",
  title: { vi: "Chỉ tiêu không có cột nào trả lời", en: "An indicator that nothing answers" },
  message: {
    vi: ({ indicator, name }) => `Không cột nào trả lời chỉ tiêu ${indicator} (${name}).`,
    en: ({ indicator, name }) => `No column answers ${indicator} (${name}).`,
  },
  rationale: {
    vi: "Thiếu một chỉ tiêu thì điểm của nhóm thiếu theo; thiếu không phải là 0.",
    en: "Without an indicator its group has no full score; missing is not zero.",
  },
  remedy: {
    vi: "Thêm cột của chỉ tiêu, hoặc sửa tên cột.",
    en: "Add the column, or mend its name.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition(
          "unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n",
          "HTKT: { unit: percent }",
          "NHANLUC: { unit: count }",
        ),
        at: { file: "answers.csv", line: 1, column: 1 },
      },
    ],
  },
};
