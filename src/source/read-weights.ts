import type { Words } from "../domain/text.ts";
import { type Cell, readCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import { nearest } from "./nearest.ts";

type Numbers = Readonly<Record<string, number>>;

/** What a table of weights holds: weights, comparisons of pairs, points of experts; or why it cannot be read. */
export type WeightTable =
  | { readonly kind: "given"; readonly weights: ReadonlyMap<string, number> }
  | { readonly kind: "ahp"; readonly comparisons: Readonly<Record<string, Numbers>> }
  | { readonly kind: "budget-allocation"; readonly allocations: Readonly<Record<string, Numbers>> }
  | { readonly kind: "wrong"; readonly why: Words; readonly suggestions: readonly string[] };

/**
 * Reads a table of weights, by its shape. Codes in the first column and weights in the second, or in a column `weight`;
 * codes both in the first row and in the first column: comparisons of pairs (AHP), of which half is enough; codes in the
 * first row and experts in the first column: their points. `1/3` is a third.
 */
export function readWeightTable(bytes: Uint8Array, path: string, codes: ReadonlySet<string>): WeightTable {
  const { head, rows } = readCsv(decode(bytes).text);
  const [, ...columns] = head.map(({ text }) => text.trim());
  const isByColumn = columns.length > 0 && columns.every((code) => codes.has(code));
  if (!isByColumn) return listed(head, rows, path, codes);
  const unknown = columns.find((code, at) => columns.indexOf(code) < at);
  if (unknown !== undefined) return { kind: "wrong", why: twice(unknown, path), suggestions: [] };
  const table: Record<string, Numbers> = {};
  for (const [first, ...cells] of rows) {
    const name = first?.text.trim() ?? "";
    const read = columns.flatMap((code, at): readonly (readonly [string, number])[] => {
      const text = cells[at]?.text.trim() ?? "";
      return text === "" ? [] : [[code, numberIn(text)]];
    });
    const wrong = read.find(([, value]) => !(value >= 0));
    if (wrong) return { kind: "wrong", why: wrongWeight(`${name}, ${wrong[0]}`, path), suggestions: [] };
    if (Object.hasOwn(table, name)) return { kind: "wrong", why: twice(name, path), suggestions: [] };
    table[name] = Object.fromEntries(read);
  }
  const isSquare = rows.every(([first]) => codes.has(first?.text.trim() ?? ""));
  return isSquare ? compared(table, path) : { kind: "budget-allocation", allocations: table };
}

function compared(comparisons: Readonly<Record<string, Numbers>>, path: string): WeightTable {
  const zero = Object.entries(comparisons).find(([, row]) => Object.values(row).includes(0));
  return zero ? { kind: "wrong", why: wrongWeight(zero[0], path), suggestions: [] } : { kind: "ahp", comparisons };
}

const codeHeads = ["code", "icode", "indicator", "ma", "mã"];
const weightHeads = ["weight", "weights", "trọng số"];

function listed(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  path: string,
  codes: ReadonlySet<string>,
): WeightTable {
  const names = head.map(({ text }) => text.trim().toLowerCase());
  const codeAt = Math.max(
    0,
    names.findIndex((name) => codeHeads.includes(name)),
  );
  const named = names.findIndex((name) => weightHeads.includes(name));
  const weightAt = named < 0 ? 1 : named;
  const weights = new Map<string, number>();
  for (const row of rows) {
    const code = row[codeAt]?.text.trim() ?? "";
    const weight = numberIn(row[weightAt]?.text.trim() ?? "");
    if (!codes.has(code)) {
      const suggestions = nearest(
        code,
        [...codes].map((id) => ({ id })),
      );
      return { kind: "wrong", why: unknownCode(code, path), suggestions };
    }
    if (!(weight >= 0)) return { kind: "wrong", why: wrongWeight(code, path), suggestions: [] };
    if (weights.has(code)) return { kind: "wrong", why: twice(code, path), suggestions: [] };
    weights.set(code, weight);
  }
  return { kind: "given", weights };
}

/** A number as programs write it, or a fraction of two; NaN for anything else. */
function numberIn(text: string): number {
  const [over = "", under = "1"] = text.split("/");
  const value = over.trim() === "" ? Number.NaN : Number(over) / Number(under);
  return Number.isFinite(value) ? value : Number.NaN;
}

function unknownCode(code: string, path: string): Words {
  return { vi: `${path}: không có chỉ tiêu “${code}”`, en: `${path}: there is no indicator “${code}”` };
}

function wrongWeight(where: string, path: string): Words {
  return {
    vi: `${path}: số ở ${where} phải là số không âm, phần lẻ sau dấu chấm (so sánh cặp phải lớn hơn 0)`,
    en: `${path}: the number at ${where} must be 0 or more, with a point before its fraction (above 0 in comparisons)`,
  };
}

function twice(code: string, path: string): Words {
  return { vi: `${path}: “${code}” có hai lần`, en: `${path}: “${code}” stands there twice` };
}
