import { fold } from "../../domain/folding.ts";

/** What a column of a table says, beside answers. */
export type ColumnRole =
  | "unit"
  | "name"
  | "indicator"
  | "value"
  | "year"
  | "source"
  | "evidence"
  | "note"
  | "status"
  | "method"
  | "rank"
  | "group";

/** The heads of columns by what they say, folded; those before others are preferred where a table has several. */
const heads: Readonly<Record<Exclude<ColumnRole, "group">, readonly string[]>> = {
  unit: [
    ...["unit", "code", "ucode", "unit-code", "gso-code", "iso3", "ma", "ma-tinh", "ma-don-vi"],
    ...["province", "tinh", "tinh-thanh-pho", "tinh-thanh", "dia-phuong", "agency", "co-quan", "don-vi"],
    ...["country", "quoc-gia", "name", "uname", "ten"],
  ],
  name: ["name", "uname", "unit-name", "ten", "ten-don-vi", "ten-tinh", "province", "country", "tinh", "don-vi"],
  indicator: ["indicator", "icode", "chi-tieu", "chi-so", "ma-chi-tieu"],
  value: ["value", "gia-tri", "so-lieu"],
  year: ["year", "nam", "time"],
  source: ["source", "nguon"],
  evidence: ["evidence", "minh-chung"],
  note: ["note", "ghi-chu"],
  status: ["status", "muc-do-chac-chan"],
  method: ["method", "phuong-phap"],
  rank: ["rank", "hang", "thu-hang", "xep-hang"],
};

const group = /(?:^|-)(?:group|nhom)$|^(?:region|vung|vung-kinh-te)$/;

/** What each column of a table says; a column that says none of this is left out. */
export function rolesOf(columns: readonly string[]): ReadonlyMap<number, ColumnRole> {
  const folded = columns.map(fold);
  const roles = new Map<number, ColumnRole>();
  for (const [role, names] of Object.entries(heads) as [Exclude<ColumnRole, "group">, readonly string[]][]) {
    const free = names.map((name) => folded.findIndex((column, at) => column === name && !roles.has(at)));
    const [at] = free.filter((found) => found >= 0);
    if (at !== undefined) roles.set(at, role);
  }
  for (const [at, column] of folded.entries()) if (group.test(column) && !roles.has(at)) roles.set(at, "group");
  return roles;
}

/** The name under which a group is kept: `region` for every way to head the regions. */
export function groupName(column: string): string {
  return /^(?:region|vung|vung-kinh-te)$/.test(fold(column)) ? "region" : column.trim();
}
