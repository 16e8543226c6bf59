import type { Language, Words } from "../../domain/text.ts";
import { columnsOf, fieldsWithoutColumn, sectionTitle, type TableSection } from "./columns.ts";
import { frozen, sheetColumns } from "./export-table.ts";
import type { NameIndex } from "./names.ts";
import { originSheet } from "./origin.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** Rows of an empty table that are prepared for filling in. */
const spareRows = 2_000;

/** An empty table of a section, ready to be filled in, with a page that explains it and one that says what made it. */
export function templateSheets(
  sections: readonly TableSection[],
  names: NameIndex,
  language: Language,
  version: string,
): readonly Sheet[] {
  const tables = sections.map(
    (section): Sheet => ({
      name: sectionTitle(section)[language],
      columns: sheetColumns(section, names, language),
      rows: [],
      frozenColumns: frozen(section),
      spareRows,
    }),
  );
  return [...tables, guideSheet(sections, language), originSheet(sections, version)];
}

const guideTitle = { vi: "_Hướng dẫn", en: "_Guide" };

/** How to fill in the tables, and what each column means. */
export function guideSheet(sections: readonly TableSection[], language: Language): Sheet {
  const is = (words: { readonly vi: string; readonly en: string }): string => words[language];
  return {
    name: is(guideTitle),
    lead: [is({ vi: "Hướng dẫn điền bảng", en: "How to fill in the tables" }), ...rules.map(is), is(leftOut(sections))],
    columns: [
      { title: is({ vi: "Bảng", en: "Table" }), width: 20 },
      { title: is({ vi: "Cột", en: "Column" }), width: 34 },
      { title: is({ vi: "Bắt buộc", en: "Required" }), width: 12 },
      { title: is({ vi: "Ý nghĩa", en: "Meaning" }), width: 70 },
      { title: is({ vi: "Giá trị", en: "Values" }), width: 60 },
    ],
    rows: sections.flatMap((section) =>
      columnsOf(section).map(({ title, description, required, type }): readonly Cell[] => [
        is(sectionTitle(section)),
        { value: title[language], bold: required },
        required ? { value: is({ vi: "Có", en: "Yes" }), tone: "partial" } : undefined,
        description[language].replaceAll("`", ""),
        type.kind === "choice" ? type.choices.map(({ name }) => name[language]).join("; ") : undefined,
      ]),
    ),
  };
}

/** Nothing is lost in silence: what a table cannot hold stays in the model. */
function leftOut(sections: readonly TableSection[]): Words {
  const titles = sections.flatMap(fieldsWithoutColumn);
  const list = (language: Language): string => [...new Set(titles.map((title) => title[language]))].join(", ");
  return {
    vi: `Không có trong bảng, vẫn giữ nguyên trong mô hình: ${list("vi")}.`,
    en: `Not in the tables, and kept in the model as it is: ${list("en")}.`,
  };
}

const rules = [
  {
    vi: "Mỗi dòng một phần tử; không gộp ô, không chèn dòng trống hay dòng tổng vào giữa bảng. Cột đỏ là bắt buộc với phần tử mới.",
    en: "A row for each element; no joined cells, no blank rows or totals inside a table. Red columns are required for new elements.",
  },
  {
    vi: "Ô trống giữ nguyên giá trị đang có trong mô hình; viết (xóa) để bỏ giá trị.",
    en: "An empty cell leaves what the model says; write (delete) to take a value out.",
  },
  {
    vi: "Cơ quan, ứng dụng, cơ sở dữ liệu… ghi bằng tên hoặc định danh; nhiều giá trị cách nhau bằng dấu chấm phẩy (;).",
    en: "Agencies, applications, databases… go by name or id; several values with semicolons (;) between.",
  },
  {
    vi: "Ngày viết 2014, 7/2014 hoặc 24/7/2014. Cột định danh bị ẩn: không sửa với phần tử đã có.",
    en: "Dates as 2014, 2014-07 or 2014-07-24. The column of ids is hidden: leave it as it is.",
  },
];
