import type { Words } from "../domain/text.ts";

const office: Words = {
  vi: "tài liệu Office hoặc tệp nén ZIP (DOCX, XLSX, ODT…)",
  en: "an Office document or a ZIP archive (DOCX, XLSX, ODT…)",
};
const picture: Words = { vi: "hình ảnh", en: "a picture" };
const archive: Words = { vi: "tệp nén", en: "a compressed archive" };
const page: Words = { vi: "trang HTML hoặc XML", en: "an HTML or XML page" };

/** How files of other formats begin, as Latin-1. No text in YAML begins so. */
const beginnings: readonly (readonly [beginning: RegExp, format: Words])[] = [
  [/^%PDF-/, { vi: "tài liệu PDF", en: "a PDF document" }],
  [/^PK\x03\x04/, office],
  [/^\xd0\xcf\x11\xe0/, { vi: "tài liệu Office cũ (DOC, XLS)", en: "an old Office document (DOC, XLS)" }],
  [/^\{\\rtf/, { vi: "văn bản RTF", en: "a text in RTF" }],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a)/, picture],
  [/^(?:\x1f\x8b|Rar!\x1a|7z\xbc\xaf)/, archive],
  [/^SQLite format 3\0/, { vi: "cơ sở dữ liệu SQLite", en: "a SQLite database" }],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|svg|\?xml|!--)/i, page],
];

const binary: Words = { vi: "dữ liệu nhị phân, không phải văn bản", en: "binary data and no text" };

/** Bytes of the beginning that are looked at. */
const looked = 1_024;

/** What a file is that is no text, or text of another format; nothing where it may be YAML. */
export function otherFormat(bytes: Uint8Array): Words | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, looked));
  return beginnings.find(([beginning]) => beginning.test(head))?.[1] ?? (isBinary(head) ? binary : undefined);
}

/** One control character may slip into a text; where every tenth byte is one, there is none. */
function isBinary(head: string): boolean {
  const count = head.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0;
  return count >= 8 && count * 10 > head.length;
}
