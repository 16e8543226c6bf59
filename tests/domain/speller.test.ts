import fc from "fast-check";
import { expect, test } from "vitest";
import { speller, spellingOf } from "../../src/domain/spelling.ts";

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The whole name at once: what word by word must come to. */
function atOnce(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Cf}/gu, "")
    .replace(/[ÐðĐ]/g, "đ")
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(tones, "") + (word.match(tones) ?? []).toSorted().join(""))
    .replace(/[\p{P}\p{Z}\s]+/gu, " ")
    .trim();
}

const piece = fc.oneof(
  fc.constantFrom(
    "Sở",
    "Hoà",
    "Hòa",
    "  ",
    "—",
    "-",
    "a-b",
    "\u0301",
    "\u200b",
    "\u00a0",
    "ΣΑΣ",
    "123",
    "Đà Nẵng",
    "\t",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);

test("word by word, and again, a name is spelled as the whole of it at once", () => {
  const spell = speller();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom("", " "), (pieces, between) => {
      const name = pieces.join(between);
      expect(spell(name)).toBe(atOnce(name));
      expect(spell(name)).toBe(spellingOf(name));
    }),
    { numRuns: 2000 },
  );
});
