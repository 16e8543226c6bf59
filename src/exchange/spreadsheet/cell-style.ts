import type { Style } from "@protobi/exceljs";
import { formats, titleLook, tones } from "./look.ts";
import type { NumberFormat, StyledCell, Tone } from "./sheet.ts";

type Look = Partial<Style>;

/** The font that the library gives cells without one: a font without a name would be any. */
const face = { name: "Calibri", family: 2, size: 11 };
const line = { style: "thin", color: { argb: `FF${titleLook.line}` } } as const;

/** The first line above a table, and the others: they run on over the empty cells to the right. */
export const leadStyles: { readonly title: Look; readonly other: Look } = {
  title: { font: { ...face, bold: true, size: 14 }, alignment: { vertical: "middle" } },
  other: { font: { ...face, color: { argb: "FF505A66" } }, alignment: { vertical: "middle" } },
};

/** The title of a column; of one that must be filled in. */
export const titleStyles: { readonly usual: Look; readonly required: Look } = {
  usual: titleStyle(titleLook.fill),
  required: titleStyle(titleLook.requiredFill),
};

function titleStyle(fill: string): Look {
  return {
    font: { ...face, bold: true, color: { argb: `FF${titleLook.ink}` } },
    fill: solid(fill),
    alignment: { vertical: "middle", wrapText: true },
    border: { right: line },
  };
}

const noTone = "none";
const allTones = [noTone, ...(Object.keys(tones) as Tone[])] as const;
const allFormats = Object.keys(formats) as NumberFormat[];

/** Every style that a cell can have, once: the library recognises a style as the same object, and is slow at any other. */
const styles: ReadonlyMap<string, Look> = new Map(
  allTones.flatMap((tone) =>
    allFormats.flatMap((format) =>
      [true, false].map((bold) => [keyOf(tone, format, bold), makeStyle(tone, format, bold)] as const),
    ),
  ),
);

/** The style of a cell in a column of a format. */
export function styleOf({ tone, format, bold }: StyledCell, ofColumn: NumberFormat = "general"): Look {
  return styles.get(keyOf(tone ?? noTone, format ?? ofColumn, bold ?? tone === "heading")) ?? {};
}

function keyOf(tone: Tone | typeof noTone, format: NumberFormat, bold: boolean): string {
  return `${tone} ${format} ${bold}`;
}

function makeStyle(tone: Tone | typeof noTone, format: NumberFormat, bold: boolean): Look {
  return {
    numFmt: formats[format],
    alignment: { vertical: "top", wrapText: true },
    border: { bottom: line },
    font: { ...face, bold, ...(tone === noTone ? {} : { color: { argb: `FF${tones[tone].ink}` } }) },
    ...(tone === noTone ? {} : { fill: solid(tones[tone].fill) }),
  };
}

function solid(colour: string): NonNullable<Look["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { argb: `FF${colour}` } };
}
