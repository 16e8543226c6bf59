import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** An invalid date. */
export const card: Card<{ readonly key: string; readonly written: string }> = {
  id: "schema/invalid-date",
  title: { vi: "Ngày không hợp lệ", en: "An invalid date" },
  message: {
    vi: ({ key, written }) =>
      `“${key}” cần ngày dạng 2014, 2014-07 hoặc 2014-07-24; “${written}” không phải là ngày như vậy.`,
    en: ({ key, written }) => `“${key}” takes a date such as 2014, 2014-07 or 2014-07-24; “${written}” is none.`,
  },
  rationale: {
    vi: "Dạng năm-tháng-ngày (ISO 8601) không thể nhầm ngày với tháng và xếp thứ tự được.",
    en: "Year-month-day (ISO 8601) never confuses day and month, and sorts as dates do.",
  },
  remedy: {
    vi: "Viết năm trước: 24/7/2014 thành 2014-07-24; chỉ biết tháng thì 2014-07; chỉ biết năm thì 2014.",
    en: "Put the year first: 24/7/2014 becomes 2014-07-24; 2014-07 where only the month is known; 2014 where only the year is.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [
      inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    lifecycle: { live: 2014-07-24 }\n"),
    ],
    bad: [
      {
        ...inModel(
          "agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    lifecycle: { live: 24/7/2014 }\n",
        ),
        at: { file: "model.yaml", line: 5, column: 24 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    lifecycle: { live: 30/02 }\n"),
        at: { file: "model.yaml", line: 5, column: 24 },
      },
      {
        ...inModel(
          "agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    lifecycle: { live: 2014-02-30 }\n",
        ),
        at: { file: "model.yaml", line: 5, column: 24 },
      },
    ],
  },
};
