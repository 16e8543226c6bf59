/** What stands behind the `?` of an address. Names are looked up, never walked: `__proto__` and `a[]` are names as any other. */
export interface Query {
  /** The first value of a name; nothing where it is absent or blank. At most 300 characters. */
  readonly one: (name: string) => string | undefined;
  /** Every value of a name that is not blank; at most 30. */
  readonly all: (name: string) => readonly string[];
  /** The address's own text with some names set anew, or left out where the value is nothing: `?page=2&q=…`. */
  readonly with: (changes: Readonly<Record<string, string | undefined>>) => string;
}

const longest = 300;
const most = 30;

/** Reads the query of an address. Whatever stands there, this never throws. */
export function queryOf(search: string): Query {
  const found = new URLSearchParams(search);
  const all = (name: string): readonly string[] =>
    found
      .getAll(name)
      .map((value) => value.normalize("NFC").trim().slice(0, longest))
      .filter((value) => value !== "")
      .slice(0, most);
  return {
    all,
    one: (name) => all(name)[0],
    with: (changes) => {
      const next = new URLSearchParams(found);
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      return text ? `?${text}` : "";
    },
  };
}
