import type { Words } from "./text.ts";

/** A number in both languages, with exactly the digits given after the mark: `1.981` and `1,981`; `57,8` and `57.8`. A minus is a true one. */
export function numberWords(value: number, digits = 0): Words {
  const text = rounded(value, digits).toFixed(digits);
  const [whole = "", fraction] = (isZero(text) ? text.replace("-", "") : text).split(".");
  const grouped = (mark: string) => whole.replace("-", "−").replace(/\B(?=(\d{3})+$)/g, mark);
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

function isZero(text: string): boolean {
  return Number(text) === 0;
}
