import type { z } from "zod";
import { type EditionHeader, editionFileSchema, type writtenAnswerSchema } from "../../domain/edition.ts";
import { card as ambiguousNumber } from "../cards/yaml/ambiguous-number.ts";
import { checkValue } from "../check-value.ts";
import { placed } from "../fault.ts";
import type { SourceFile } from "../source-file.ts";
import { readTree, type Tree } from "../tree.ts";
import type { EditionFile } from "./read-table.ts";
import type { Written, WrittenAnswer, WrittenFacts, WrittenUnit } from "./written.ts";

/** A YAML file of an edition: answers, and the head where it stands there. */
export interface AnswersFile extends EditionFile {
  readonly header?: EditionHeader;
  /** Where the period stands that answers must lie in. */
  readonly headerAt: Written;
  readonly methodAt: Written;
}

/** Reads a YAML file of an edition. Numbers are kept as they are written. Never throws. */
export function readAnswersFile(file: SourceFile): AnswersFile {
  const tree = readTree(file);
  const { value, diagnostics } = checkValue(editionFileSchema, tree.value ?? {}, tree, [], []);
  // The strict reading of numbers asks about such numbers itself.
  const faults = tree.faults.filter(({ card }) => card !== ambiguousNumber);
  const header = value?.edition;
  return {
    file: file.path,
    text: tree.text,
    units: Object.entries(value?.answers ?? {}).map(([unit, answers]) => unitOf(tree, unit, answers)),
    columns: [],
    start: keyAt(tree, ["edition"]),
    diagnostics: [...faults.map((one) => placed(one, tree.placeOf)), ...diagnostics],
    ...(header ? { header } : {}),
    headerAt: { text: "edition", at: keyAt(tree, ["edition"]) },
    methodAt: { text: header?.method ?? "", at: valueAt(tree, ["edition", "method"]) },
  };
}

type WrittenValue = z.output<typeof writtenAnswerSchema>;

function unitOf(tree: Tree, unit: string, answers: Readonly<Record<string, WrittenValue>>): WrittenUnit {
  const way = ["answers", unit];
  return {
    unit: { text: unit, at: keyAt(tree, way) },
    groups: {},
    answers: Object.entries(answers).map(([key, value]) => answerOf(tree, [...way, key], value)),
    isWhole: false,
  };
}

function answerOf(tree: Tree, way: readonly string[], value: WrittenValue): WrittenAnswer {
  const key = { text: way.at(-1) ?? "", at: keyAt(tree, way) };
  if (typeof value !== "object") return { key, value: scalar(tree, way, value), facts: {} };
  return { key, value: scalar(tree, [...way, "value"], value.value), facts: factsOf(tree, way, value) };
}

/** A number as its digits stand in the file: `1.234` must not become a number before it is asked what it means. */
function scalar(tree: Tree, way: readonly string[], value: string | number): Written {
  const raw = tree.find(way).raw ?? "";
  return { text: typeof value === "string" ? value : raw || String(value), at: valueAt(tree, way) };
}

function factsOf(tree: Tree, way: readonly string[], value: Exclude<WrittenValue, string | number>): WrittenFacts {
  const { year, source, evidence, note, status } = value;
  return {
    ...(year === undefined ? {} : { year: { text: year, at: valueAt(tree, [...way, "year"]) } }),
    ...(source ? { source } : {}),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
    ...(status === undefined ? {} : { status: { text: status, at: valueAt(tree, [...way, "status"]) } }),
  };
}

function keyAt(tree: Tree, way: readonly string[]): Written["at"] {
  const { key, value } = tree.find(way);
  return tree.placeOf(key ?? value);
}

function valueAt(tree: Tree, way: readonly string[]): Written["at"] {
  const { key, value } = tree.find(way);
  return tree.placeOf(value.from === value.to ? (key ?? value) : value);
}
