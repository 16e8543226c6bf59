import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Place } from "../../domain/place.ts";
import { card as tableShape } from "../cards/edition/table-shape.ts";
import { card as byteOrderMark } from "../cards/encoding/byte-order-mark.ts";
import { card as carriageReturn } from "../cards/encoding/carriage-return.ts";
import { type Cell, readCsv } from "../csv.ts";
import { decode } from "../decode.ts";
import { diagnostic, placed, type Span } from "../fault.ts";
import { placesIn } from "../lines.ts";
import type { SourceFile } from "../source-file.ts";
import { type ColumnRole, groupName, rolesOf } from "./heads.ts";
import type { Written, WrittenAnswer, WrittenFacts, WrittenUnit } from "./written.ts";

/** A file of an edition as it was read. */
export interface EditionFile {
  readonly file: string;
  readonly text: string;
  readonly units: readonly WrittenUnit[];
  /** The heads of the columns that hold answers; none in YAML. */
  readonly columns: readonly Written[];
  /** The first cell of the table, for what concerns all of it. */
  readonly start: Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** Excel writes both on every table; neither is a fault of one. */
const usual: readonly unknown[] = [byteOrderMark, carriageReturn];

/**
 * Reads a table of answers. One row a unit, one column an indicator; or one row an answer, where there are columns for
 * the indicator and the value. Columns are known by their heads, in either language; a unit stands in the first column
 * where no head says so. A column that is asked for by its code is never taken for another. Never throws.
 */
export function readTable(file: SourceFile, isAsked: (column: string) => boolean = () => false): EditionFile {
  const { text, faults: bytes } = decode(file.bytes);
  const placeOf = placesIn(file.path, text);
  const { head, rows, faults } = readCsv(text);
  const roles = withUnit(rolesOf(head.map((cell) => (isAsked(cell.text) ? "" : cell.text))));
  const table: Table = { head, roles, placeOf };
  const isLong = at(roles, "indicator") !== undefined && at(roles, "value") !== undefined;
  return {
    file: file.path,
    text,
    units: rows.flatMap((row) => (isLong ? longRow(row, table) : wideRow(row, table))),
    columns: isLong ? [] : answerColumns(table).map(({ key }) => key),
    start: placeOf(head[0]?.at ?? { from: 0, to: 0 }),
    diagnostics: [
      ...bytes.filter(({ card }) => !usual.includes(card)).map((one) => placed(one, placeOf)),
      ...faults.map(({ at: span, what }) => diagnostic(tableShape, placeOf(span), { what })),
    ],
  };
}

interface Table {
  readonly head: readonly Cell[];
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly placeOf: (span: Span) => Place;
}

function withUnit(roles: ReadonlyMap<number, ColumnRole>): ReadonlyMap<number, ColumnRole> {
  // A column of indicators without one of values, or the other way round, is a column like any other.
  const isLong = at(roles, "indicator") !== undefined && at(roles, "value") !== undefined;
  return withFirst(isLong ? roles : new Map([...roles].filter(([, role]) => role !== "indicator" && role !== "value")));
}

function withFirst(roles: ReadonlyMap<number, ColumnRole>): ReadonlyMap<number, ColumnRole> {
  return at(roles, "unit") === undefined ? new Map([...roles, [0, "unit" as const]]) : roles;
}

function at(roles: ReadonlyMap<number, ColumnRole>, wanted: ColumnRole): number | undefined {
  return [...roles].find(([, role]) => role === wanted)?.[0];
}

function written(cell: Cell | undefined, { placeOf }: Table): Written | undefined {
  return cell && cell.text.trim() !== "" ? { text: cell.text.trim(), at: placeOf(cell.at) } : undefined;
}

function cellOf(row: readonly Cell[], role: ColumnRole, table: Table): Written | undefined {
  const column = at(table.roles, role);
  return column === undefined ? undefined : written(row[column], table);
}

/** The columns of a wide table that hold answers: those of no other role, and ranks. */
function answerColumns(table: Table): readonly { readonly column: number; readonly key: Written }[] {
  return table.head.flatMap((cell, column) => {
    const role = table.roles.get(column);
    const key = written(cell, table);
    return key && (role === undefined || role === "rank") ? [{ column, key }] : [];
  });
}

function wideRow(row: readonly Cell[], table: Table): readonly WrittenUnit[] {
  const facts = factsOf(row, table);
  const answers = answerColumns(table).flatMap(({ column, key }): readonly WrittenAnswer[] => {
    const value = written(row[column], table);
    return value ? [{ key, value, facts }] : [];
  });
  return unitOf(row, answers, true, table);
}

function longRow(row: readonly Cell[], table: Table): readonly WrittenUnit[] {
  const key = cellOf(row, "indicator", table);
  const value = cellOf(row, "value", table);
  return unitOf(row, key && value ? [{ key, value, facts: factsOf(row, table) }] : [], false, table);
}

function unitOf(
  row: readonly Cell[],
  answers: readonly WrittenAnswer[],
  isWhole: boolean,
  table: Table,
): readonly WrittenUnit[] {
  const unit = cellOf(row, "unit", table);
  if (!unit) return [];
  const name = cellOf(row, "name", table)?.text;
  const method = cellOf(row, "method", table);
  const groups = [...table.roles].flatMap(([column, role]) => {
    const value = role === "group" ? written(row[column], table)?.text : undefined;
    return value === undefined ? [] : [[groupName(table.head[column]?.text ?? ""), value] as const];
  });
  return [
    {
      unit,
      answers,
      isWhole,
      groups: Object.fromEntries(groups),
      ...(name === undefined ? {} : { name }),
      ...(method ? { method } : {}),
    },
  ];
}

function factsOf(row: readonly Cell[], table: Table): WrittenFacts {
  const fact = (role: ColumnRole) => cellOf(row, role, table);
  const [year, source, evidence, note, status] = [
    fact("year"),
    fact("source"),
    fact("evidence"),
    fact("note"),
    fact("status"),
  ];
  return {
    ...(year ? { year } : {}),
    ...(source ? { source: source.text.split(/\s*;\s*/).filter(Boolean) } : {}),
    ...(evidence ? { evidence: evidence.text } : {}),
    ...(note ? { note: note.text } : {}),
    ...(status ? { status } : {}),
  };
}
