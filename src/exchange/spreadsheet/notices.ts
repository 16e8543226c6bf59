import type { CellPlace, ImportNotice } from "../../domain/import-plan.ts";
import type { Words } from "../../domain/text.ts";
import type { Told } from "./cell-words.ts";

/** What else is known of a notice. */
export interface NoticeExtras {
  readonly field?: Words | undefined;
  readonly unknownValue?: ImportNotice["unknownValue"] | undefined;
}

/** Takes down what was found in cells. The same of one column is said once, with the number of cells. */
export interface Notebook {
  readonly note: (kind: ImportNotice["kind"], at: CellPlace, told: Told, extras?: NoticeExtras) => void;
  readonly notices: () => readonly ImportNotice[];
}

/** An empty notebook. What stands against the import comes first, each kind in the order of its discovery. */
export function notebook(): Notebook {
  const known = new Map<string, ImportNotice>();
  return {
    note: (kind, at, { found, expected, alike }, extras = {}) => {
      const column = at.cell.replace(/\d+/g, "");
      const key = JSON.stringify([kind, at.sheet, column, alike ?? [found.vi, expected.vi, extras.unknownValue]]);
      const first = known.get(key);
      known.set(key, first ? { ...first, count: first.count + 1 } : { kind, at, count: 1, found, expected, ...extras });
    },
    notices: () => {
      const all = [...known.values()];
      return [...all.filter(({ kind }) => kind === "refused"), ...all.filter(({ kind }) => kind === "noted")];
    },
  };
}
