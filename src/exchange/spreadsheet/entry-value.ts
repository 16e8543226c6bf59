import type { FieldValue } from "../../domain/import-plan.ts";

/** An entry or a part of one, as plain values. */
export type Plain = Readonly<Record<string, unknown>>;

/** The value of a field of an entry; of a text in two languages, of one of them. Texts as cells hold them. */
export function valueAt(entry: unknown, path: readonly string[]): FieldValue {
  const found = path.reduce<unknown>((value, key) => (isPlain(value) ? value[key] : undefined), entry);
  if (typeof found === "string") return cellText(found);
  if (typeof found === "number" || typeof found === "boolean") return found;
  return Array.isArray(found)
    ? found.filter((each) => typeof each === "string" || typeof each === "number")
    : undefined;
}

/** A text as a cell holds it: without blanks at its ends, lines ended by LF. */
export function cellText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

/** Whether two values are the same, as a cell would show them. */
export function isSame(a: FieldValue, b: FieldValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An entry with fields set, or taken out where there is no value; a part that is left with nothing goes with them. */
export function withValues(
  entry: Plain,
  sets: readonly { readonly path: readonly string[]; readonly value: FieldValue }[],
): Plain {
  return sets.reduce<Plain>((value, { path, value: set }) => withValue(value, path, set), entry);
}

function withValue(entry: Plain, [key = "", ...rest]: readonly string[], value: FieldValue): Plain {
  const { [key]: old, ...others } = entry;
  const inner = rest.length === 0 ? value : withValue(isPlain(old) ? old : {}, rest, value);
  const isGone = inner === undefined || (isPlain(inner) && Object.keys(inner).length === 0);
  if (isGone) return others;
  // A field that is there keeps its place.
  return { ...entry, [key]: inner };
}

/** Whether a value is a map. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
