import type { ImportMapping } from "../../domain/import-mapping.ts";
import type { Model } from "../../domain/model.ts";
import type { TableSection } from "./columns.ts";
import type { Readers } from "./decode-cell.ts";
import type { NamedThing, NameIndex } from "./names.ts";
import type { Notebook } from "./notices.ts";
import type { Table } from "./table.ts";

/** What an import starts from. */
export interface ImportRequest {
  readonly tables: readonly Table[];
  readonly elements: Model["elements"];
  /** All that references can mean, the elements of the model among them. */
  readonly names: NameIndex;
  readonly mapping: ImportMapping;
  /** The section that the user says every sheet is. */
  readonly section?: TableSection;
  readonly readers: Readers;
  /** What may have been meant by a name that nothing has. */
  readonly near: (written: string, things: readonly NamedThing[]) => readonly string[];
}

/** What the rows of an import share. */
export interface RowSetting extends ImportRequest {
  readonly book: Notebook;
  /** The row that told of an entry. */
  readonly rowsOf: Map<string, number>;
  /** What may have been meant by the unknown names met so far. */
  readonly nearOf: Map<string, readonly string[]>;
}
