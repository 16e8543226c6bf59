import type { Words } from "../domain/text.ts";

/** The mark before the fraction: a comma in Vietnam, a point elsewhere. */
export type DecimalMark = "." | ",";

/** What a written value says. `doubt` is a value that can be read in more than one way, or that is no single number. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly isPercent: boolean; readonly isApproximate: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "missing" }
  | { readonly kind: "doubt"; readonly why: Words; readonly suggestions: readonly string[] };

/**
 * Reads a number as people in Vietnam and elsewhere write it: `5,3`, `57,8 %`, `1.234.567`, `1 234,5`, `~95`, `1e-5`;
 * `chưa có` is unknown, `không áp dụng` not applicable, an empty cell missing. What can be read in two ways (`1.234`) is
 * read only where the decimal mark is given; else, and for all that is no single finite number, it is a doubt. A mark that
 * is `stated` (and not merely seen elsewhere) settles the other mark too: it stands between thousands.
 */
export function readNumber(written: string, mark?: DecimalMark, stated = false): NumberReading {
  const text = written.replace(/[\u00a0\u2000-\u200a\u202f]/g, " ").trim();
  const word = words[text.toLowerCase().normalize("NFC")];
  if (word) return word;
  const { body, isApproximate } = withoutAbout(text);
  const isPercent = /%$/.test(body);
  const digits = body.replace(/\s*%$/, "").replace(/^[−–](?=\d)/, "-");
  const number = numberOf(digits, mark, stated);
  return typeof number === "number" ? { kind: "number", value: number, isPercent, isApproximate } : number;
}

/** The decimal mark that a written value proves, where it can be read in one way only. */
export function markOf(written: string): DecimalMark | undefined {
  const text = written.replace(/\s*%$/, "").trim();
  for (const [mark, pattern] of decimalProof) if (pattern.test(text)) return mark;
  return undefined;
}

const unknown: NumberReading = { kind: "unknown" };
const notApplicable: NumberReading = { kind: "not-applicable" };

const words: Readonly<Record<string, NumberReading>> = {
  "": { kind: "missing" },
  na: { kind: "missing" },
  "chưa có": unknown,
  "chưa có số liệu": unknown,
  "chưa có dữ liệu": unknown,
  "không có số liệu": unknown,
  "chưa rõ": unknown,
  "không rõ": unknown,
  "chưa biết": unknown,
  unknown: unknown,
  "?": unknown,
  "không áp dụng": notApplicable,
  "không thuộc diện": notApplicable,
  "not applicable": notApplicable,
  "not-applicable": notApplicable,
};

const about = /^(?:~|≈|khoảng|xấp xỉ|gần|about|approx\.?|ca\.)\s*(?=[\d+-])/i;

function withoutAbout(text: string): { readonly body: string; readonly isApproximate: boolean } {
  const body = text.replace(about, "");
  return { body, isApproximate: body !== text };
}

const decimalProof: readonly (readonly [DecimalMark, RegExp])[] = [
  [
    ".",
    /^[+-]?(?:0?\.\d+|0+\.\d+|\d{4,}\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+|\d+(?:\.\d+)?[eE][+-]?\d+)$/,
  ],
  [",", /^[+-]?(?:0?,\d+|0+,\d+|\d{4,},\d+|\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+)$/],
];

/** Forms with one reading, each with what turns it into digits that a machine reads. */
const certain: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^[+-]?\d+$/, (text) => text],
  [/^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/, (text) => text.replaceAll(" ", "").replace(",", ".")],
  [/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/, (text) => text.replaceAll(".", "")],
  [/^[+-]?\d{1,3}(?:,\d{3}){2,}$/, (text) => text.replaceAll(",", "")],
];

const twofold = /^([+-]?[1-9]\d{0,2})([.,])(\d{3})$/;

function numberOf(text: string, mark: DecimalMark | undefined, stated: boolean): number | NumberReading {
  const [form] = certain.flatMap(([pattern, digits]) => (pattern.test(text) ? [digits(text)] : []));
  if (form !== undefined) return finite(form, text);
  const [, whole = "", separator = "", fraction = ""] = twofold.exec(text) ?? [];
  if (separator && separator === mark) return finite(`${whole}.${fraction}`, text);
  if (separator) return stated && mark ? finite(whole + fraction, text) : ambiguous(whole, separator, fraction);
  const proof = markOf(text);
  if (proof) {
    if (mark !== undefined && proof !== mark) return otherMark(text, mark);
    return finite(proof === "," ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""), text);
  }
  return doubtOf(text);
}

function finite(digits: string, written: string): number | NumberReading {
  const value = Number(digits);
  return Number.isFinite(value) ? value : { kind: "doubt", why: tooLarge(written), suggestions: [] };
}

function ambiguous(whole: string, separator: string, fraction: string): NumberReading {
  const decimal = `${whole}${separator}${fraction}0`;
  const thousands = `${whole}${fraction}`;
  const why = {
    vi: `có thể là ${thousands} (dấu phân cách hàng nghìn) hoặc ${whole},${fraction} (số lẻ)`,
    en: `it may be ${thousands} (a mark between thousands) or ${whole}.${fraction} (a fraction)`,
  };
  return { kind: "doubt", why, suggestions: [thousands, decimal] };
}

function otherMark(text: string, mark: DecimalMark): NumberReading {
  const other = mark === "," ? "." : ",";
  const why = {
    vi: `tệp dùng dấu “${mark}” trước phần lẻ, chỗ này dùng dấu “${other}”`,
    en: `the file writes “${mark}” before the fraction, and here it is “${other}”`,
  };
  return { kind: "doubt", why, suggestions: [text.replaceAll(mark, "").replace(other, mark)] };
}

interface Doubt {
  readonly pattern: RegExp;
  readonly why: Words;
  readonly suggest?: (text: string) => readonly string[];
}

const doubts: readonly Doubt[] = [
  {
    pattern: /^[+-]?(?:nan|inf(?:inity)?|∞|#n\/a|#div\/0!|#value!|#ref!)$/i,
    why: { vi: "không phải là một số hữu hạn", en: "it is no finite number" },
    suggest: () => ["chưa có"],
  },
  {
    pattern: /^n\/a$|^[-–—.…]+$/i,
    why: {
      vi: "có thể là chưa có số liệu, không áp dụng hoặc bằng 0",
      en: "it may mean unknown, not applicable or zero",
    },
    suggest: () => ["chưa có", "không áp dụng", "0"],
  },
  {
    pattern: /^(?:[<>≤≥]|trên|dưới|hơn|ít nhất|over|under|at least)/i,
    why: { vi: "là một giới hạn, không phải một giá trị", en: "it is a bound and not a value" },
    suggest: () => ["chưa có"],
  },
  {
    pattern: /^\d[\d.,]*\s*(?:-|–|đến|to)\s*\d[\d.,]*$/i,
    why: { vi: "là một khoảng, không phải một giá trị", en: "it is a range and not a value" },
    suggest: (text) => text.split(/\s*(?:-|–|đến|to)\s*/i),
  },
  {
    pattern: /^[+-]?[\d.,]+\s*\p{L}/u,
    why: { vi: "có chữ đi liền với số", en: "letters stand with the digits" },
    suggest: (text) => [text.replace(/\s*\p{L}.*$/u, "")],
  },
  {
    pattern: /^[+-]?[\d.,]+$/,
    why: { vi: "các dấu phân cách không theo cách viết số nào", en: "its marks follow no way of writing numbers" },
  },
  {
    pattern: /\d\s*\/\s*\d/,
    why: { vi: "là một phép chia; hãy ghi tử số và mẫu số ở hai chỉ tiêu", en: "it is a division; give both numbers" },
  },
];
const text: Words = { vi: "là chữ, không phải số", en: "it is text and not a number" };

function doubtOf(written: string): NumberReading {
  const found = doubts.find(({ pattern }) => pattern.test(written));
  return { kind: "doubt", why: found?.why ?? text, suggestions: found?.suggest?.(written) ?? [] };
}

function tooLarge(written: string): Words {
  return { vi: `${written} quá lớn, máy không ghi được`, en: `${written} is too large for a machine to hold` };
}
