import { strFromU8 } from "fflate";
import type { Words } from "../../domain/text.ts";
import { type Archive, openArchive } from "./archive.ts";
import { readSheetXml } from "./read-sheet.ts";
import { stringsOf } from "./read-strings.ts";
import { stylesOf } from "./read-styles.ts";
import { type Table, type TablesReading, tableBounds } from "./table.ts";
import { TooMuch } from "./too-much.ts";
import { walkXml, XmlFault } from "./xml.ts";

type Opened = Extract<Archive, { readonly names: readonly string[] }>;

/** Reads the sheets of a workbook (XLSX, XLSM), values only: nothing is calculated, no macro is looked at. Never throws. */
export function readWorkbook(bytes: Uint8Array): TablesReading {
  const archive = openArchive(bytes);
  if ("fault" in archive) return { refused: faults[archive.fault] };
  try {
    return readParts(archive);
  } catch (error) {
    if (error instanceof XmlFault) return { refused: faults.broken };
    if (error instanceof TooMuch) return { refused: error.words };
    throw error;
  }
}

function readParts(archive: Opened): TablesReading {
  const kind = otherKinds.find(({ part }) => archive.names.includes(part));
  if (kind) return { refused: kind.refused };
  const workbook = textOf(archive, "xl/workbook.xml");
  if (workbook === undefined) return { refused: faults.broken };
  const targets = targetsOf(textOf(archive, "xl/_rels/workbook.xml.rels") ?? "");
  const { sheets, from1904 } = sheetsOf(workbook);
  if (sheets.length > tableBounds.sheets) throw new TooMuch(tooManySheets);
  const strings = stringsOf(textOf(archive, "xl/sharedStrings.xml") ?? "");
  const styles = stylesOf(textOf(archive, "xl/styles.xml") ?? "");
  const count = { cells: 0 };
  const tables = sheets.flatMap(({ name, relation, isHidden }): readonly Table[] => {
    const xml = textOf(archive, partName(targets.get(relation) ?? ""));
    if (xml === undefined || !isSheet(xml)) return [];
    const rows = readSheetXml(xml, { strings, styles, from1904, count });
    return [{ name, ...(isHidden ? { hidden: true as const } : {}), rows }];
  });
  return { tables };
}

/** A sheet of a chart has no cells. */
function isSheet(xml: string): boolean {
  return /<(?:\w+:)?worksheet[\s>]/.test(xml.slice(0, 4_000));
}

function textOf(archive: Opened, name: string): string | undefined {
  const found = archive.part(name);
  return found && strFromU8(found);
}

/** Targets are written from `xl/`, or from the root with a slash. */
function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}

function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === "Relationship") targets.set(attribute("Id") ?? "", attribute("Target") ?? "");
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function sheetsOf(xml: string): { readonly sheets: readonly SheetEntry[]; readonly from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
      if (name !== "sheet") return;
      const isHidden = /hidden/i.test(attribute("state") ?? "");
      sheets.push({ name: attribute("name") ?? "", relation: attribute("id") ?? "", isHidden });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
}

const unpackedMb = tableBounds.unpacked / (1024 * 1024);

const faults = {
  broken: {
    vi: "tệp bị hỏng hoặc không phải là bảng tính XLSX; hãy mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx",
    en: "the file is damaged or no XLSX workbook; open it in Excel or LibreOffice and save it as .xlsx",
  },
  "too-large": {
    vi: `giải nén ra quá lớn (trên ${unpackedMb} MB, hoặc nén quá nhiều lần); khung không mở tệp như vậy`,
    en: `it unpacks to too much (over ${unpackedMb} MB, or packed too many times); khung does not open such a file`,
  },
  "too-many": {
    vi: `tệp nén có hơn ${tableBounds.parts} phần; khung không mở tệp như vậy`,
    en: `the archive has more than ${tableBounds.parts} parts; khung does not open such a file`,
  },
  encrypted: {
    vi: "tệp được đặt mật khẩu; hãy bỏ mật khẩu trong Excel (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi lưu lại",
    en: "the file is protected by a password; remove it in Excel (File → Info → Protect Workbook) and save again",
  },
} as const satisfies Record<string, Words>;

const tooManySheets: Words = {
  vi: `có hơn ${tableBounds.sheets} trang tính`,
  en: `it has more than ${tableBounds.sheets} sheets`,
};

/** Files that are zip archives too, by a part that tells them. */
const otherKinds: readonly { readonly part: string; readonly refused: Words }[] = [
  {
    part: "xl/workbook.bin",
    refused: {
      vi: "đây là tệp .xlsb (dạng nhị phân); hãy lưu lại dạng .xlsx",
      en: "this is an .xlsb file (binary); save it as .xlsx",
    },
  },
  {
    part: "content.xml",
    refused: {
      vi: "đây là tệp .ods (LibreOffice); hãy lưu lại dạng .xlsx",
      en: "this is an .ods file (LibreOffice); save it as .xlsx",
    },
  },
  {
    part: "word/document.xml",
    refused: {
      vi: "đây là tệp Word; hãy chép bảng sang Excel và lưu dạng .xlsx",
      en: "this is a Word file; copy the table to Excel and save it as .xlsx",
    },
  },
];
