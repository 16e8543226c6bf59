import type { Card } from "../domain/card.ts";
import { bounds } from "./bounds.ts";
import { card as fileSize } from "./cards/bounds/file-size.ts";
import { card as bidirectional } from "./cards/encoding/bidirectional-character.ts";
import { card as byteOrderMark } from "./cards/encoding/byte-order-mark.ts";
import { card as carriageReturn } from "./cards/encoding/carriage-return.ts";
import { card as control } from "./cards/encoding/control-character.ts";
import { card as decomposed } from "./cards/encoding/decomposed-text.ts";
import { card as invalidUtf8 } from "./cards/encoding/invalid-utf8.ts";
import { card as invisible } from "./cards/encoding/invisible-character.ts";
import { card as legacyEncoding } from "./cards/encoding/legacy-encoding.ts";
import { card as legacyFontCard } from "./cards/encoding/legacy-font.ts";
import { card as utf16 } from "./cards/encoding/utf16.ts";
import { card as otherFormatCard } from "./cards/file/other-format.ts";
import { codeRoom } from "./codes.ts";
import { type Fault, fault, type Span } from "./fault.ts";
import { legacyBytes, legacyFont } from "./legacy.ts";
import { otherFormat } from "./other-format.ts";

/** The text of a file, with what is wrong with its characters. Offsets of the faults are those of the text. */
export interface Decoded {
  readonly text: string;
  /** The UTF-16 units of a text without faults, as long as the room lends them. */
  readonly codes: Readonly<Uint16Array>;
  readonly faults: readonly Fault[];
  /** Characters that were reported stand in the text and are to be taken out of values. */
  readonly hasStrayCharacters: boolean;
}

/** Decodes the bytes of a file. Whatever they are, there is a text; a file that is too large gives an empty one. */
export function decode(bytes: Uint8Array, codesOf = codeRoom()): Decoded {
  if (bytes.length > bounds.fileSize)
    return bare([fault(fileSize, start, { size: bytes.length, limit: bounds.fileSize })]);
  const format = wideEncoding(bytes) ? undefined : otherFormat(bytes);
  if (format) return bare([fault(otherFormatCard, start, { format })]);
  const { text, faults } = toText(bytes);
  const normalised = isAscii(text, bytes) ? { text, faults: [] } : normalise(text);
  const codes = codesOf(normalised.text);
  const { text: clean, faults: strays } = checkCharacters(normalised.text, codes);
  const lineEnds = clean.indexOf("\r");
  return {
    text: clean,
    codes,
    faults: [
      ...faults,
      ...(lineEnds < 0 ? [] : [fault(carriageReturn, { from: lineEnds, to: lineEnds }, {})]),
      ...normalised.faults,
      ...strays,
      ...(faults.length > 0 || isAscii(text, bytes) ? [] : legacyFonts(clean, codes)),
    ],
    hasStrayCharacters: strays.length > 0,
  };
}

const start: Span = { from: 0, to: 0 };
const noCodes = new Uint16Array(1);

function bare(faults: readonly Fault[]): Decoded {
  return { text: "", codes: noCodes, faults, hasStrayCharacters: false };
}

/** Bytes and characters are equally many only where every character is ASCII: such text needs no normalising. */
function isAscii(text: string, bytes: Uint8Array): boolean {
  return text.length === bytes.length;
}

interface Text {
  readonly text: string;
  readonly faults: readonly Fault[];
}

function toText(bytes: Uint8Array): Text {
  const wide = wideEncoding(bytes);
  if (wide)
    return {
      text: new TextDecoder(wide).decode(bytes),
      faults: [fault(utf16, start, { encoding: wide.toUpperCase() })],
    };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const faults = hasMark ? [fault(byteOrderMark, start, {})] : [];
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), faults };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const from = Math.max(0, text.indexOf("\ufffd"));
    const count = text.split("\ufffd").length - 1;
    const old = legacyBytes(new TextDecoder("latin1").decode(bytes));
    const at = { from, to: from + 1 };
    if (!old) return { text, faults: [...faults, fault(invalidUtf8, at, { count })] };
    const { encoding, written, meant } = old;
    return { text, faults: [...faults, fault(legacyEncoding, at, { encoding, written, meant, count: old.count })] };
  }
}

/** Text for old fonts is valid UTF-8, and wrong all the same. */
function legacyFonts(text: string, codes: Readonly<Uint16Array>): readonly Fault[] {
  const old = legacyFont(text, codes);
  if (!old) return [];
  const { at, encoding, written, meant, count } = old;
  return [fault(legacyFontCard, { from: at, to: at + written.length }, { encoding, written, meant, count })];
}

/** UTF-16 is known by its mark, or by a zero beside each of the first ASCII characters. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a && b === 0 && c && d === 0) return "utf-16le";
  if (a === 0 && b && c === 0 && d) return "utf-16be";
  return undefined;
}

function normalise(text: string): Text {
  const normal = text.normalize("NFC");
  if (normal === text) return { text, faults: [] };
  let from = 0;
  while (from < normal.length && normal[from] === text[from]) from++;
  const at = { from, to: Math.min(from + 1, normal.length) };
  return { text: normal, faults: [fault(decomposed, at, { character: normal[from] ?? "" })] };
}

type CharacterCard = Card<{ readonly code: string; readonly count: number }>;

/**
 * Classes of characters that a reader does not see, or sees elsewhere than they stand, with what stands in for them while
 * reading. Decoders never give lone surrogates.
 */
const classes: readonly (readonly [characters: string, card: CharacterCard, standIn: string | undefined])[] = [
  ["\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069", bidirectional, undefined],
  ["\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff", control, "\ufffd"],
  ["\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000", invisible, " "],
  [
    "\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0",
    invisible,
    undefined,
  ],
];
const anyStray = new RegExp(`[${classes.map(([characters]) => characters).join("")}]`, "g");
const patterns = classes.map(([characters, card, standIn]) => ({
  pattern: new RegExp(`[${characters}]`),
  card,
  standIn,
}));

/** What is taken out of values that hold stray characters. */
export const strayCharacters = new RegExp(`[\ufffd${classes.map(([characters]) => characters).join("")}]`, "g");

/** For each UTF-16 unit, whether it is one of them. */
const isStray = new Uint8Array(0x1_00_00);
for (const [characters] of classes)
  for (const [, first = "", last = first] of characters.matchAll(/\\u(\w{4})(?:-\\u(\w{4}))?/g))
    isStray.fill(1, Number.parseInt(first, 16), Number.parseInt(last, 16) + 1);

/** Reports stray characters one by one; those that no parser takes are replaced, so that the rest can still be read. */
function checkCharacters(text: string, codes: Readonly<Uint16Array>): Text {
  if (!hasStrays(codes, text.length)) return { text, faults: [] };
  const strays = [...text.matchAll(anyStray)].flatMap(({ 0: character, index }) => {
    const found = patterns.find(({ pattern }) => pattern.test(character));
    return found ? [{ ...found, code: codeOf(character), at: { from: index, to: index + 1 } }] : [];
  });
  const faults = [bidirectional, control, invisible].flatMap((card) => {
    const same = strays.filter((stray) => stray.card === card);
    return same.slice(0, bounds.charactersPerFile).map(({ at, code }) => fault(card, at, { code, count: same.length }));
  });
  const standIns = new Map(strays.map(({ at, standIn }) => [at.from, standIn]));
  return { text: text.replace(anyStray, (character, from: number) => standIns.get(from) ?? character), faults };
}

function hasStrays(codes: Readonly<Uint16Array>, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (isStray[codes[at] ?? 0]) return true;
  return false;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
