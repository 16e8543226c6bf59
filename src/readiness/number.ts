import type { Words } from "../domain/text.ts";

/** A number in both languages, with at most the digits given after the mark: `1.981` and `1,981`; `57,8` and `57.8`. */
export function numberWords(value: number, digits = 0): Words {
  const [whole = "", fraction] = rounded(value, digits).toFixed(digits).split(".");
  const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  return fraction === undefined
    ? { vi: grouped("."), en: grouped(",") }
    : { vi: `${grouped(".")},${fraction}`, en: `${grouped(",")}.${fraction}` };
}

/** A share (0 to 1) as a percentage with one digit: `57,8 %` and `57.8%`. */
export function percentWords(share: number): Words {
  const { vi, en } = numberWords(share * 100, 1);
  return { vi: `${vi} %`, en: `${en}%` };
}

/** Halves go up as in print: 12.25 % must not fall to 12.2 because binary numbers lie a little below. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale * (1 + Number.EPSILON)) / scale;
}
