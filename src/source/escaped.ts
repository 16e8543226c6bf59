import { card as escapedCharacter } from "./cards/encoding/escaped-character.ts";
import { type Fault, fault } from "./fault.ts";

/** Control characters, those that turn or hide text, and halves of characters. */
const stray =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const strays = new RegExp(stray.source, "gu");

const escapeSequence = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0abevfNLP]))/g;
const short: ReadonlyMap<string, number> = new Map(
  Object.entries({ 0: 0, a: 7, b: 8, e: 0x1b, v: 0x0b, f: 0x0c, N: 0x85, L: 0x2028, P: 0x2029 }),
);

/** The fault of a value between double quotes in which an escape gives such a character. `from` is where it begins. */
export function escapedStray(written: string, value: string, from: number): Fault | undefined {
  const [character] = stray.exec(value) ?? [];
  if (character === undefined) return undefined;
  const code = character.codePointAt(0) ?? 0;
  for (const { 0: found, index, 1: two, 2: four, 3: eight, 4: letter } of written.matchAll(escapeSequence)) {
    const digits = two ?? four ?? eight;
    const given = digits === undefined ? short.get(letter ?? "") : Number.parseInt(digits, 16);
    if (given !== code) continue;
    const at = { from: from + index, to: from + index + found.length };
    return fault(escapedCharacter, at, {
      written: found,
      code: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
    });
  }
  return undefined;
}

/** The value without such characters. */
export function withoutStrays(value: string): string {
  return value.replace(strays, "");
}
