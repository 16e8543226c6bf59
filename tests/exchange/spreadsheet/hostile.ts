import { strToU8, zipSync } from "fflate";

/** What a workbook made by hand is made of; the rest of its parts are as small as can be. */
export interface HandMade {
  /** The inside of `<worksheet>`. */
  readonly sheet: string;
  readonly name?: string;
  readonly strings?: readonly string[];
  /** Codes of the number formats of styles 1, 2, …; a number is that of a format that no file spells out. */
  readonly formats?: readonly (string | number)[];
  readonly state?: string;
  readonly date1904?: boolean;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** A workbook made by hand, with all that a library would not write. */
export function workbookOf({
  sheet,
  name = "Ứng dụng",
  strings = [],
  formats = [],
  state,
  date1904,
  more,
}: HandMade): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const spelled = formats.flatMap((code, index) =>
    typeof code === "string"
      ? [`<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`]
      : [],
  );
  const styles = formats.map((code, index) => `<xf numFmtId="${typeof code === "string" ? 170 + index : code}"/>`);
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<?xml version="1.0"?><workbook ${main} ${relations}><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets><sheet name="${name}" sheetId="1"${state ? ` state="${state}"` : ""} r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/sharedStrings.xml": `<sst ${main}>${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts>${spelled.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}>${sheet}</worksheet>`,
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    ...more,
  });
}

/** A row of cells, each the XML of one, its address left out: `<c t="s"><v>0</v></c>`. */
export function row(number: number, cells: readonly string[], attributes = ""): string {
  return `<row r="${number}"${attributes}>${cells.map((cell, index) => cell.replace("<c", `<c r="${String.fromCharCode(65 + index)}${number}"`)).join("")}</row>`;
}

/** A cell of text that stands in the sheet itself. */
export function text(value: string): string {
  return `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}
