import { type FieldWords, field } from "./words.ts";

/** The fields of the manifest of a package, and of the settings on documents. */
export const packageFieldWords = {
  package: field({ vi: "Gói", en: "Package" }, { vi: "Tên của gói.", en: "The name of the package." }),
  khung: field(
    { vi: "Phiên bản khung", en: "Version of khung" },
    { vi: "Bản khung đã lập gói.", en: "The khung that made it." },
  ),
  model: field(
    { vi: "Mô hình", en: "Model" },
    { vi: "Bản mô hình dùng để lập gói.", en: "The state of the model that it was made from." },
  ),
  "model.commit": field(
    { vi: "Bản ghi git", en: "Commit" },
    {
      vi: "Bản ghi chứa mô hình; không có nếu mô hình không nằm trong git.",
      en: "The commit that holds the model; absent without git.",
    },
  ),
  "model.isChanged": field(
    { vi: "Có thay đổi", en: "Changed" },
    { vi: "Tệp mô hình khác với bản ghi git.", en: "The files of the model differ from the commit." },
  ),
  "model.checksum": field(
    { vi: "Mã kiểm tra", en: "Checksum" },
    {
      vi: "SHA-256 của các tệp mô hình nối theo thứ tự tên.",
      en: "SHA-256 of the model’s files, joined in the order of their names.",
    },
  ),
  platformSource: field(
    { vi: "Mã nguồn nền tảng", en: "Platform source" },
    {
      vi: "Tài liệu dẫn đến mã nguồn nền tảng, theo mô hình.",
      en: "The documents that lead to the platform’s source code, by the model.",
    },
  ),
  "files.path": field(
    { vi: "Đường dẫn", en: "Path" },
    { vi: "Tính từ gốc của gói.", en: "From the root of the package." },
  ),
  "files.bytes": field({ vi: "Kích thước", en: "Size" }, { vi: "Tính bằng byte.", en: "In bytes." }),
  "files.sha256": field(
    { vi: "Mã kiểm tra", en: "Checksum" },
    { vi: "SHA-256 của tệp, dạng thập lục phân.", en: "SHA-256 of the file, in hexadecimal." },
  ),
  without: field(
    { vi: "Chương bỏ bớt", en: "Chapters left out" },
    { vi: "Tên các chương; xem `khung explain <tài liệu>`.", en: "Ids of chapters; see `khung explain <document>`." },
  ),
} as const satisfies Readonly<Record<string, FieldWords>>;
