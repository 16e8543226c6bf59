import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A key that does not belong here. */
export const card: Card<{ readonly key: string; readonly allowed: readonly string[] }> = {
  id: "schema/unknown-key",
  title: { vi: "Khóa không có ở đây", en: "A key that does not belong here" },
  message: {
    vi: ({ key, allowed }) => `Không có khóa “${key}” ở đây; các khóa có thể dùng là ${allowed.join(", ")}.`,
    en: ({ key, allowed }) => `There is no key “${key}” here; the keys are ${allowed.join(", ")}.`,
  },
  rationale: {
    vi: "Khóa gõ sai nếu bị bỏ qua trong im lặng thì dữ liệu mất mà không ai biết.",
    en: "A mistyped key that is passed over in silence loses data unseen.",
  },
  remedy: { vi: "Sửa tên khóa theo gợi ý, hoặc xóa khóa.", en: "Mend the key as suggested, or delete it." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    onwer: so-y-te\n"),
        at: { file: "model.yaml", line: 5, column: 5 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    naem: Sở Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 5 },
      },
    ],
  },
};
