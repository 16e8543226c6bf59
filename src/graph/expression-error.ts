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
  slow_function: () => ({
    vi: "không dùng được matches(): biểu thức chính quy có thể chạy mãi; hãy dùng contains, startsWith hoặc endsWith",
    en: "matches() is not available, for a pattern may run for ever; use contains, startsWith or endsWith",
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

/** An error of the engine, told in both languages, with what may have been meant. */
export function expressionError(error: CelError, variables: Iterable<string>): ExpressionError {
  const { code, summary } = error;
  const subject = (quoted.exec(summary) ?? lastWord.exec(summary))?.[1] ?? "";
  const otherwise = error instanceof ParseError ? wrongSyntax : error instanceof CelTypeError ? wrongType : failed;
  return {
    code,
    message: (sentences[code] ?? otherwise)(subject, summary),
    ...(error.range ? { offset: error.range.start } : {}),
    suggestions: nearestWords(subject, candidates[code]?.(variables) ?? []),
  };
}

const functionNames = ["count", "share", "sum", "mean", "has", "size", "filter", "exists", "exists_one", "all", "map"];

const candidates: Readonly<Record<string, (variables: Iterable<string>) => Iterable<string>>> = {
  no_such_key: () => recordShapes.flatMap(({ fields }) => Object.keys(fields)),
  unknown_variable: (variables) => variables,
  no_matching_overload: () => functionNames,
};
