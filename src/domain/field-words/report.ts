import { type FieldWords, field } from "./words.ts";

/** The fields of what `khung check --json` prints, where they mean something else than in a model. */
export const reportFieldWords = {
  diagnostics: field(
    { vi: "Các phát hiện", en: "Findings" },
    { vi: "Mọi phát hiện, theo vị trí.", en: "All findings, by place." },
  ),
  rule: field(
    { vi: "Quy tắc", en: "Rule" },
    { vi: "Tên quy tắc; xem `khung explain`.", en: "The id of the rule; see `khung explain`." },
  ),
  file: field(
    { vi: "Tệp", en: "File" },
    { vi: "Đường dẫn như người dùng đã cho.", en: "The path as the user knows it." },
  ),
  line: field({ vi: "Dòng", en: "Line" }, { vi: "Dòng bắt đầu, đếm từ 1.", en: "The first line, from 1." }),
  column: field(
    { vi: "Cột", en: "Column" },
    { vi: "Cột bắt đầu, đếm từ 1 theo đơn vị UTF-16.", en: "The first column, from 1, in UTF-16 units." },
  ),
  endLine: field({ vi: "Dòng cuối", en: "End line" }, { vi: "Dòng kết thúc.", en: "The last line." }),
  endColumn: field(
    { vi: "Cột cuối", en: "End column" },
    { vi: "Cột ngay sau chỗ kết thúc.", en: "The column just after the end." },
  ),
  "diagnostics.message": field(
    { vi: "Thông báo", en: "Message" },
    { vi: "Điều sai, nói thành một câu.", en: "What is wrong, in one sentence." },
  ),
  "diagnostics.title": field(
    { vi: "Tên quy tắc", en: "Title" },
    { vi: "Tên quy tắc bằng lời; null nếu không rõ.", en: "The rule in words; null where it is not known." },
  ),
  waiver: field(
    { vi: "Miễn trừ", en: "Waiver" },
    {
      vi: "Miễn trừ làm phát hiện này không còn được báo; null nếu không thể.",
      en: "The waiver that would silence the finding; null where none can.",
    },
  ),
  "waiver.file": field(
    { vi: "Tệp miễn trừ", en: "File" },
    { vi: "Tệp để thêm miễn trừ vào.", en: "The file that it goes into." },
  ),
  "waiver.entry": field(
    { vi: "Dòng cần thêm", en: "Entry" },
    { vi: "Một dòng YAML để chép vào tệp.", en: "A line of YAML, ready to paste." },
  ),
  suggestions: field(
    { vi: "Gợi ý", en: "Suggestions" },
    { vi: "Điều tác giả có thể muốn viết, gần nhất trước.", en: "What may have been meant, the nearest first." },
  ),
  related: field(
    { vi: "Vị trí liên quan", en: "Related places" },
    { vi: "Những vị trí khác thuộc về phát hiện.", en: "Other places that belong to the finding." },
  ),
  label: field({ vi: "Ý nghĩa", en: "Label" }, { vi: "Vị trí đó cho thấy điều gì.", en: "What the place shows." }),
  elements: field(
    { vi: "Phần tử", en: "Elements" },
    { vi: "Định danh các phần tử mà phát hiện nói đến.", en: "The ids of the elements that the finding is about." },
  ),
  summary: field(
    { vi: "Tổng hợp", en: "Summary" },
    { vi: "Số tệp đã đọc và số phát hiện theo mức độ.", en: "Files read, and findings by severity." },
  ),
  files: field({ vi: "Số tệp", en: "Files" }, { vi: "Số tệp đã đọc.", en: "How many files were read." }),
  error: field({ vi: "Lỗi", en: "Errors" }, { vi: "Số lỗi.", en: "How many errors." }),
  warning: field({ vi: "Cảnh báo", en: "Warnings" }, { vi: "Số cảnh báo.", en: "How many warnings." }),
  info: field({ vi: "Lưu ý", en: "Notes" }, { vi: "Số lưu ý.", en: "How many notes." }),
  "summary.waived": field(
    { vi: "Được miễn trừ", en: "Waived" },
    { vi: "Số phát hiện được miễn trừ.", en: "How many findings are waived." },
  ),
  edits: field(
    { vi: "Chỗ đã tự sửa", en: "Edits" },
    { vi: "Những gì `--fix` đã sửa trước khi kiểm tra.", en: "What `--fix` mended before the check." },
  ),
  "edits.before": field({ vi: "Trước", en: "Before" }, { vi: "Chữ trước khi sửa.", en: "The text before." }),
  "edits.after": field({ vi: "Sau", en: "After" }, { vi: "Chữ sau khi sửa.", en: "The text after." }),
} as const satisfies Record<string, FieldWords>;
