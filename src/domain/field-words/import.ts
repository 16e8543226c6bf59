import { type FieldWords, field } from "./words.ts";

const sheet = field({ vi: "Trang tính", en: "Sheet" }, { vi: "Tên trang tính.", en: "The name of the sheet." });
const cell = field({ vi: "Ô", en: "Cell" }, { vi: "Ô, dòng hoặc cột: B7.", en: "The cell, row or column: B7." });
const section = field(
  { vi: "Mục", en: "Section" },
  { vi: "Mục của mô hình: agencies, services…", en: "The section of the model: agencies, services…" },
);

/** The fields of mappings of spreadsheets, and of what an import says. */
export const importFieldWords = {
  sheets: field(
    { vi: "Trang tính", en: "Sheets" },
    { vi: "Trang tính và mục của mô hình ứng với nó.", en: "The sheets, and the section that each is." },
  ),
  columns: field(
    { vi: "Cột", en: "Columns" },
    {
      vi: "Tiêu đề cột và trường ứng với nó (owner, online.level); `id` là định danh, `ignore` là bỏ qua.",
      en: "Titles of columns, and the field of each (owner, online.level); `id` is the id, `ignore` leaves it out.",
    },
  ),
  values: field(
    { vi: "Giá trị", en: "Values" },
    {
      vi: "Theo từng trường: điều bảng tính viết và giá trị hoặc định danh ứng với nó.",
      en: "By field: what the spreadsheet writes, and the value or id that it stands for.",
    },
  ),
  defaults: field(
    { vi: "Giá trị mặc định", en: "Defaults" },
    {
      vi: "Theo từng mục: giá trị của phần tử mới khi bảng không có cột.",
      en: "By section: values of new elements where the table has no column.",
    },
  ),
  folder: field({ vi: "Thư mục", en: "Folder" }, { vi: "Thư mục mô hình.", en: "The folder of the model." }),
  applied: field(
    { vi: "Đã ghi", en: "Applied" },
    { vi: "Thay đổi đã được ghi vào mô hình.", en: "Whether the changes are written into the model." },
  ),
  writtenFiles: field(
    { vi: "Tệp đã ghi", en: "Written files" },
    { vi: "Những tệp đã được ghi.", en: "The files that were written." },
  ),
  "sheets.sheet": sheet,
  "sheets.section": section,
  "sheets.rows": field({ vi: "Số dòng", en: "Rows" }, { vi: "Số dòng đã đọc.", en: "How many rows were read." }),
  entries: field(
    { vi: "Phần tử", en: "Entries" },
    { vi: "Phần tử được thêm hoặc thay đổi.", en: "What is added or changed." },
  ),
  "entries.change": field({ vi: "Việc", en: "Change" }, { vi: "Thêm mới hay thay đổi.", en: "Added or changed." }),
  "entries.section": section,
  "entries.at": field({ vi: "Vị trí", en: "At" }, { vi: "Ô đầu của dòng.", en: "The first cell of the row." }),
  "entries.fields": field({ vi: "Trường", en: "Fields" }, { vi: "Các trường sẽ đặt.", en: "The fields that are set." }),
  "entries.fields.path": field(
    { vi: "Đường đến trường", en: "Path" },
    { vi: "Các khóa từ phần tử đến giá trị.", en: "The keys from the entry to the value." },
  ),
  "entries.fields.title": field(
    { vi: "Tên trường", en: "Title" },
    { vi: "Trường gọi là gì.", en: "What the field is called." },
  ),
  "entries.fields.before": field(
    { vi: "Đang có", en: "Before" },
    { vi: "Giá trị đang có; không có thì trống.", en: "The value that stands there; absent where there is none." },
  ),
  "entries.fields.after": field(
    { vi: "Sẽ là", en: "After" },
    { vi: "Giá trị sẽ đặt; không có thì bỏ đi.", en: "The value to stand there; absent where it is taken out." },
  ),
  "fields.at": field({ vi: "Vị trí", en: "At" }, { vi: "Ô có giá trị.", en: "The cell with the value." }),
  "at.sheet": sheet,
  "at.cell": cell,
  unchanged: field(
    { vi: "Giữ nguyên", en: "Unchanged" },
    { vi: "Số dòng mà mô hình đã có đủ.", en: "Rows that say what the model says already." },
  ),
  notices: field(
    { vi: "Lưu ý", en: "Notices" },
    { vi: "Những ô không nhận được, hoặc cần biết.", en: "Cells that are refused, or should be known." },
  ),
  "notices.kind": field(
    { vi: "Loại", en: "Kind" },
    { vi: "Không nhận được thì chưa ghi gì cả.", en: "While anything is refused, nothing is written." },
  ),
  "notices.at": field({ vi: "Vị trí", en: "At" }, { vi: "Ô đầu tiên.", en: "The first of the cells." }),
  "notices.field": field({ vi: "Trường", en: "Field" }, { vi: "Trường của ô.", en: "The field of the cell." }),
  "notices.count": field(
    { vi: "Số ô", en: "Count" },
    { vi: "Số ô cùng tình trạng.", en: "How many cells show the same." },
  ),
  "notices.found": field({ vi: "Thấy", en: "Found" }, { vi: "Điều thấy trong ô.", en: "What stands in the cell." }),
  "notices.expected": field(
    { vi: "Cần", en: "Expected" },
    { vi: "Điều cần có, hoặc cách đã xử lý.", en: "What is expected there, or what was done." },
  ),
  "notices.unknownValue": field(
    { vi: "Giá trị chưa biết", en: "Unknown value" },
    { vi: "Giá trị mà tệp ánh xạ có thể giải thích.", en: "A value that a mapping could explain." },
  ),
  "unknownValue.field": field(
    { vi: "Trường", en: "Field" },
    { vi: "Trường, như tệp ánh xạ ghi.", en: "The field, as mappings write it." },
  ),
} as const satisfies Record<string, FieldWords>;
