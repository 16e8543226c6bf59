/** How a number format shows its number: as a share of a hundred, or as a date of some precision. */
export type Shown = "number" | "percent" | "year" | "month" | "day" | "time";

/** What the formats with these numbers are, which no file spells out (ECMA-376, part 1, 18.8.30). */
const builtIn: readonly (readonly [from: number, to: number, Shown])[] = [
  [9, 10, "percent"],
  [14, 16, "day"],
  [17, 17, "month"],
  [18, 21, "time"],
  [22, 22, "day"],
  [27, 36, "day"],
  [45, 47, "time"],
  [50, 58, "day"],
];

/** How a format shows numbers, by its number and, where the file has one, its code. */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? "number";
  const [first = ""] = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?:\$|Red|Blue|Black|Green|White|Yellow|Cyan|Magenta|Color|[<>=])[^\]]*\]/gi, "")
    .split(";");
  if (first.includes("%")) return "percent";
  const letters = first.toLowerCase();
  if (/d/.test(letters)) return "day";
  if (/y/.test(letters)) return /m/.test(letters) ? "month" : "year";
  return /[hs]/.test(letters) ? "time" : "number";
}

const dayMs = 86_400_000;
const firstOf1900 = Date.UTC(1899, 11, 30);
const firstOf1904 = Date.UTC(1904, 0, 1);
const length = { year: 4, month: 7, day: 10 } as const;

/** The date that a serial number stands for, cut to what is shown; nothing where the calendar has none. */
export function dateOfSerial(serial: number, shown: "year" | "month" | "day", from1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  // Programs count a 29 February 1900 that there was not: before March 1900 they are a day ahead.
  const days = from1904 || serial >= 60 ? Math.floor(serial) : Math.floor(serial) + 1;
  const date = new Date((from1904 ? firstOf1904 : firstOf1900) + days * dayMs);
  return date.toISOString().slice(0, length[shown]);
}
