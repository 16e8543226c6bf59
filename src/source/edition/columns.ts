import type { Diagnostic } from "../../domain/diagnostic.ts";
import { isLeaf, type Method, nodesOf } from "../../domain/method.ts";
import { card as otherMethod } from "../cards/edition/other-method.ts";
import { card as unansweredDenominator } from "../cards/edition/unanswered-denominator.ts";
import { card as unansweredIndicator } from "../cards/edition/unanswered-indicator.ts";
import { card as unknownIndicator } from "../cards/edition/unknown-indicator.ts";
import { card as unusedColumn } from "../cards/edition/unused-column.ts";
import { diagnostic } from "../fault.ts";
import { nearest } from "../nearest.ts";
import { namesRank } from "./collect.ts";
import type { Questions } from "./questions.ts";
import type { EditionFile } from "./read-table.ts";
import type { Written } from "./written.ts";

/** What is wrong with the columns of the tables: those that nobody asked for, and questions that none answers. */
export function columnFaults(
  read: readonly EditionFile[],
  questions: Questions,
  method: Method,
  methods: ReadonlyMap<string, Method>,
): readonly Diagnostic[] {
  const keys = keysOf(read);
  const answered = new Set(keys.flatMap((key) => questions.find(key)?.column ?? []));
  const left = questions.leaves.filter(({ column }) => !answered.has(column)).map(({ code }) => code);
  const strange = read.flatMap(({ columns }) => columns.filter(({ text }) => !isKnown(text, questions)));
  const unknown = strange.map((column) => strangeColumn(column, left, method, methods));
  const mistaken = new Set(unknown.flatMap(({ suggestions }) => suggestions));
  const at = read.find(({ columns }) => columns.length)?.start;
  const asked = questions.leaves.filter(({ indicator }) => indicator.scored !== false);
  // An edition of published results only answers nothing, and says so by what it holds.
  const isPublished = keys.length > 0 && !asked.some(({ column }) => answered.has(column));
  if (!at || (isPublished && unknown.length === 0)) return unknown;
  return [
    ...unknown,
    ...asked
      .filter(({ code, column }) => !answered.has(column) && !mistaken.has(code))
      .map(({ code, indicator }) => diagnostic(unansweredIndicator, at, { indicator: code, name: indicator.name })),
    ...[...questions.denominators]
      .filter(([column]) => !answered.has(column))
      .map(([column, indicator]) => diagnostic(unansweredDenominator, at, { column, indicator })),
  ];
}

/** All that answers stand under: heads of tables, and keys of answers one by one. */
function keysOf(read: readonly EditionFile[]): readonly string[] {
  return read.flatMap(({ columns, units }) =>
    columns.length
      ? columns.map(({ text }) => text)
      : units.flatMap(({ answers }) => answers.map(({ key }) => key.text)),
  );
}

function isKnown(column: string, { find }: Questions): boolean {
  return namesRank(column) || find(column) !== undefined;
}

/** A column of another method, a misspelt one, or one that is of no use here. */
function strangeColumn(
  { text: written, at }: Written,
  left: readonly string[],
  { id: method }: Method,
  methods: ReadonlyMap<string, Method>,
): Diagnostic {
  const other = [...methods.values()].find((each) => each.id !== method && hasLeaf(each, written));
  if (other) return diagnostic(otherMethod, at, { written, method, other: other.id });
  const suggestions = nearest(
    written,
    left.map((id) => ({ id })),
  );
  if (suggestions.length) return diagnostic(unknownIndicator, at, { written, method }, { suggestions });
  return diagnostic(unusedColumn, at, { written, method });
}

function hasLeaf({ tree }: Method, code: string): boolean {
  return nodesOf(tree).some((node) => node.code === code && isLeaf(node.indicator) && !node.indicator.measure);
}
