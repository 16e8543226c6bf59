import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Text typed for an old font: valid characters that stand for other letters. */
export const card: Card<{
  readonly encoding: string;
  readonly written: string;
  readonly meant: string;
  readonly count: number;
}> = {
  id: "encoding/legacy-font",
  title: { vi: "Chữ gõ cho phông cũ", en: "Text for an old font" },
  message: {
    vi: ({ encoding, written, meant, count }) =>
      `“${written}” là chữ của phông ${encoding}, hẳn là “${meant}” (cả tệp có ${count} từ như vậy).`,
    en: ({ encoding, written, meant, count }) =>
      `“${written}” is text for a font of ${encoding} and must be “${meant}” (${count} such words in the file).`,
  },
  rationale: {
    vi: "Chữ chép từ văn bản dùng phông .VnTime hoặc VNI-Times chỉ đọc được bằng phông ấy; trong tài liệu và hình vẽ sẽ thành chữ lạ.",
    en: "Text copied from a document in .VnTime or VNI-Times can be read in that font only; documents and pictures would show strange letters.",
  },
  remedy: {
    vi: "Chuyển đoạn chữ sang Unicode dựng sẵn bằng bộ gõ (UniKey: Công cụ › Chuyển mã) rồi dán lại.",
    en: "Convert the text to Unicode with the keyboard tool (UniKey: Tools › Convert) and paste it again.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [inModel("agencies:\n  doi-tac:\n    name: Công ty Müller & Söhne tại Đà Nẵng\n    level: central\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sôû Y teá\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
    ],
  },
};
