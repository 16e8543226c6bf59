import type { Card } from "../../../domain/card.ts";
import { inEdition, twoHeads } from "../../edition-example.ts";

/** An edition without exactly one head. */
export const card: Card<{ readonly count: number }> = {
  id: "edition/one-header",
  title: { vi: "Kỳ đánh giá không có đúng một phần đầu", en: "An edition without exactly one head" },
  message: {
    vi: ({ count }) => `Thư mục kỳ đánh giá có ${count} phần đầu “edition:”; phải có đúng một.`,
    en: ({ count }) => `The folder of the edition has ${count} heads “edition:”; it takes exactly one.`,
  },
  rationale: {
    vi: "Phần đầu cho biết phương pháp và thời gian; thiếu nó thì không biết số liệu trả lời câu hỏi nào.",
    en: "The head says which method and which time the answers are about; without it nobody knows what they answer.",
  },
  remedy: {
    vi: "Viết một phần `edition:` trong một tệp YAML của thư mục.",
    en: "Write one `edition:` in one YAML file of the folder.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [{ ...twoHeads, at: { file: "other.yaml", line: 1, column: 1 } }],
  },
};
