import type { Words } from "../../domain/text.ts";
import { quoted, type Told } from "./cell-words.ts";
import type { NamedThing } from "./names.ts";

const both = (vi: string, en: string): Words => ({ vi, en });

/** What is said of rows, titles and sheets. */
export const rowWords = {
  noTitles: (): Told => ({
    found: both("không thấy dòng tiêu đề cột nào mà khung biết", "no row of titles that khung knows"),
    expected: both(
      "tiêu đề cột như trong mẫu (khung import --template), hoặc tệp ánh xạ (--map)",
      "titles as in the template (khung import --template), or a mapping (--map)",
    ),
  }),
  ambiguousSheet: (sections: readonly Words[]): Told => ({
    found: both("tiêu đề cột hợp với nhiều loại bảng", "titles that fit several kinds of tables"),
    expected: both(
      `--section để nói rõ là ${sections.map(({ vi }) => vi).join(" hay ")}`,
      `--section to say whether it is ${sections.map(({ en }) => en).join(" or ")}`,
    ),
  }),
  laterVersion: (): Told => ({
    found: both("bảng do phiên bản khung mới hơn lập ra", "a table made by a later version of khung"),
    expected: both("nâng cấp khung rồi nhập lại", "a later khung"),
  }),
  hiddenSheet: (): Told => ({
    found: both("trang tính đang ẩn", "a hidden sheet"),
    expected: both("không đọc; hãy bỏ ẩn nếu cần nhập", "not read; show it if it is to be imported"),
  }),
  unknownTitle: (title: string): Told => ({
    found: both(`tiêu đề ${quoted(title).vi} không ứng với trường nào`, `the title ${quoted(title).en} is no field`),
    expected: both(
      "không đọc cột này; có thể ghi vào tệp ánh xạ",
      "the column is not read; a mapping can name its field",
    ),
  }),
  titleTwice: (title: string): Told => ({
    found: both(
      `cột ${quoted(title).vi} trùng với một cột trước`,
      `the column ${quoted(title).en} repeats one before it`,
    ),
    expected: both("mỗi trường một cột", "one column for a field"),
  }),
  hiddenRows: (): Told => ({
    found: both("dòng đang ẩn", "hidden rows"),
    expected: both(
      "vẫn được đọc; hãy xóa nếu không muốn nhập",
      "read all the same; delete them where they are not meant",
    ),
  }),
  groupRow: (text: string): Told => ({
    alike: "group",
    found: both(`dòng tiêu đề nhóm, như ${quoted(text).vi}`, `the heading of a group, as ${quoted(text).en}`),
    expected: both("không đọc", "not read"),
  }),
  totalRow: (text: string): Told => ({
    found: both(`dòng tổng ${quoted(text).vi}`, `a row of totals ${quoted(text).en}`),
    expected: both("không đọc", "not read"),
  }),
  noIdentity: (): Told => ({
    found: both("dòng không có tên, mã hay định danh", "a row without name, code or id"),
    expected: both("tên của phần tử", "the name of the element"),
  }),
  wrongId: (id: string): Told => ({
    found: both(`định danh ${quoted(id).vi}`, `the id ${quoted(id).en}`),
    expected: both(
      "chữ thường không dấu, chữ số, nối bằng gạch ngang",
      "lower-case ASCII words and digits joined by hyphens",
    ),
  }),
  idOfOther: (id: string, section: Words): Told => ({
    found: both(
      `định danh ${quoted(id).vi} đã thuộc mục ${section.vi}`,
      `the id ${quoted(id).en} belongs to ${section.en}`,
    ),
    expected: both("một định danh chưa dùng", "an id that is not taken"),
  }),
  twice: (row: number): Told => ({
    found: both(`cùng phần tử với dòng ${row}`, `the same element as row ${row}`),
    expected: both(
      "mỗi phần tử một dòng; hai phần tử trùng tên thì điền cột Định danh để phân biệt",
      "one row for an element; two of one name are told apart by the column ID",
    ),
  }),
  ambiguous: (written: string, things: readonly NamedThing[]): Told => ({
    found: both(
      `${quoted(written).vi} có thể là ${listed(things, " hay ")}`,
      `${quoted(written).en} may be ${listed(things, " or ")}`,
    ),
    expected: both("viết định danh để nói rõ", "the id, to say which"),
  }),
  unknown: (written: string, near: readonly string[], kinds: Words): Told => ({
    found: quoted(written),
    expected: both(
      `tên hoặc định danh trong ${kinds.vi}${near.length ? `; có phải ${near.map((each) => `“${each}”`).join(" hay ")}?` : ""}`,
      `a name or id of ${kinds.en}${near.length ? `; did you mean ${near.map((each) => `“${each}”`).join(" or ")}?` : ""}`,
    ),
  }),
  oneOnly: (written: string): Told => ({ found: quoted(written), expected: both("chỉ một giá trị", "one value only") }),
  noCurrency: (): Told => ({
    found: both("số tiền không có loại tiền", "an amount without a currency"),
    expected: both(
      "cột loại tiền, hoặc đơn vị trong tiêu đề, như “(triệu đồng)”",
      "a column for the currency, or a unit in the title, as “(triệu đồng)”",
    ),
  }),
  missing: (field: Words): Told => ({
    found: both(`thiếu ${field.vi}`, `${field.en} is missing`),
    expected: both(
      "phần tử mới phải có trường này (cột, hoặc defaults trong tệp ánh xạ)",
      "new elements need it (a column, or defaults of the mapping)",
    ),
  }),
  notFitting: (shown: string, expected: Words): Told => ({ found: quoted(shown), expected }),
} as const;

function listed(things: readonly NamedThing[], or: string): string {
  return things
    .slice(0, 5)
    .map(({ id, names }) => `${names[0] ?? ""} (${id})`)
    .join(or);
}
