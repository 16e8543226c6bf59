import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Vietnamese text in an encoding from before Unicode: the bytes are not UTF-8. */
export const card: Card<{
  readonly encoding: string;
  readonly written: string;
  readonly meant: string;
  readonly count: number;
}> = {
  id: "encoding/legacy-encoding",
  title: { vi: "Tệp dùng bảng mã tiếng Việt cũ", en: "An old encoding of Vietnamese" },
  message: {
    vi: ({ encoding, written, meant, count }) =>
      `Tệp được lưu theo bảng mã ${encoding} chứ không phải UTF-8: “${written}” hẳn là “${meant}” (cả tệp có ${count} từ như vậy).`,
    en: ({ encoding, written, meant, count }) =>
      `The file is in the encoding ${encoding}, not in UTF-8: “${written}” must be “${meant}” (${count} such words in the file).`,
  },
  rationale: {
    vi: "Cơ quan nhà nước dùng Unicode theo TCVN 6909:2001; tên viết bằng bảng mã cũ không tra cứu và so sánh được.",
    en: "The State uses Unicode (TCVN 6909:2001); names in an old encoding can be neither searched nor compared.",
  },
  remedy: {
    vi: "Chuyển tệp sang Unicode dựng sẵn bằng bộ gõ (UniKey: Công cụ › Chuyển mã, đích “Unicode”), lưu dạng UTF-8, rồi đọc lại các tên.",
    en: "Convert the file to Unicode with the keyboard tool (UniKey: Tools › Convert, target “Unicode”), save it as UTF-8, and look at the names.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Së Y tÕ\n    level: province\n", "model.latin1.yaml"),
        at: { file: "model.latin1.yaml", line: 3, column: 12 },
      },
    ],
  },
};
