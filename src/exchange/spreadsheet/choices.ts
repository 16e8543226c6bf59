import type { Workbook, Worksheet } from "@protobi/exceljs";
import type { Column, Sheet } from "./sheet.ts";
import { letterOf } from "./table.ts";

/** The sheet that drop-downs take their values from: a list of its own would end at 255 characters. */
const choicesSheet = "_chon";

/** The lists of all drop-downs of a workbook, each once. */
export interface ChoiceLists {
  readonly lists: readonly (readonly string[])[];
  /** Puts the drop-downs on the rows of a sheet. */
  readonly validate: (
    written: Worksheet,
    columns: readonly Column[],
    rows: { readonly from: number; readonly to: number },
  ) => void;
}

/** Collects the drop-downs of sheets; columns with the same choices share a list. */
export function choiceLists(sheets: readonly Sheet[]): ChoiceLists {
  const known = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  for (const { choices } of sheets.flatMap(({ columns }) => columns)) {
    if (!choices?.length || known.has(keyOf(choices))) continue;
    known.set(keyOf(choices), lists.length);
    lists.push(choices);
  }
  return {
    lists,
    validate: (written, columns, { from, to }) => {
      if (to < from) return;
      for (const [index, column] of columns.entries()) {
        const at = column.choices && known.get(keyOf(column.choices));
        if (at === undefined) continue;
        const letter = written.getColumn(index + 1).letter;
        validations(written).add(`${letter}${from}:${letter}${to}`, validation(column, at, lists[at]?.length ?? 0));
      }
    },
  };
}

/** Writes the lists onto a sheet that nobody sees, a column each. */
export function writeChoices(workbook: Workbook, { lists }: ChoiceLists): void {
  if (lists.length === 0) return;
  const written = workbook.addWorksheet(choicesSheet, { state: "veryHidden" });
  for (const [at, list] of lists.entries())
    for (const [index, choice] of list.entries()) written.getCell(index + 1, at + 1).value = choice;
}

function keyOf(choices: readonly string[]): string {
  return JSON.stringify(choices);
}

function validation({ choicesAreOpen = false, refusal }: Column, at: number, count: number) {
  return {
    type: "list",
    allowBlank: true,
    formulae: [`${choicesSheet}!$${letterOf(at)}$1:$${letterOf(at)}$${count}`],
    showErrorMessage: !choicesAreOpen,
    ...(refusal ? { errorTitle: "khung", error: refusal.slice(0, 255) } : {}),
  } as const;
}

interface Validations {
  readonly add: (range: string, validation: object) => void;
}

/** The types of the library leave out what puts one drop-down on a whole range. */
function validations(written: Worksheet): Validations {
  return (written as unknown as { readonly dataValidations: Validations }).dataValidations;
}
