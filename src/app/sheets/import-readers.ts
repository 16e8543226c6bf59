import type { Readers } from "../../exchange/spreadsheet/decode-cell.ts";
import type { NamedThing } from "../../exchange/spreadsheet/names.ts";
import { nearest } from "../../source/nearest.ts";
import { readNumber } from "../../source/number-form.ts";
import { booleanMeant, dateMeant } from "../../source/rewriting.ts";

/** How the words of people are read in the cells of a spreadsheet. */
export const readers: Readers = {
  number: (written) => {
    const read = readNumber(written);
    if (read.kind === "number" && !read.isPercent && !read.isApproximate) return { value: read.value };
    // `1.234` may be a fraction; where none can stand it is not.
    const whole = /^\d{1,3}[.,]\d{3}$/.test(written) ? { whole: Number(written.replace(/[.,]/, "")) } : {};
    return { ...(read.kind === "doubt" ? { why: read.why } : {}), ...whole };
  },
  date: dateMeant,
  boolean: (written) => {
    const meant = booleanMeant(written);
    return meant === undefined ? undefined : meant === "true";
  },
};

/** What may have been meant by a name that nothing has: by its name, else by its id. */
export function nearThings(written: string, things: readonly NamedThing[]): readonly string[] {
  const named = things.flatMap(({ id, names }) => names.map((name) => ({ id: name, names: [id] })));
  const found = nearest(written, named);
  return found.length > 0 ? found : nearest(written, things);
}
