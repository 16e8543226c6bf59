import { firstDay, isPartialDate, lastDay } from "../../domain/date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import { type Answer, type EditionHeader, type EditionUnit, publishedRank } from "../../domain/edition.ts";
import type { Method } from "../../domain/method.ts";
import type { Place } from "../../domain/place.ts";
import { card as duplicateAnswer } from "../cards/edition/duplicate-answer.ts";
import { card as duplicateUnit } from "../cards/edition/duplicate-unit.ts";
import { card as otherMethod } from "../cards/edition/other-method.ts";
import { card as outsidePeriod } from "../cards/edition/outside-period.ts";
import { card as severalYears } from "../cards/edition/several-years.ts";
import { card as unknownIndicator } from "../cards/edition/unknown-indicator.ts";
import { diagnostic } from "../fault.ts";
import { nearest } from "../nearest.ts";
import { type DecimalMark, markOf } from "../number-form.ts";
import { type FileMark, readAnswer } from "./answer-value.ts";
import { type Asked, type Questions, rootOf } from "./questions.ts";
import type { EditionFile } from "./read-table.ts";
import type { FindUnit } from "./units.ts";
import type { WrittenAnswer, WrittenUnit } from "./written.ts";

/** Answers by unit, then by column. */
type Found = Map<string, Map<string, Answer>>;

/** The answers of an edition, found and read. */
export interface Collected {
  readonly units: readonly EditionUnit[];
  /** Units with answers of other years only. */
  readonly absent: readonly EditionUnit[];
  readonly answers: Found;
  readonly published: Found;
  /** The answers of other years than the one that is ranked, the earliest first. */
  readonly history: readonly { readonly year: string; readonly answers: Found }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What collecting starts from. */
export interface Collecting {
  readonly header: EditionHeader;
  readonly method: Method;
  readonly questions: Questions;
  readonly findUnit: FindUnit;
  /** A table without a head: its years are its own. */
  readonly isFree: boolean;
  readonly year?: string | undefined;
}

const nameOfUnit = { vi: "lần đầu", en: "the first" };

interface Year {
  readonly answers: Found;
  readonly published: Found;
}

/** What has been collected so far. */
interface Collection {
  readonly units: Map<string, EditionUnit>;
  readonly years: Map<string, Year>;
  readonly diagnostics: Diagnostic[];
}

/** Puts the answers of all files under their units and indicators; what fits nowhere is a finding at its place. */
export function collect(read: readonly EditionFile[], collecting: Collecting): Collected {
  const { current, fault } = yearOf(read, collecting);
  if (fault) return { ...emptyYear(), units: [], absent: [], history: [], diagnostics: [fault] };
  const collection: Collection = { units: new Map(), years: new Map(), diagnostics: [] };
  for (const file of read) collectFile(file, current, collection, collecting);
  const { units, years, diagnostics } = collection;
  const now = years.get(current) ?? emptyYear();
  const earlier = [...years.keys()].filter((year) => year !== current).sort();
  const all = [...units.values()];
  const isNow = ({ code }: EditionUnit): boolean =>
    !collecting.isFree || now.answers.has(code) || now.published.has(code);
  return {
    ...now,
    units: all.filter(isNow),
    absent: all.filter((unit) => !isNow(unit)),
    history: earlier.flatMap((year) => {
      const answers = years.get(year)?.answers;
      return answers ? [{ year, answers }] : [];
    }),
    diagnostics,
  };
}

function emptyYear(): Year {
  return { answers: new Map(), published: new Map() };
}

function collectFile(file: EditionFile, current: string, collection: Collection, collecting: Collecting): void {
  const { decimal } = collecting.header;
  const mark: FileMark = { mark: decimal ?? provenMark(file), isStated: decimal !== undefined };
  const rows = new Map<string, Place>();
  for (const written of file.units) {
    const found = collecting.findUnit(written);
    if ("fault" in found) collection.diagnostics.push(found.fault);
    else collectUnit(written, found.unit, { mark, rows, current, ...collection }, collecting);
  }
}

interface Into extends Collection {
  readonly mark: FileMark;
  readonly current: string;
  /** Where a row of each unit and year stands. */
  readonly rows: Map<string, Place>;
}

function collectUnit(written: WrittenUnit, unit: EditionUnit, into: Into, collecting: Collecting): void {
  const { units, years, rows, mark, diagnostics } = into;
  const year = collecting.isFree ? (yearsIn(written)[0] ?? into.current) : into.current;
  const row = `${year} ${unit.code}`;
  const before = rows.get(row);
  if (written.isWhole && before) {
    const related = [{ at: before, label: nameOfUnit }];
    diagnostics.push(diagnostic(duplicateUnit, written.unit.at, { unit: unit.name }, { related }));
    return;
  }
  rows.set(row, written.unit.at);
  const known = units.get(unit.code);
  units.set(unit.code, known ? { ...known, groups: { ...known.groups, ...unit.groups } } : unit);
  const answers = years.get(year) ?? emptyYear();
  years.set(year, answers);
  diagnostics.push(...addAnswers(written, unit, answers, mark, collecting));
}

function yearsIn({ answers }: WrittenUnit): readonly string[] {
  return answers.flatMap(({ facts }) => facts.year?.text ?? []);
}

/** The year that is ranked: the one asked for, or the only one. */
function yearOf(
  read: readonly EditionFile[],
  { isFree, year }: Collecting,
): { readonly current: string; readonly fault?: Diagnostic } {
  if (!isFree) return { current: "" };
  const written = read.flatMap(({ units }) =>
    units.flatMap(({ answers }) => answers.flatMap(({ facts }) => facts.year ?? [])),
  );
  const years = [...new Set(written.map(({ text }) => text))].sort();
  if (year !== undefined && (years.includes(year) || years.length === 0)) return { current: year };
  const [only, second] = years;
  const other = written.find(({ text }) => text !== written[0]?.text) ?? written[0];
  if ((second || year !== undefined) && other) {
    const suggestions = years.map((each) => `--year ${each}`).slice(-3);
    return { current: "", fault: diagnostic(severalYears, other.at, { years }, { suggestions }) };
  }
  return { current: only ?? "" };
}

/** The decimal mark that the values of a file prove, where all of them agree. */
function provenMark({ units }: EditionFile): DecimalMark | undefined {
  const marks = new Set(units.flatMap(({ answers }) => answers.flatMap(({ value }) => markOf(value.text) ?? [])));
  const [only, other] = marks;
  return other === undefined ? only : undefined;
}

function addAnswers(
  written: WrittenUnit,
  unit: EditionUnit,
  into: Year,
  mark: FileMark,
  collecting: Collecting,
): readonly Diagnostic[] {
  const { method } = collecting;
  const named = written.method;
  if (named && named.text !== method.id) {
    const args = { written: named.text, method: method.id, other: named.text };
    return [diagnostic(otherMethod, named.at, args)];
  }
  // A row has one year for all of its answers: it is told once.
  const years = new Set(written.answers.flatMap(({ facts }) => facts.year ?? []));
  const late = new Map([...years].map((year) => [year, outside(year, collecting)]));
  const isInside = ({ facts }: WrittenAnswer): boolean => !facts.year || !late.get(facts.year)?.length;
  return [
    ...[...late.values()].flat(),
    ...written.answers
      .filter(isInside)
      .flatMap((answer) => addAnswer(answer, unit, into, mark, { ...collecting, isWide: written.isWhole })),
  ];
}

function outside(year: { readonly text: string; readonly at: Place }, { isFree, header: { period } }: Collecting) {
  if (isFree) return [];
  const { text, at } = year;
  const isInside =
    isPartialDate(text) && firstDay(period.from) <= lastDay(text) && firstDay(text) <= lastDay(period.to);
  const words = period.from === period.to ? period.from : `${period.from} – ${period.to}`;
  return isInside ? [] : [diagnostic(outsidePeriod, at, { year: text, period: words })];
}

function addAnswer(
  written: WrittenAnswer,
  unit: EditionUnit,
  into: Year,
  mark: FileMark,
  { questions, method, isWide }: Collecting & { readonly isWide: boolean },
): readonly Diagnostic[] {
  const asked = questions.find(written.key.text) ?? rankOf(written.key.text, method);
  // Columns of a table are judged once, at their heads.
  if (!asked) return isWide ? [] : [noSuchIndicator(written, method, questions)];
  const indicator = asked.kind === "leaf" ? { indicator: asked.indicator } : {};
  const code = asked.kind === "leaf" ? asked.code : asked.column;
  const { answer, diagnostics } = readAnswer(written, { code, unit: unit.name, ...indicator }, mark);
  const table = asked.kind === "published" ? into.published : into.answers;
  const answers = table.get(unit.code) ?? new Map<string, Answer>();
  table.set(unit.code, answers);
  const before = answers.get(asked.column);
  if (answer && before) {
    const related = [{ at: before.at, label: nameOfUnit }];
    const args = { unit: unit.name, indicator: code };
    return [diagnostic(duplicateAnswer, written.key.at, args, { related })];
  }
  if (answer) answers.set(asked.column, answer);
  return diagnostics;
}

/** A column of ranks without more is that of the index. */
function rankOf(key: string, method: Method): Asked | undefined {
  return isRank.test(key) ? { kind: "published", column: publishedRank(rootOf(method)) } : undefined;
}

const isRank = /^(?:rank|hạng|thứ hạng|xếp hạng)$/i;

/** Whether a key names the published rank of the index. */
export function namesRank(key: string): boolean {
  return isRank.test(key.trim());
}

function noSuchIndicator({ key }: WrittenAnswer, method: Method, { keys }: Questions): Diagnostic {
  const suggestions = nearest(key.text, keys);
  return diagnostic(unknownIndicator, key.at, { written: key.text, method: method.id }, { suggestions });
}
