import type { Language } from "../../domain/text.ts";

const roman = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/**
 * The number of a chapter from its way in the outline: `VI`, `VI.2`. Annexes, which stand under 0, are counted for
 * themselves: `PL.1`, `A.1`; their heading has no number.
 */
export function chapterNumber(language: Language, [top = 0, ...below]: readonly number[]): string {
  if (top === 0 && !below.length) return "";
  const first = top === 0 ? { vi: "PL", en: "A" }[language] : romanNumeral(top);
  return [first, ...below].join(".");
}

function romanNumeral(value: number): string {
  const [letters, size] = roman.find(([, size]) => size <= value) ?? [];
  return letters && size ? letters + romanNumeral(value - size) : "";
}
