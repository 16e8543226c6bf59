import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inModel } from "../../example.ts";

/** A value in the wrong format. */
export const card: Card<{ readonly key: string; readonly written: string; readonly expected: Text }> = {
  id: "schema/invalid-format",
  title: { vi: "Giá trị sai định dạng", en: "A value in the wrong format" },
  message: {
    vi: ({ key, expected, written }) => `“${key}” cần ${expected}; ở đây là “${written}”.`,
    en: ({ key, expected, written }) => `“${key}” takes ${expected}; here stands “${written}”.`,
  },
  rationale: {
    vi: "Giá trị đúng định dạng mới tra cứu và đối chiếu được.",
    en: "Only a value in the right format can be looked up and compared.",
  },
  remedy: { vi: "Viết lại giá trị theo định dạng nêu trên.", en: "Write the value in the format named above." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("documents:\n  ke-hoach:\n    name: Kế hoạch\n    url: https://example.vn/\n")],
    bad: [
      {
        ...inModel("documents:\n  ke-hoach:\n    name: Kế hoạch\n    url: example.vn\n"),
        at: { file: "model.yaml", line: 4, column: 10 },
      },
    ],
  },
};
