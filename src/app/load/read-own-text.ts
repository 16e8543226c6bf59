import { blockPlace, contentPlace, placePattern } from "../../documents/own-chapters.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { readChapterText } from "../../source/chapter-text/read-chapter-text.ts";
import type { RefusedKind } from "../../source/chapter-text/refused.ts";
import { exceeded, type TextBound, textBounds } from "../../source/chapter-text/text-bounds.ts";
import { decode } from "../../source/decode.ts";
import { diagnostic, excerpt, placed } from "../../source/fault.ts";
import { placesIn } from "../../source/lines.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { card as refused } from "../cards/text/refused.ts";
import { card as tooMuch } from "../cards/text/too-much.ts";
import { card as unknownPlaceholder } from "../cards/text/unknown-placeholder.ts";

/** A text as blocks, with what is wrong with it; no blocks where it cannot be used. */
export interface ReadText {
  readonly blocks: readonly DocumentBlock[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/** The values that fill named places of a template; `chapter` is the title of the chapter. */
const placeNames = ["province", "date", "target", "framework", "chapter"] as const;
export type PlaceName = (typeof placeNames)[number];

/** Reads the file of a chapter: its characters, its size, its Markdown, and of a template its named places. */
export function readText(file: SourceFile, chapter: string, isTemplate: boolean): ReadText {
  const { text: decoded, faults } = decode(file.bytes);
  const text = decoded.replace(/\r\n?/g, "\n");
  const placeOf = placesIn(file.path, text);
  const found = faults.map((one) => placed(one, placeOf));
  const beyond = exceeded(text);
  if (beyond) {
    const args = { what: boundWords[beyond.bound], size: beyond.size, limit: textBounds[beyond.bound] };
    return { blocks: undefined, diagnostics: [...found, diagnostic(tooMuch, placeOf(start), args)], text };
  }
  const read = readChapterText(text, { name: `text-${chapter}`, caption: chapter });
  const refusals = read.refused.map((one) =>
    diagnostic(refused, placeOf(one.at), { what: refusedWords[one.kind], text: excerpt(one.text) }),
  );
  const places = isTemplate
    ? [...text.matchAll(placePattern)].flatMap(({ index, 0: whole, 1: name = "" }) =>
        isPlace(name)
          ? []
          : [diagnostic(unknownPlaceholder, placeOf({ from: index, to: index + whole.length }), { placeholder: name })],
      )
    : [];
  return { blocks: read.blocks, diagnostics: [...found, ...refusals, ...places], text };
}

const start = { from: 0, to: 0 };

function isPlace(name: string): boolean {
  return name === contentPlace || name.startsWith(blockPlace) || placeNames.some((known) => known === name);
}

const refusedWords: Readonly<Record<RefusedKind, Words>> = {
  image: { vi: "Hình ảnh", en: "An image" },
  html: { vi: "HTML", en: "HTML" },
  link: { vi: "Liên kết không phải https", en: "A link that is not https" },
  nesting: { vi: "Lồng nhau quá sâu", en: "Nested too deep" },
};

const boundWords: Readonly<Record<TextBound, Words>> = {
  characters: { vi: "ký tự", en: "characters" },
  lines: { vi: "dòng", en: "lines" },
  emphasis: { vi: "dấu nhấn mạnh (*, _, ~)", en: "signs of emphasis (*, _, ~)" },
  columns: { vi: "dấu | trên một dòng", en: "bars in one line" },
};
