import { TypeError as CelTypeError, type EvaluationError, ParseError } from "@marcbachmann/cel-js";
import type { Words } from "../domain/text.ts";
import { recordShapes } from "./expression-shape.ts";
import { nearestWords } from "./expression-suggestion.ts";

/** What is wrong with an expression, or went wrong in it. `offset` counts UTF-16 units from the start of the expression. */
export interface ExpressionError {
  /** The code of the engine: `no_such_key`, `unknown_variable`, `expected_token`. */
  readonly code: string;
  readonly message: Words;
  readonly offset?: number;
  /** Where what is wrong ends; not before `offset`. */
  readonly end?: number;
  /** What the author may have meant, the nearest first. */
  readonly suggestions: readonly string[];
}

type CelError = ParseError | CelTypeError | EvaluationError;
type Sentence = (subject: string, detail: string) => Words;

const quoted = /'([^'(]+)/;
const lastWord = /([\w.]+)$/;

const sentences: Readonly<Record<string, Sentence>> = {
  no_such_key: (subject) => ({ vi: `không có trường “${subject}”`, en: `there is no field "${subject}"` }),
  unknown_variable: (subject) => ({ vi: `không có biến “${subject}”`, en: `there is no variable "${subject}"` }),
  no_matching_overload: (_, detail) => ({
    vi: `không có hàm nào nhận các đối số này (${detail})`,
    en: `no function takes these arguments (${detail})`,
  }),
  no_such_overload: (_, detail) => ({
    vi: `phép tính không dùng được với các kiểu này (${detail})`,
    en: `the operator does not go with these types (${detail})`,
  }),
  limit_exceeded: (_, detail) => ({
    vi: `biểu thức quá lớn (${detail})`,
    en: `the expression is too large (${detail})`,
  }),
  too_much_work: () => ({
    vi: "biểu thức cần quá nhiều bước tính: các vòng lặp lồng nhau trên danh sách dài",
    en: "the expression takes too many steps: loops within loops over long lists",
  }),
  slow_function: () => ({
    vi: "không dùng được matches(): biểu thức chính quy có thể chạy mãi; hãy dùng contains, startsWith hoặc endsWith",
    en: "matches() is not available, for a pattern may run for ever; use contains, startsWith or endsWith",
  }),
  no_such_element: (_, detail) => ({
    vi: `mô hình không có phần tử “${detail}”`,
    en: `the model has no element "${detail}"`,
  }),
  other_kind: (_, detail) => ({
    vi: `phần tử “${detail}” thuộc loại khác`,
    en: `the element "${detail}" is of another kind`,
  }),
  part_outside_whole: () => ({
    vi: "share(phần, tổng): phần có mục không thuộc tổng",
    en: "share(part, whole): the part holds something that the whole does not",
  }),
};

const wrongSyntax: Sentence = (_, detail) => ({
  vi: `biểu thức sai cú pháp (${detail})`,
  en: `the syntax is wrong (${detail})`,
});
const wrongType: Sentence = (_, detail) => ({
  vi: `biểu thức sai kiểu (${detail})`,
  en: `the types do not fit (${detail})`,
});
const failed: Sentence = (_, detail) => ({
  vi: `không tính được (${detail})`,
  en: `it cannot be evaluated (${detail})`,
});

/** The names that an expression may use, beside those of CEL. */
export interface Names {
  readonly variables: readonly string[];
  readonly functions: readonly string[];
}

/** An id of the framework that an expression names, and that the framework does not have. */
export interface UnknownName {
  readonly thing: "block" | "role";
  readonly id: string;
  readonly known: readonly string[];
  readonly from: number;
  readonly to: number;
}

const things: Readonly<Record<UnknownName["thing"], Words>> = {
  block: { vi: "khung không có thành phần", en: "the framework has no building block" },
  role: { vi: "khung không có vai trò", en: "the framework has no role" },
};

/** The error of naming what the framework does not have. */
export function unknownNameError({ thing, id, known, from, to }: UnknownName): ExpressionError {
  const { vi, en } = things[thing];
  return {
    code: `unknown_${thing}`,
    message: { vi: `${vi} “${id}”`, en: `${en} "${id}"` },
    offset: from,
    end: to,
    suggestions: nearestWords(id, known),
  };
}

/** An error of the engine, told in both languages, with what may have been meant. */
export function expressionError(error: CelError, names: Names): ExpressionError {
  const { code, summary } = error;
  const subject = (quoted.exec(summary) ?? lastWord.exec(summary))?.[1] ?? "";
  const otherwise = error instanceof ParseError ? wrongSyntax : error instanceof CelTypeError ? wrongType : failed;
  return {
    code,
    message: (sentences[code] ?? otherwise)(subject, summary),
    ...(error.range ? { offset: error.range.start, end: error.range.end } : {}),
    suggestions: nearestWords(subject, candidates[code]?.(names) ?? []),
  };
}

const functionNames = ["count", "share", "sum", "mean", "has", "size", "filter", "exists", "exists_one", "all", "map"];

const candidates: Readonly<Record<string, (names: Names) => Iterable<string>>> = {
  no_such_key: () => recordShapes.flatMap(({ fields }) => Object.keys(fields)),
  unknown_variable: ({ variables }) => variables,
  no_matching_overload: ({ functions }) => [...functionNames, ...functions],
};
