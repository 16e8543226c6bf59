import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Answer } from "../../domain/edition.ts";
import { fold } from "../../domain/folding.ts";
import type { Indicator, IndicatorUnit } from "../../domain/method.ts";
import { isStatus } from "../../domain/provenance.ts";
import type { Value } from "../../domain/score.ts";
import type { Text, Words } from "../../domain/text.ts";
import { card as approximateNumber } from "../cards/edition/approximate-number.ts";
import { card as evidenceMissing } from "../cards/edition/evidence-missing.ts";
import { card as number } from "../cards/edition/number.ts";
import { card as outOfRange } from "../cards/edition/out-of-range.ts";
import { card as percentSign } from "../cards/edition/percent-sign.ts";
import { card as unknownCategory } from "../cards/edition/unknown-category.ts";
import { card as unknownLevel } from "../cards/edition/unknown-level.ts";
import { diagnostic } from "../fault.ts";
import { nearest } from "../nearest.ts";
import { type DecimalMark, type NumberReading, readNumber } from "../number-form.ts";
import type { WrittenAnswer } from "./written.ts";

/** An answer as far as it can be had, and what is wrong with it. Nothing where it is empty or wrong. */
export interface AnswerReading {
  readonly answer?: Answer;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is asked: an indicator with its code, or a bare number (a denominator, a published result). */
export interface Question {
  readonly code: string;
  readonly indicator?: Indicator;
  readonly unit: Text;
}

/** The mark before fractions in a file: stated by who delivers it, or seen in its values. */
export interface FileMark {
  readonly mark?: DecimalMark | undefined;
  readonly isStated: boolean;
}

/** Reads an answer by what is asked: a number in the unit of the indicator, a level, or one of its categories. */
export function readAnswer(written: WrittenAnswer, question: Question, { mark, isStated }: FileMark): AnswerReading {
  const read = readNumber(written.value.text, mark, isStated);
  if (read.kind === "missing") return { diagnostics: [] };
  if (read.kind === "unknown" || read.kind === "not-applicable")
    return { answer: answerOf(written, withoutNumber[read.kind]), diagnostics: [] };
  const { categories } = question.indicator ?? {};
  if (categories) return categoryAnswer(written, question, categories);
  return read.kind === "doubt" ? inDoubt(written, read) : numberAnswer(written, question, read);
}

const withoutNumber: Readonly<Record<"unknown" | "not-applicable", Value>> = {
  unknown: { kind: "unknown", reason: { vi: "chưa có số liệu", en: "no figure yet" } },
  "not-applicable": { kind: "not-applicable", reason: { vi: "không áp dụng", en: "does not apply" } },
};

type ReadNumber = Extract<NumberReading, { kind: "number" }>;

function inDoubt(
  { value }: WrittenAnswer,
  { why, suggestions }: Extract<NumberReading, { kind: "doubt" }>,
): AnswerReading {
  return { diagnostics: [diagnostic(number, value.at, { written: value.text, what: why }, { suggestions })] };
}

function numberAnswer(written: WrittenAnswer, question: Question, read: ReadNumber): AnswerReading {
  const { code, indicator } = question;
  const { text, at } = written.value;
  const unit = indicator?.unit ?? "number";
  if (read.isPercent && !percentTaken[unit])
    return { diagnostics: [diagnostic(percentSign, at, { written: text, indicator: code })] };
  const value = read.isPercent && unit === "share" ? read.value / 100 : read.value;
  const range = indicator?.denominator === undefined ? ranges[unit] : ranges.count;
  if (range && (value < range.least || value > range.most))
    return { diagnostics: [diagnostic(outOfRange, at, { written: text, indicator: code, limit: range.words })] };
  const wrong = wrongLevel(written, question, value);
  if (wrong) return { diagnostics: [wrong] };
  return {
    answer: answerOf(written, { kind: "number", value }, { isApproximate: read.isApproximate }),
    diagnostics: [...approximate(written, read), ...withoutEvidence(written, question, value)],
  };
}

/** Whether a percent sign may stand with a number of a unit. */
const percentTaken: Readonly<Record<IndicatorUnit, boolean>> = {
  share: true,
  percent: true,
  number: true,
  count: false,
  points: false,
  index: false,
};

interface Range {
  readonly least: number;
  readonly most: number;
  readonly words: Words;
}

const notNegative: Range = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  words: { vi: "từ 0 trở lên", en: "0 or more" },
};
const ranges: Readonly<Record<IndicatorUnit, Range | undefined>> & { readonly count: Range } = {
  share: {
    least: 0,
    most: 1,
    words: { vi: "từ 0 đến 1 (hoặc có dấu %)", en: "between 0 and 1 (or with a % sign)" },
  },
  percent: { least: 0, most: 100, words: { vi: "từ 0 đến 100", en: "between 0 and 100" } },
  count: notNegative,
  points: undefined,
  index: undefined,
  number: undefined,
};

function wrongLevel({ value: { text, at } }: WrittenAnswer, { code, indicator }: Question, value: number) {
  const levels = indicator?.answer?.levels;
  if (!levels || Object.hasOwn(levels, String(value))) return undefined;
  return diagnostic(unknownLevel, at, { written: text, indicator: code, choices: Object.keys(levels) });
}

function approximate({ value: { text, at } }: WrittenAnswer, { isApproximate, value }: ReadNumber) {
  const read = { vi: String(value).replace(".", ","), en: String(value) };
  return isApproximate ? [diagnostic(approximateNumber, at, { written: text, read })] : [];
}

function withoutEvidence({ facts, value: { at } }: WrittenAnswer, { code, indicator, unit }: Question, value: number) {
  const least = indicator?.answer?.evidenceFrom;
  if (least === undefined || value < least || facts.evidence !== undefined) return [];
  return [diagnostic(evidenceMissing, at, { indicator: code, least, unit })];
}

function categoryAnswer(
  written: WrittenAnswer,
  { code }: Question,
  categories: Readonly<Record<string, number>>,
): AnswerReading {
  const { text, at } = written.value;
  const choices = Object.keys(categories);
  const chosen = choices.find((choice) => choice === text) ?? choices.find((choice) => fold(choice) === fold(text));
  const points = chosen === undefined ? undefined : categories[chosen];
  if (chosen === undefined || points === undefined) {
    const suggestions = nearest(
      text,
      choices.map((id) => ({ id })),
    );
    return {
      diagnostics: [diagnostic(unknownCategory, at, { written: text, indicator: code, choices }, { suggestions })],
    };
  }
  return { answer: answerOf(written, { kind: "number", value: points }, { category: chosen }), diagnostics: [] };
}

function answerOf({ value, facts }: WrittenAnswer, read: Value, extras: Partial<Answer> = {}): Answer {
  const status = facts.status?.text;
  return {
    value: read,
    written: value.text,
    isApproximate: false,
    source: facts.source ?? [],
    at: value.at,
    ...(facts.year ? { year: facts.year.text } : {}),
    ...(facts.evidence === undefined ? {} : { evidence: facts.evidence }),
    ...(facts.note === undefined ? {} : { note: facts.note }),
    ...(isStatus(status) ? { status } : {}),
    ...extras,
  };
}
