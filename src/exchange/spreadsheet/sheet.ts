/** A formula in the notation of English Excel, without `=`, with the value that it has now: programs that do not calculate show it. */
export interface Formula {
  readonly formula: string;
  readonly result: string | number;
}

/** What a cell holds. A string is text whatever it begins with, never a formula. Nothing leaves the cell empty. */
export type CellValue = string | number | boolean | Formula | undefined;

/** What the colour of a cell says. The cell says it in words too: colour never stands alone. */
export type Tone = "good" | "partial" | "bad" | "planned" | "quiet" | "heading";

/** A cell with more than its value. */
export interface StyledCell {
  readonly value: CellValue;
  readonly tone?: Tone;
  readonly bold?: boolean;
  /** A comment on the cell. */
  readonly note?: string;
  /** Overrules the format of the column. */
  readonly format?: NumberFormat;
}

export type Cell = CellValue | StyledCell;

/**
 * How numbers are shown. `text`: what is typed stays as typed, leading zeros too; `percent`: 0.5 is shown as 50 %;
 * `fixed-2` and `fixed-4`: always so many decimals, whatever the cell holds.
 */
export type NumberFormat = "general" | "text" | "integer" | "decimal" | "fixed-2" | "fixed-4" | "percent";

/** A column of a sheet. */
export interface Column {
  readonly title: string;
  /** In characters; from the contents where left out. */
  readonly width?: number;
  /** A comment on the title: what the column means. */
  readonly note?: string;
  readonly format?: NumberFormat;
  /** The values that a drop-down offers below the title. Any number of them. */
  readonly choices?: readonly string[];
  /** Whether Excel lets in what is not among the choices. */
  readonly choicesAreOpen?: boolean;
  /** What Excel says where it lets a value not in. */
  readonly refusal?: string;
  readonly hidden?: boolean;
  /** Must be filled in: its title stands out. */
  readonly required?: boolean;
}

/** A table: one sheet of a workbook. Titles are frozen and carry filters. */
export interface Sheet {
  /** At most 31 characters are used; characters that Excel forbids are replaced, names made unique. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines above the titles; the first is printed large. */
  readonly lead?: readonly string[];
  /** How many columns on the left stay in sight. */
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
  /** Rows below the last one that are formatted and checked like those above, to be filled in. */
  readonly spareRows?: number;
}
