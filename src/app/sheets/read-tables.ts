import type { Words } from "../../domain/text.ts";
import { formatOf } from "../../exchange/spreadsheet/file-format.ts";
import { readCsvTable } from "../../exchange/spreadsheet/read-csv.ts";
import { readWorkbook } from "../../exchange/spreadsheet/read-workbook.ts";
import { type Table, type TablesReading, tableBounds } from "../../exchange/spreadsheet/table.ts";
import { type Legacy, legacyBytes, legacyFont } from "../../source/legacy.ts";
import { nameOf } from "../paths.ts";

export type { TablesReading };

/** Reads the tables of a spreadsheet (XLSX or CSV), whatever its name ends with. To be run where it may do no harm. Never throws. */
export function readTables(path: string, bytes: Uint8Array): TablesReading {
  if (bytes.length > tableBounds.file) return { refused: tooLarge };
  const format = formatOf(bytes);
  if (typeof format === "object") return format;
  const read = format === "workbook" ? readWorkbook(bytes) : readText(path, bytes);
  if ("refused" in read) return read;
  const old = read.tables.map((table) => ({ table, legacy: legacyFont(sample(table)) })).find(({ legacy }) => legacy);
  return old?.legacy ? { refused: legacyWords(old.legacy, old.table) } : read;
}

function readText(path: string, bytes: Uint8Array): TablesReading {
  const name = nameOf(path).replace(/\.[^.]*$/, "");
  const wide = wideEncoding(bytes);
  if (wide) return readCsvTable(name, new TextDecoder(wide).decode(bytes));
  try {
    return readCsvTable(name, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const legacy = legacyBytes(latin1(bytes));
    return { refused: legacy ? legacyWords(legacy) : notUtf8 };
  }
}

function wideEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join("");
}

/** What a text is written in shows in its first rows. */
const sampleRows = 2_000;

function sample({ rows }: Table): string {
  const texts = rows.slice(0, sampleRows).flatMap(({ cells }) => cells.filter(({ type }) => type === "text"));
  return texts.map(({ value }) => value).join("\n");
}

function legacyWords({ encoding, written, meant }: Legacy, table?: Table): Words {
  const where = table
    ? { vi: `trang tính “${table.name}” `, en: `the sheet “${table.name}” ` }
    : { vi: "tệp ", en: "the file " };
  return {
    vi: `${where.vi}gõ bằng bảng mã cũ ${encoding} (“${written}” là “${meant}”); hãy chuyển sang Unicode (UniKey: Ctrl+Shift+F6) rồi nhập lại`,
    en: `${where.en}is written in the old encoding ${encoding} (“${written}” means “${meant}”); convert it to Unicode and import it again`,
  };
}

const notUtf8: Words = {
  vi: "tệp không phải là văn bản UTF-8; hãy lưu dạng “CSV UTF-8” hoặc .xlsx",
  en: "the file is no UTF-8 text; save it as “CSV UTF-8” or as .xlsx",
};
const tooLarge: Words = {
  vi: `tệp lớn hơn ${tableBounds.file / (1024 * 1024)} MB; hãy chia thành nhiều tệp`,
  en: `the file is larger than ${tableBounds.file / (1024 * 1024)} MB; divide it into several files`,
};
