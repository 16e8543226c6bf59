import type { Words } from "../../domain/text.ts";

/** What a file is by its first bytes; or why it is not read. */
export type FileFormat = "workbook" | "text" | { readonly refused: Words };

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const emptyZipMark = [0x50, 0x4b, 0x05, 0x06];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const pdfMark = [...new TextEncoder().encode("%PDF-")];

/** What a file is, whatever its name says. */
export function formatOf(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return { refused: empty };
  if (begins(bytes, zipMark) || begins(bytes, emptyZipMark)) return "workbook";
  if (begins(bytes, compoundMark)) return { refused: holdsName(bytes, "EncryptedPackage") ? encrypted : oldExcel };
  if (begins(bytes, pdfMark)) return { refused: pdf };
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2_000));
  if (/<(?:html|table|!doctype html)/i.test(start)) return { refused: page };
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) return { refused: oldXml };
  return "text";
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Names in compound files are in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].map((letter) => `${letter}\0`).join("");
  return new TextDecoder("latin1").decode(bytes).includes(wide);
}

const empty: Words = { vi: "tệp rỗng", en: "the file is empty" };
const encrypted: Words = {
  vi: "tệp được đặt mật khẩu; hãy bỏ mật khẩu trong Excel (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi lưu lại",
  en: "the file is protected by a password; remove it in Excel (File → Info → Protect Workbook) and save again",
};
const oldExcel: Words = {
  vi: "đây là tệp .xls (Excel 97–2003); hãy mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx",
  en: "this is an .xls file (Excel 97–2003); open it in Excel or LibreOffice and save it as .xlsx",
};
const pdf: Words = {
  vi: "đây là tệp PDF, không phải bảng tính",
  en: "this is a PDF and no spreadsheet",
};
const page: Words = {
  vi: "đây là trang HTML mang tên bảng tính (nhiều hệ thống xuất dữ liệu như vậy); hãy mở bằng Excel và lưu lại dạng .xlsx",
  en: "this is an HTML page named like a spreadsheet (many systems export so); open it in Excel and save it as .xlsx",
};
const oldXml: Words = {
  vi: "đây là bảng tính XML 2003; hãy mở bằng Excel và lưu lại dạng .xlsx",
  en: "this is an XML Spreadsheet 2003; open it in Excel and save it as .xlsx",
};
