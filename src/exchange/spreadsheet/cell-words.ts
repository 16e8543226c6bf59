import type { Words } from "../../domain/text.ts";
import type { Choice } from "./columns.ts";

/** What was found in a cell and what is expected there. */
export interface Told {
  readonly found: Words;
  readonly expected: Words;
  /** Cells of one column that show the same kind of thing are spoken of once, by the first of them. */
  readonly alike?: string;
}

/** The same words in both languages: what is written is quoted, not translated. */
export function quoted(text: string): Words {
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  const line = short.replace(/\s+/g, " ");
  return { vi: `“${line}”`, en: `“${line}”` };
}

const both = (vi: string, en: string): Words => ({ vi, en });

/** How to keep Excel from changing what is typed. */
const asTyped = both("định dạng cột là Text (Văn bản) rồi gõ lại", "format the column as Text and type it again");

/** What is said of cells that are not, or not quite, what their column holds. */
export const cellWords = {
  merged: (range: string): Told => ({
    found: both(`ô gộp ${range}`, `joined cells ${range}`),
    expected: both("bỏ gộp ô, điền giá trị vào từng dòng", "split the cells and fill in every row"),
  }),
  error: (code: string): Told => ({
    found: both(`lỗi công thức ${code}`, `the error ${code} of a formula`),
    expected: both("sửa công thức, hoặc gõ giá trị", "mend the formula, or type the value"),
  }),
  noValue: (): Told => ({
    found: both("công thức chưa có giá trị lưu trong tệp", "a formula whose value is not in the file"),
    expected: both(
      "mở tệp bằng Excel, lưu lại, hoặc dán giá trị",
      "open and save the file in Excel, or paste the value",
    ),
  }),
  formula: (): Told => ({
    found: both("công thức", "a formula"),
    expected: both("đã lấy giá trị đang hiển thị, không tính lại", "the value shown was taken; nothing is calculated"),
  }),
  numberAsText: (written: string, read: number): Told => ({
    alike: "number-as-text",
    found: both(`số ghi dạng chữ, như ${quoted(written).vi}`, `a number written as text, as ${quoted(written).en}`),
    expected: both(`đã đọc là ${read}`, `read as ${read}`),
  }),
  textAsNumber: (read: string): Told => ({
    alike: "text-as-number",
    found: both("ô dạng số trong cột văn bản", "a number in a column of text"),
    expected: both(
      `đã đọc là ${quoted(read).vi}; nếu mất số 0 ở đầu hoặc cuối thì ${asTyped.vi}`,
      `read as ${quoted(read).en}; where zeros at an end are lost, ${asTyped.en}`,
    ),
  }),
  codeAsNumber: (read: string): Told => ({
    alike: "code-as-number",
    found: both("mã thủ tục bị lưu dạng số", "a procedure code stored as a number"),
    expected: both(
      `đã đọc là ${quoted(read).vi} (sáu chữ số sau dấu chấm)`,
      `read as ${quoted(read).en} (six digits after the point)`,
    ),
  }),
  percent: (shown: string): Told => ({
    found: both(`ô định dạng phần trăm, hiển thị ${shown}`, `a cell shown as a percentage, ${shown}`),
    expected: both("một số, không phải tỷ lệ phần trăm", "a number and no percentage"),
  }),
  date: (date: string, expected: Words): Told => ({
    found: both(
      `ngày ${vietnameseDate(date)}; Excel tự đổi “3-4”, “1/2” thành ngày`,
      `the date ${date}; Excel turns “3-4” or “1/2” into dates`,
    ),
    expected: both(`${expected.vi}; ${asTyped.vi}`, `${expected.en}; ${asTyped.en}`),
  }),
  serial: (value: string): Told => ({
    found: both(
      `số ${value}, có thể là ngày bị mất định dạng`,
      `the number ${value}, maybe a date that lost its format`,
    ),
    expected: dateExpected,
  }),
  notNumber: (written: string, why?: Words): Told => ({
    found: why ? both(`${quoted(written).vi}: ${why.vi}`, `${quoted(written).en}: ${why.en}`) : quoted(written),
    expected: both("một số", "a number"),
  }),
  notInteger: (written: string): Told => ({
    found: quoted(written),
    expected: both("một số nguyên", "a whole number"),
  }),
  notDate: (written: string): Told => ({ found: quoted(written), expected: dateExpected }),
  notBoolean: (written: string): Told => ({ found: quoted(written), expected: both("Có hoặc Không", "yes or no") }),
  notChoice: (written: string, choices: readonly Choice[]): Told => ({
    found: quoted(written),
    expected: choicesExpected(choices),
  }),
} as const;

const dateExpected = both(
  "năm, tháng/năm hoặc ngày/tháng/năm (2014, 7/2014, 24/7/2014)",
  "a year, year-month or day (2014, 2014-07, 2014-07-24)",
);

/** The values of a closed list, as far as a line holds them. */
export function choicesExpected(choices: readonly Choice[]): Words {
  const list = (language: "vi" | "en"): string => {
    const names = choices.map(({ name }) => name[language]);
    return names.slice(0, 7).join("; ") + (names.length > 7 ? "; …" : "");
  };
  return both(`một trong: ${list("vi")}`, `one of: ${list("en")}`);
}

function vietnameseDate(date: string): string {
  return date.split("-").reverse().join("/");
}
