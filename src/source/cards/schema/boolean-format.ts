import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A yes or no written in another way. */
export const card: Card<{ readonly key: string; readonly written: string }> = {
  id: "schema/boolean-format",
  title: { vi: "Giá trị đúng/sai viết không đúng cách", en: "A yes or no written in another way" },
  message: {
    vi: ({ key, written }) => `“${key}” cần true hoặc false, ở đây là “${written}”.`,
    en: ({ key, written }) => `“${key}” takes true or false; here stands “${written}”.`,
  },
  rationale: { vi: "YAML 1.2 chỉ nhận true và false.", en: "YAML 1.2 knows true and false only." },
  remedy: { vi: "Viết true cho có/đúng/yes, false cho không/sai/no.", en: "Write true for yes, false for no." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("databases:\n  dan-cu:\n    name: Dân cư\n    kind: base\n    master: true\n")],
    bad: [
      {
        ...inModel("databases:\n  dan-cu:\n    name: Dân cư\n    kind: base\n    master: có\n"),
        at: { file: "model.yaml", line: 5, column: 13 },
      },
      {
        ...inModel("databases:\n  dan-cu:\n    name: Dân cư\n    kind: base\n    master: yes\n"),
        at: { file: "model.yaml", line: 5, column: 13 },
      },
    ],
  },
};
