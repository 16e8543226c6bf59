import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A reference table: cells by row key and column name; an empty cell is absent. */
export interface Vector {
  readonly keys: readonly string[];
  readonly columns: readonly string[];
  text(key: string, column: string): string;
  number(key: string, column: string): number;
}

/** Reads a reference table of `tests/readiness/vectors`, keyed by one of its columns: rows are never known by their place. */
export function vector(path: string, key?: string): Vector {
  const [head = [], ...rows] = parse(readFileSync(join(import.meta.dirname, "vectors", path), "utf8"));
  const keyAt = key === undefined ? 0 : head.indexOf(key);
  const cells = new Map(rows.map((row) => [row[keyAt] ?? "", row]));
  const text = (of: string, column: string): string => cells.get(of)?.[head.indexOf(column)] ?? "";
  return {
    keys: [...cells.keys()],
    columns: head.filter((_, index) => index !== keyAt),
    text,
    number: (of, column) => (text(of, column) === "" ? Number.NaN : Number(text(of, column))),
  };
}

/** Comma-separated lines with double quotes where a cell holds a comma. */
export function parse(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
      ),
    );
}
