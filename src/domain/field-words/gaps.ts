import { field } from "./words.ts";

/** The fields of `assessments/gaps/<province>.yaml` and of what `khung gaps --json` prints. */
export const gapFieldWords = {
  gaps: field(
    { vi: "Các khoảng cách", en: "Gaps" },
    { vi: "Các khoảng cách, hoặc quyết định về chúng theo mã.", en: "The gaps, or the decisions on them by id." },
  ),
  "gaps.status": field(
    { vi: "Tình trạng", en: "Status" },
    { vi: "Khoảng cách đang được xử lý đến đâu.", en: "How far the gap is dealt with." },
  ),
  "gaps.owner": field(
    { vi: "Người chịu trách nhiệm", en: "Owner" },
    { vi: "Ai chịu trách nhiệm khắc phục.", en: "Who is to close the gap." },
  ),
  "gaps.note": field(
    { vi: "Ghi chú", en: "Note" },
    { vi: "Lý do hoặc cách xử lý.", en: "Why, or how it is dealt with." },
  ),
  time: field(
    { vi: "Phân loại ứng dụng", en: "Rationalisation" },
    { vi: "Lớp TIME đã quyết định cho từng ứng dụng.", en: "The class (TIME) decided for each application." },
  ),
  "time.class": field(
    { vi: "Lớp", en: "Class" },
    { vi: "Duy trì, đầu tư, chuyển đổi hoặc loại bỏ.", en: "Tolerate, invest, migrate or eliminate." },
  ),
  "time.note": field({ vi: "Ghi chú", en: "Note" }, { vi: "Lý do quyết định.", en: "Why it was decided so." }),
  budgets: field(
    { vi: "Trần kinh phí", en: "Budgets" },
    { vi: "Số tiền được chi trong mỗi năm.", en: "What may be spent in each year." },
  ),
  asIs: field({ vi: "Hiện trạng", en: "As it is" }, { vi: "Thời điểm hiện trạng.", en: "The date of the baseline." }),
  "gaps.id": field(
    { vi: "Mã", en: "Id" },
    { vi: "Mã không đổi giữa các lần chạy.", en: "Stays the same from run to run." },
  ),
  "gaps.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại khoảng cách.", en: "The kind of gap." }),
  subjects: field(
    { vi: "Đối tượng", en: "Subjects" },
    { vi: "Thành phần hoặc phần tử liên quan.", en: "The blocks or elements that it is about." },
  ),
  "subjects.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại đối tượng.", en: "What kind of thing it is." }),
  "subjects.id": field({ vi: "Mã", en: "Id" }, { vi: "Mã của đối tượng.", en: "The id of the thing." }),
  what: field({ vi: "Nội dung", en: "What" }, { vi: "Thiếu gì hoặc thừa gì.", en: "What is missing or too much." }),
  "gaps.agencies": field(
    { vi: "Cơ quan", en: "Agencies" },
    { vi: "Mã các cơ quan liên quan.", en: "The ids of the agencies concerned." },
  ),
  plans: field(
    { vi: "Kế hoạch", en: "Plans" },
    { vi: "Mô hình đã dự kiến gì để khắc phục.", en: "What the model plans against it." },
  ),
  by: field({ vi: "Bằng", en: "By" }, { vi: "Phần tử sẽ đáp ứng.", en: "What is to realise it." }),
  "by.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại phần tử.", en: "The kind of element." }),
  "by.id": field({ vi: "Mã", en: "Id" }, { vi: "Mã phần tử.", en: "The id of the element." }),
  due: field({ vi: "Hạn", en: "Due" }, { vi: "Ngày dự kiến.", en: "When it is due." }),
  decision: field({ vi: "Quyết định", en: "Decision" }, { vi: "Quyết định đã ghi.", en: "What was decided." }),
  "decision.status": field({ vi: "Tình trạng", en: "Status" }, { vi: "Xử lý đến đâu.", en: "How far it is." }),
  "decision.owner": field(
    { vi: "Người chịu trách nhiệm", en: "Owner" },
    { vi: "Ai chịu trách nhiệm.", en: "Who is to act." },
  ),
  "decision.note": field({ vi: "Ghi chú", en: "Note" }, { vi: "Lý do.", en: "Why." }),
  tables: field(
    { vi: "Các bảng", en: "Tables" },
    { vi: "Những bảng được yêu cầu bằng --table.", en: "The tables asked for with --table." },
  ),
  "tables.id": field({ vi: "Mã bảng", en: "Id" }, { vi: "Tên dùng với --table.", en: "The name for --table." }),
  "tables.title": field({ vi: "Tên bảng", en: "Title" }, { vi: "Tên bảng.", en: "The title of the table." }),
  "tables.notes": field({ vi: "Chú thích", en: "Notes" }, { vi: "Điều cần biết.", en: "What a reader must know." }),
  empty: field(
    { vi: "Khi trống", en: "When empty" },
    { vi: "Câu nói khi không có dòng nào.", en: "What is said where there is no row." },
  ),
  "tables.columns": field(
    { vi: "Các cột", en: "Columns" },
    { vi: "Các cột của bảng.", en: "The columns of the table." },
  ),
  "columns.id": field(
    { vi: "Mã cột", en: "Id" },
    { vi: "Tên cột cho chương trình.", en: "The name of the column for programs." },
  ),
  "columns.title": field(
    { vi: "Tên cột", en: "Title" },
    { vi: "Tên cột cho người đọc.", en: "The title of the column." },
  ),
  align: field({ vi: "Canh lề", en: "Align" }, { vi: "end: canh phải.", en: "end: to the right." }),
  rows: field({ vi: "Các dòng", en: "Rows" }, { vi: "Mỗi dòng có một ô cho mỗi cột.", en: "A cell for each column." }),
  text: field({ vi: "Chữ", en: "Text" }, { vi: "Điều viết trong ô.", en: "What stands in the cell." }),
  "rows.value": field({ vi: "Số", en: "Value" }, { vi: "Số đứng sau chữ.", en: "The number behind the text." }),
  tone: field(
    { vi: "Sắc thái", en: "Tone" },
    { vi: "Màu của ô; chữ đã nói cùng ý.", en: "The colour; the text says the same." },
  ),
  "gaps.detail": field(
    { vi: "Chi tiết", en: "Detail" },
    { vi: "Điều mà loại và đối tượng chưa nói.", en: "What kind and subjects do not say yet." },
  ),
  "columns.extra": field(
    { vi: "Cột phụ", en: "Extra" },
    { vi: "Bảng tóm tắt trên màn hình bỏ cột này.", en: "A summary on a screen leaves the column out." },
  ),
  "columns.narrow": field(
    { vi: "Cột hẹp", en: "Narrow" },
    { vi: "Bảng tính giữ cột hẹp.", en: "A spreadsheet keeps the column narrow." },
  ),
};
