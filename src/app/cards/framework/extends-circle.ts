import type { Card } from "../../../domain/card.ts";

/** Frameworks that extend one another in a circle. */
export const card: Card<{ readonly names: readonly string[] }> = {
  id: "framework/extends-circle",
  title: { vi: "Các khung kế thừa nhau thành vòng", en: "Frameworks extend one another in a circle" },
  message: {
    vi: ({ names }) => `Các khung kế thừa nhau thành vòng: ${names.join(" → ")}.`,
    en: ({ names }) => `Frameworks extend one another in a circle: ${names.join(" → ")}.`,
  },
  rationale: {
    vi: "Khung kế thừa lấy các mục của khung trước làm của mình; đi thành vòng thì không có khung nào là gốc.",
    en: "A framework takes over the entries of the one it extends; in a circle none is the first.",
  },
  remedy: {
    vi: "Bỏ `extends` ở khung ra đời trước.",
    en: "Take `extends` out of the framework that came first.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: { good: [], bad: [] },
};
