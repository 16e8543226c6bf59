import type { Section } from "./kind.ts";
import type { Words } from "./text.ts";

/** A cell of a spreadsheet, or the row or column meant: `B7`. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A value of a field as a model has it; nothing where it has none. */
export type FieldValue = string | number | boolean | readonly (string | number)[] | undefined;

/** A field that an import sets: the way to it in the entry, what stood there and what is to stand there. */
export interface FieldChange {
  readonly path: readonly string[];
  readonly title: Words;
  readonly before: FieldValue;
  readonly after: FieldValue;
  readonly at: CellPlace;
}

/** An entry that an import adds or changes. */
export interface EntryChange {
  readonly change: "added" | "changed";
  readonly section: Section;
  readonly id: string;
  readonly name: string;
  /** The cell by which the row is known. */
  readonly at: CellPlace;
  readonly fields: readonly FieldChange[];
}

/** Something that was found in cells and either stands against the import (`refused`) or should be known (`noted`). */
export interface ImportNotice {
  readonly kind: "refused" | "noted";
  /** The first of the cells. */
  readonly at: CellPlace;
  /** Of the field or title concerned, where there is one. */
  readonly field?: Words | undefined;
  /** How many cells show the same. */
  readonly count: number;
  readonly found: Words;
  readonly expected: Words;
  /** The field and the written value that a mapping could explain. */
  readonly unknownValue?: { readonly field: string; readonly written: string } | undefined;
}

/** A sheet that was read: the section that it is, and its rows. */
export interface ImportedSheet {
  readonly sheet: string;
  readonly section: Section;
  readonly rows: number;
}

/** What an import would do, before anything is written. */
export interface ImportPlan {
  readonly sheets: readonly ImportedSheet[];
  readonly entries: readonly EntryChange[];
  /** Rows that say what the model says already. */
  readonly unchanged: number;
  readonly notices: readonly ImportNotice[];
}
