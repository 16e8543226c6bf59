import type { FieldChange } from "../domain/difference.ts";

/** Fields whose parts change by themselves: told part by part. */
const composed: ReadonlySet<string> = new Set(["online", "lifecycle", "cost", "fit"]);

/** Lists whose order says nothing. */
const isSet = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/**
 * The fields in which two entries differ, in the order of the second. `renamed` gives the id that the second side has for
 * one of the first, so that a reference to a renamed element is no change.
 */
export function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  renamed: (id: string) => string,
): readonly FieldChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)].filter((name) => name !== "id"));
  return [...names].flatMap((name): readonly FieldChange[] => {
    const [was, is] = [before[name], after[name]];
    if (composed.has(name) && isRecord(was) && isRecord(is))
      return fieldChanges(was, is, renamed).map((change) => ({ ...change, field: `${name}.${change.field}` }));
    if (canonical(was, renamed) === canonical(is, same)) return [];
    return [{ field: name, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}

/** Equal meaning gives equal text: keys and sets in order, references under the name of the second side. */
function canonical(value: unknown, renamed: (id: string) => string): string {
  if (typeof value === "string") return JSON.stringify(renamed(value));
  if (isSet(value)) return JSON.stringify(value.map(renamed).toSorted());
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, renamed)).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const ordered = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${ordered.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item, renamed)}`).join(",")}}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const same = (id: string): string => id;
