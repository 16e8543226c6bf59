import { type Face, faces, type WidthTable } from "./face.ts";

const fileOfFace: Readonly<Record<Face, string>> = {
  picture: "be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
  "picture-semibold": "be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf",
  "picture-bold": "be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf",
  document: "tinos/400Regular/Tinos_400Regular.ttf",
  "document-bold": "tinos/700Bold/Tinos_700Bold.ttf",
};

/** Latin with its extensions, all Vietnamese letters, punctuation, currency, arrows and the mathematical signs in use. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x2153],
  [0x2190, 0x2199],
  [0x2200, 0x2265],
  [0x25a0, 0x25cf],
];

/** What the generator asks of a font; fontkit's fonts answer it. */
interface Font {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

/**
 * The text of `advance-widths.generated.ts`, from the fonts of @expo-google-fonts, which `open` reads by path (fontkit's
 * `openSync`). The same fonts give the same bytes. Used when the repository is built; the tool itself reads the table.
 */
export function generateWidths(open: (path: string) => Font): string {
  const entries = faces.map((face) => `  ${JSON.stringify(face)}: ${printed(widthTable(open(pathOf(face))))},\n`);
  return [
    "// Made by src/diagrams/fonts/generate.ts; do not edit.\n",
    'import type { Face, WidthTable } from "./face.ts";\n\n',
    "/** Advance widths by face, in thousandths of an em. */\n",
    `export const advanceWidths: Readonly<Record<Face, WidthTable>> = {\n${entries.join("")}};\n`,
  ].join("");
}

function pathOf(face: Face): string {
  return `node_modules/@expo-google-fonts/${fileOfFace[face]}`;
}

function widthTable(font: Font): WidthTable {
  const table: Record<number, string> = {};
  for (const [first, last] of ranges)
    for (let codePoint = first; codePoint <= last; codePoint++) {
      if (!font.hasGlyphForCodePoint(codePoint)) continue;
      const width = Math.ceil((font.glyphForCodePoint(codePoint).advanceWidth * 1000) / font.unitsPerEm);
      table[width] = (table[width] ?? "") + String.fromCodePoint(codePoint);
    }
  return table;
}

function printed(table: WidthTable): string {
  const lines = Object.entries(table).map(([width, characters]) => `    ${width}: ${escaped(characters)},\n`);
  return `{\n${lines.join("")}  }`;
}

/** Invisible characters and spaces are written as escapes, so that no editor changes them. */
function escaped(characters: string): string {
  return JSON.stringify(characters).replace(
    /[\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
