import { wordsOfField } from "../../domain/field-words.ts";
import type { Target } from "../../domain/kind.ts";
import type { Words } from "../../domain/text.ts";
import { sectionOfKind } from "../describe-schema.ts";
import type { FieldColumn } from "./columns.ts";
import { type Row, type RowCell, wayOf } from "./read-rows.ts";
import type { RowSetting } from "./request.ts";
import { rowWords } from "./row-words.ts";

/** The ids that the names in a cell mean; nothing where one of them is unknown or ambiguous, which is noted. */
export function idsOf(cell: RowCell, names: readonly string[], setting: RowSetting): readonly string[] | undefined {
  const { column, at } = cell;
  const ids: string[] = [];
  let isWhole = true;
  for (const written of names.flatMap((name) => pieces(name, column, setting))) {
    const read = meaning(written, column, setting);
    if ("id" in read) {
      if (!ids.includes(read.id)) ids.push(read.id);
      continue;
    }
    isWhole = false;
    const targets = targetsOf(column);
    const told =
      "ambiguous" in read
        ? rowWords.ambiguous(written, read.ambiguous)
        : rowWords.unknown(written, nearOf(written, targets, setting), kindsOf(targets));
    setting.book.note("refused", at, told, { field: column.title, unknownValue: { field: wayOf(column), written } });
  }
  return isWhole ? ids : undefined;
}

/** Searches for what may have been meant look at every name: no more are made in one import. */
const mostSearches = 200;

function nearOf(written: string, targets: readonly Target[], { near, nearOf, names }: RowSetting): readonly string[] {
  const key = JSON.stringify([written, targets]);
  const known = nearOf.get(key);
  if (known || nearOf.size >= mostSearches) return known ?? [];
  const found = near(written, names.among(targets));
  nearOf.set(key, found);
  return found;
}

/** The id that a reference of a row means, without a word on one that means nothing. */
export function referenceAt({ cells }: Row, way: string, setting: RowSetting): string | undefined {
  const cell = cells.find(({ column }) => column.path.join(".") === way);
  if (!cell || !("names" in cell.decoded)) return undefined;
  const read = meaning(cell.decoded.names[0] ?? "", cell.column, setting);
  return "id" in read ? read.id : undefined;
}

function meaning(written: string, column: FieldColumn, { names }: RowSetting) {
  const except = column.type.kind === "reference" ? column.type.except : [];
  return names.meaning(written, targetsOf(column), except);
}

function targetsOf({ type }: FieldColumn): readonly Target[] {
  return type.kind === "reference" ? type.targets : [];
}

/** A name may hold commas; where it is no name, names may stand between them. */
function pieces(written: string, column: FieldColumn, setting: RowSetting): readonly string[] {
  if (!column.many || !written.includes(",") || !("unknown" in meaning(written, column, setting))) return [written];
  const parts = written.split(",").map((part) => part.trim());
  return parts.every((part) => "id" in meaning(part, column, setting)) ? parts : [written];
}

function kindsOf(targets: readonly Target[]): Words {
  const titles = [...new Set(targets)].map(
    (target) => wordsOfField([sectionOfKind[target]])?.title ?? { vi: target, en: target },
  );
  return { vi: titles.map(({ vi }) => `“${vi}”`).join(", "), en: titles.map(({ en }) => `“${en}”`).join(", ") };
}
