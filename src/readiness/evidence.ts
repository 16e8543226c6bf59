import type { Evidence } from "../domain/score.ts";
import type { Words } from "../domain/text.ts";
import type { Observation } from "../graph/expression.ts";
import type { ExpressionRecord } from "../graph/expression-record.ts";
import type { Graph } from "../graph/graph.ts";
import { subjectOf } from "./reason.ts";

type Records = readonly ExpressionRecord[];

const notKnown: Words = {
  vi: "chưa rõ: mô hình không ghi điều được hỏi",
  en: "unknown: the model does not state what is asked",
};

/** The evidence of a measure: all that was asked about or counted, in that order, with whether it counted. */
export function evidenceOf(
  graph: Graph,
  asked: Records,
  known: Records,
  observed: readonly Observation[],
): readonly Evidence[] {
  const counted = new Set(observed.flatMap(({ part }) => part));
  const sure = new Set([...known, ...counted]);
  const all = new Set([...asked, ...observed.flatMap(({ part, whole }) => [...whole, ...part])]);
  return [...all].filter(isRecord).map((record) => {
    const { reason, ...subject } = subjectOf(graph, record);
    const why = asked.length && !sure.has(record) ? notKnown : reason;
    return {
      ...subject,
      id: record.id,
      counted: counted.has(record),
      amount: record.amount,
      ...(why ? { reason: why } : {}),
    };
  });
}

/** How many things records stand for. */
export function amountOf(records: Records): number {
  return records.reduce((total, { amount }) => total + amount, 0);
}

/** Expressions may count plain values as well; only records can be shown. */
function isRecord(value: unknown): value is ExpressionRecord {
  return typeof value === "object" && value !== null && "id" in value && "amount" in value;
}
