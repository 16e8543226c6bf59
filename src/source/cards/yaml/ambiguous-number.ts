import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inModel } from "../../example.ts";

/** A number with a point that groups thousands. */
export const card: Card<{ readonly written: string; readonly read: Text; readonly whole: string }> = {
  id: "yaml/ambiguous-number",
  title: { vi: "Số có dấu chấm phân cách hàng nghìn", en: "A number with a point that groups thousands" },
  message: {
    vi: ({ written, read, whole }) => `${written} được đọc là ${read}; nếu là hàng nghìn, viết ${whole}.`,
    en: ({ written, read, whole }) => `${written} is read as ${read}; if thousands are meant, write ${whole}.`,
  },
  rationale: {
    vi: "Người Việt viết 630.000 cho sáu trăm ba mươi nghìn; YAML đọc thành 630, sai một nghìn lần.",
    en: "Vietnamese writes 630.000 for six hundred and thirty thousand; YAML reads 630, wrong by a factor of a thousand.",
  },
  remedy: {
    vi: "Viết số liền không có dấu phân cách; nếu là số lẻ, viết số chữ số khác ba sau dấu chấm (1.2340); nếu là mã, đặt trong dấu nháy.",
    en: "Write the digits without separators; for a fraction, write other than three digits behind the point (1.2340); for a code, use quotes.",
  },
  source: [],
  severity: "warning",
  since: "0.1.0",
  examples: {
    good: [
      inModel(
        "nodes:\n  trung-tam-du-lieu:\n    name: Trung tâm dữ liệu\n    kind: data-centre\n    figures: [{ name: Băng thông, value: 1.2340 }]\n",
      ),
    ],
    bad: [
      {
        ...inModel(
          "nodes:\n  trung-tam-du-lieu:\n    name: Trung tâm dữ liệu\n    kind: data-centre\n    figures: [{ name: Máy chủ, value: 1.234 }]\n",
        ),
        at: { file: "model.yaml", line: 5, column: 39 },
      },
    ],
  },
};
