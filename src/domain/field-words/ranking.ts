import { type FieldWords, field } from "./words.ts";

function short(vi: string, en: string, moreVi: string, moreEn: string): FieldWords {
  return field({ vi, en }, { vi: moreVi, en: moreEn });
}

/** Fields of the JSON of a ranking that no method file has. */
export const rankingFieldWords = {
  "asked.edition": short("Kỳ đánh giá", "Edition", "Kỳ được xếp hạng.", "The edition that was ranked."),
  "asked.data": short("Số liệu", "Data", "Tệp số liệu hoặc thư mục mô hình.", "The table, or the folder of models."),
  "asked.method": short("Phương pháp", "Method", "Phương pháp đã nêu.", "The method that was named."),
  "asked.year": short("Năm", "Year", "Năm đã nêu.", "The year that was named."),
  "asked.group": short("Nhóm", "Group", "Nhóm đơn vị được xếp hạng riêng.", "The group that was ranked within."),
  "asked.options": short(
    "Tùy chọn",
    "Options",
    "Những gì được yêu cầu khác với phương pháp.",
    "What was asked for in place of what the method says.",
  ),
  replay: short(
    "Chạy lại",
    "Replay",
    "Lần chạy đã ghi được lặp lại, và chỗ khác với lần đó.",
    "The recorded run that is repeated, and what is otherwise.",
  ),
  "replay.changed": short("Đã đổi", "Changed", "Tùy chọn khác với lần đã ghi.", "Options that are not as recorded."),
  "replay.answersChanged": short(
    "Câu trả lời đã khác",
    "Answers changed",
    "Số câu trả lời không còn như lần đã ghi.",
    "How many answers are not what they were.",
  ),
  "units.before": short("Lần trước", "Before", "Điểm và hạng ở lần đã ghi.", "Score and rank in the recorded run."),
  unitName: short(
    "Tên đơn vị tính",
    "Name of the unit",
    "Đơn vị đo gọi là gì, ví dụ Mbps.",
    "What the unit of measure is called, such as Mbps.",
  ),
  rawWeight: short(
    "Trọng số gốc",
    "Raw weight",
    "Như cách tính trọng số cho ra, trước khi quy về tỷ trọng.",
    "As the weighting gives it, before it is brought to a share.",
  ),
  denominated: short("Sau khi chia", "Denominated", "Giá trị sau khi chia cho mẫu số.", "The value after division."),
  "answer.imputed": short("Sau khi điền", "Imputed", "Giá trị sau khi điền chỗ thiếu.", "The value after filling in."),
  "answer.elements": short(
    "Phần tử",
    "Elements",
    "Những gì được tính và không được tính trong mô hình.",
    "What was counted in the model, and what was not.",
  ),
  "elements.kind": short("Loại", "Kind", "Phần tử, thành phần hay câu trả lời.", "Element, block or answer."),
} as const satisfies Readonly<Record<string, FieldWords>>;
