import type { TableSection } from "./columns.ts";
import type { Cell, Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";

/** The version of the tables that khung exchanges: it grows when an old table would be misread. */
const tablesVersion = 1;

const originName = "_khung";
const versionKey = "tables";

/** The page that programs read: what made the workbook, by which version of the tables. */
export function originSheet(sections: readonly TableSection[], version: string): Sheet {
  return {
    name: originName,
    hidden: true,
    columns: [{ title: "key" }, { title: "value" }],
    rows: [
      [versionKey, tablesVersion],
      ["khung", version],
      ...sections.map((section): readonly Cell[] => ["section", section]),
    ],
  };
}

/** Whether a sheet says that a later khung made the workbook, whose tables this one could misread. */
export function isFromLater({ name, rows }: Table): boolean {
  if (name !== originName) return false;
  const version = rows.find(({ cells }) => cells[0]?.value === versionKey)?.cells[1]?.value;
  return Number(version ?? 0) > tablesVersion;
}
