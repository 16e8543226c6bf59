import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Letters with separate accents (NFD). */
export const card: Card<{ readonly character: string }> = {
  id: "encoding/decomposed-text",
  title: { vi: "Chữ Việt viết rời dấu (NFD)", en: "Letters with separate accents (NFD)" },
  message: {
    vi: ({ character }) => `Tệp có chữ viết rời dấu, trước hết là “${character}”; khung đọc như chữ dựng sẵn (NFC).`,
    en: ({ character }) =>
      `The file has letters with separate accents, first “${character}”; khung reads them as composed letters (NFC).`,
  },
  rationale: {
    vi: "Hai cách mã hóa trông giống hệt nhau nhưng khi tìm kiếm và so sánh lại là khác nhau.",
    en: "The two encodings look the same and yet differ when searched and compared.",
  },
  remedy: {
    vi: "Chọn “Unicode dựng sẵn” trong bộ gõ, hoặc lưu lại tệp bằng trình soạn thảo có chuyển sang NFC.",
    en: "Choose “Unicode dựng sẵn” (composed) in the keyboard tool, or save with an editor that writes NFC.",
  },
  source: [],
  severity: "warning",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: So\u031b\u0309 Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 12 },
      },
    ],
  },
};
