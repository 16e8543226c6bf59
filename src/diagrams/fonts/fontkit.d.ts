/** The parts of fontkit, which ships no types, that generators use. */
declare module "fontkit" {
  export interface Glyph {
    readonly advanceWidth: number;
  }
  /** Glyphs of a font, numbered anew in the order in which they were put in. */
  export interface Subset {
    includeGlyph(glyph: Glyph): number;
    encode(): Uint8Array;
  }
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    createSubset(): Subset;
  }
  export function openSync(path: string): Font;
}
