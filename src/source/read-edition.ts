import { isPartialDate } from "../domain/date.ts";
import { byPlace, type Diagnostic } from "../domain/diagnostic.ts";
import type { Answer, Edition, EditionHeader, EditionUnit } from "../domain/edition.ts";
import type { Method } from "../domain/method.ts";
import type { Place } from "../domain/place.ts";
import { inLanguage, type Language } from "../domain/text.ts";
import { card as noUnits } from "./cards/edition/no-units.ts";
import { card as oneHeader } from "./cards/edition/one-header.ts";
import { card as oneUnit } from "./cards/edition/one-unit.ts";
import { card as unknownReference } from "./cards/reference/unknown.ts";
import { type Collected, collect } from "./edition/collect.ts";
import { columnFaults } from "./edition/columns.ts";
import { denominatorFaults } from "./edition/denominators.ts";
import { questionsOf, rootOf } from "./edition/questions.ts";
import { type AnswersFile, readAnswersFile } from "./edition/read-answers-file.ts";
import { type EditionFile, readTable } from "./edition/read-table.ts";
import { unitFinder } from "./edition/units.ts";
import { diagnostic } from "./fault.ts";
import { nearest } from "./nearest.ts";
import type { ProvinceNames } from "./province-names.ts";
import { inOrder, type SourceFile } from "./source-file.ts";

/** What is known when an edition is read: the methods that there are, and the provinces. */
export interface EditionContext {
  readonly methods: ReadonlyMap<string, Method>;
  readonly provinces: ProvinceNames;
  /** Read the answers by this method, whatever the edition says. */
  readonly method?: Method | undefined;
  /** The head of a table that has none. */
  readonly header?: EditionHeader | undefined;
  /** The year to take of a table that has several. */
  readonly year?: string | undefined;
}

/** An edition as far as it can be had. With any error among the findings it must not be scored. */
export interface EditionReading {
  readonly edition?: Edition;
  /** The other years of the same table, the earliest first. */
  readonly history: readonly Edition[];
  readonly method?: Method;
  readonly diagnostics: readonly Diagnostic[];
  readonly rawText: (file: string) => string | undefined;
}

/** Reads the files of an edition: one head, and answers in tables (CSV) or YAML. Never throws. */
export function readEdition(files: readonly SourceFile[], context: EditionContext): EditionReading {
  const sorted = inOrder(files);
  const answers = sorted.filter(({ path }) => !isTable(path)).map(readAnswersFile);
  const head = headOf(answers, sorted, context);
  const isAsked = "faults" in head ? () => false : askedColumns(head.method);
  const tables = sorted.filter(({ path }) => isTable(path)).map((file) => readTable(file, isAsked));
  const read: readonly EditionFile[] = [...answers, ...tables];
  const texts = new Map(read.map(({ file, text }) => [file, text]));
  const rawText = (file: string): string | undefined => texts.get(file);
  const own = read.flatMap(({ diagnostics }) => diagnostics);
  if ("faults" in head) return { history: [], diagnostics: [...own, ...head.faults].sort(byPlace), rawText };
  const { header, method } = head;
  const judged = judge(read, header, method, context);
  return { ...judged, method, diagnostics: [...own, ...judged.diagnostics].sort(byPlace), rawText };
}

function isTable(path: string): boolean {
  return /\.csv$/i.test(path);
}

type Head = { readonly header: EditionHeader; readonly method: Method } | { readonly faults: readonly Diagnostic[] };

/** Whether a column is one that a method asks for by its very code: then it is no column of years or notes. */
function askedColumns(method: Method): (column: string) => boolean {
  const { leaves, denominators } = questionsOf(method);
  const codes = new Set([
    ...leaves.flatMap(({ code, column }) => [code, column]),
    ...denominators.keys(),
    rootOf(method),
  ]);
  return (column) => codes.has(column.trim());
}

function headOf(
  read: readonly AnswersFile[],
  files: readonly SourceFile[],
  { header, method, methods }: EditionContext,
): Head {
  if (header !== undefined && method !== undefined) return { header, method };
  const heads = read.filter((file) => file.header !== undefined);
  const [first, second] = heads;
  const place = (second ?? first)?.headerAt.at ?? beginningOf(files);
  if (!first?.header || second) {
    const hasFault = read.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error"));
    return { faults: hasFault && !second ? [] : [diagnostic(oneHeader, place, { count: heads.length })] };
  }
  const named = method ?? methods.get(first.header.method);
  return named ? { header: first.header, method: named } : { faults: [unknownMethod(first, methods)] };
}

function beginningOf([file]: readonly SourceFile[]): Place {
  return { file: file?.path ?? "", line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function startOf(read: readonly EditionFile[]): Place {
  return read[0]?.start ?? { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
}

const methodKind = { vi: "phương pháp đánh giá", en: "assessment method" };

function unknownMethod({ methodAt: { text, at } }: AnswersFile, methods: ReadonlyMap<string, Method>): Diagnostic {
  const suggestions = nearest(
    text,
    [...methods.values()].map(({ id, name }) => ({ id, names: Object.values(name) })),
  );
  return diagnostic(unknownReference, at, { id: text, expected: methodKind }, { suggestions });
}

type Judged = Pick<EditionReading, "edition" | "history" | "diagnostics">;

function judge(read: readonly EditionFile[], head: EditionHeader, method: Method, context: EditionContext): Judged {
  const header = context.header ? atYear(head, read, context.year) : head;
  const questions = questionsOf(method);
  const findUnit = unitFinder(method.units, header, context.provinces);
  const isFree = context.header !== undefined;
  const collected = collect(read, { header, method, questions, findUnit, isFree, year: context.year });
  const columns = columnFaults(read, questions, method, context.methods);
  const diagnostics = [...collected.diagnostics, ...columns, ...denominatorFaults(collected, questions)];
  const edition = editionOf(withAbsent(header, collected.absent), collected, collected.units);
  const place = startOf([...read.filter(({ units, columns }) => units.length || columns.length), ...read]);
  return {
    edition,
    history: collected.history.map(({ year, answers }) => ({
      header: { ...header, period: { from: year, to: year } },
      units: collected.units,
      answers,
      published: new Map(),
    })),
    diagnostics: [...diagnostics, ...tooFew(edition, place, diagnostics)],
  };
}

/** A table without a head is of the year that its rows name, where they name one. */
function atYear(header: EditionHeader, read: readonly EditionFile[], asked: string | undefined): EditionHeader {
  const named = read.flatMap(({ units }) => units.flatMap(({ answers }) => answers[0]?.facts.year?.text ?? []));
  const [only, other] = new Set(asked === undefined ? named : [asked]);
  if (only === undefined || other !== undefined || !isPartialDate(only)) return header;
  return { ...header, period: { from: only, to: only } };
}

/** Units of a table that have rows of other years only take no part: that is said. */
function withAbsent(header: EditionHeader, absent: readonly EditionUnit[]): EditionHeader {
  if (!absent.length) return header;
  const names = (language: Language): string => absent.map(({ name }) => inLanguage(name, language)).join(", ");
  const note = {
    vi: `Không có dòng nào của năm ${header.period.to}, nên không xếp hạng: ${names("vi")}.`,
    en: `No row of ${header.period.to}, and so not ranked: ${names("en")}.`,
  };
  return { ...header, notes: [...(header.notes ?? []), note] };
}

function editionOf(header: EditionHeader, { answers, published }: Collected, units: readonly EditionUnit[]): Edition {
  return { header, units, answers, published };
}

/** Fewer than two units: said once, and not where others were left out for a fault that is told. */
function tooFew({ units, answers, published }: Edition, at: Place, told: readonly Diagnostic[]): readonly Diagnostic[] {
  const answering = units.filter(({ code }) => hasAny(answers.get(code)) || hasAny(published.get(code)));
  const [only, second] = answering;
  if (second || told.some(({ severity }) => severity === "error")) return [];
  if (!only) return [diagnostic(noUnits, at, {})];
  return [diagnostic(oneUnit, only.at, { unit: only.name })];
}

function hasAny(answers: ReadonlyMap<string, Answer> | undefined): boolean {
  return (answers?.size ?? 0) > 0;
}

/** The heads of editions that stand in some files, without their answers. */
export function readHeads(files: readonly SourceFile[]): readonly EditionHeader[] {
  return inOrder(files)
    .filter(({ path }) => !isTable(path))
    .flatMap((file) => readAnswersFile(file).header ?? []);
}
