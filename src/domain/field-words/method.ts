import { type FieldWords, field } from "./words.ts";

/** The fields of an assessment method. */
export const methodFieldWords = {
  id: field(
    { vi: "Định danh", en: "Id" },
    {
      vi: "Chữ thường không dấu và chữ số, nối bằng gạch ngang.",
      en: "Lower-case ASCII words and digits joined by hyphens.",
    },
  ),
  notes: field(
    { vi: "Lưu ý", en: "Notes" },
    { vi: "Điều người đọc cần biết về phương pháp.", en: "What a reader must know of the method." },
  ),
  tree: field(
    { vi: "Cây chỉ số", en: "Indicators" },
    { vi: "Các chỉ số của phương pháp, theo định danh.", en: "The indicators of the method, by id." },
  ),
  unit: field({ vi: "Đơn vị", en: "Unit" }, { vi: "Tỷ lệ, số lượng hay điểm.", en: "A share, a count or points." }),
  weight: field(
    { vi: "Trọng số", en: "Weight" },
    { vi: "Trọng số so với các chỉ số cùng cấp.", en: "The weight among its siblings." },
  ),
  asked: field(
    { vi: "Đối tượng xét", en: "Asked" },
    {
      vi: "CEL: danh sách những gì được hỏi; chỉ số con dùng lại.",
      en: "CEL: the list of what is asked about; handed down to children.",
    },
  ),
  known: field(
    { vi: "Đã biết", en: "Known" },
    { vi: "CEL: trong số đó, những gì đã có câu trả lời.", en: "CEL: those of them on which the answer is known." },
  ),
  measure: field(
    { vi: "Cách tính", en: "Measure" },
    { vi: "CEL trên `asked` và `known`, cho ra một số.", en: "CEL over `asked` and `known`, giving a number." },
  ),
  by: field(
    { vi: "Chia theo", en: "By" },
    {
      vi: "Tính riêng cho từng lớp, lĩnh vực hoặc cơ quan chủ quản.",
      en: "Measured again for each layer, sector or owner.",
    },
  ),
  children: field(
    { vi: "Chỉ số con", en: "Children" },
    { vi: "Các chỉ số bên dưới, theo định danh.", en: "The indicators below, by id." },
  ),
} as const satisfies Record<string, FieldWords>;
