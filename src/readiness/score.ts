import { firstDay, lastDay } from "../domain/date.ts";
import type { Division, Method } from "../domain/method.ts";
import type { Score, Scorecard, Value } from "../domain/score.ts";
import type { Text, Words } from "../domain/text.ts";
import type { Evaluation, Observation } from "../graph/expression.ts";
import { type ExpressionRecord, modelValues } from "../graph/expression-record.ts";
import { atDate, type Graph } from "../graph/graph.ts";
import { addedByYear, type Measurement } from "./added-by-year.ts";
import { type CompiledMethod, compileMethod, type Evaluate, type MeasuredIndicator } from "./compile-method.ts";
import { amountOf, evidenceOf } from "./evidence.ts";
import { formulaOf } from "./formula.ts";

type Records = readonly ExpressionRecord[];
type Values = Readonly<Record<string, unknown>>;

/**
 * Measures a province by a method at the date of the graph. Every value carries what was counted for it. Nothing known
 * gives `unknown`, nothing to divide by `not-applicable`, nothing to count in `missing`; none of them is zero. A count
 * that finds none among the known while others are not known is `unknown` too. An
 * indicator whose expression is wrong is unknown, with the fault as its reason.
 */
export function score(graph: Graph, method: Method | CompiledMethod): Scorecard {
  const { method: read, tree } = "faults" in method ? method : compileMethod(method);
  const values = modelValues(graph);
  return {
    method: read.id,
    title: read.name,
    date: graph.at,
    scores: tree.map((node) => scoreOf(graph, node, values)),
    notes: read.notes ?? [],
  };
}

function scoreOf(graph: Graph, node: MeasuredIndicator, values: Values): Score {
  const { id, indicator } = node;
  const asked = listOf(node.asked, values);
  const parts = indicator.by ? divide(graph, asked, indicator.by) : [];
  const divided = parts.map((part) => ({ ...part, ...measured(graph, node, values, part.asked), children: [] }));
  const children = [
    ...divided.map(({ asked: _, ...part }) => ({ ...part, unit: indicator.unit })),
    ...(indicator.added ? addedByYear(graph, (at) => measuredAt(atDate(graph, at), node), indicator.unit) : []),
    ...node.children.map((child) => scoreOf(graph, child, values)),
  ];
  const own = indicator.measure === undefined ? aggregated(children) : measured(graph, node, values, asked);
  return {
    id,
    name: indicator.name,
    unit: indicator.unit,
    ...own,
    ...(indicator.weight === undefined ? {} : { weight: indicator.weight }),
    children,
  };
}

/** The measure of a node at the date of a graph. */
function measuredAt(graph: Graph, node: MeasuredIndicator): Measurement {
  const values = modelValues(graph);
  return measured(graph, node, values, listOf(node.asked, values));
}

function measured(graph: Graph, node: MeasuredIndicator, values: Values, asked: Records): Measurement {
  const known = node.known ? listOf(node.known, beside(values, { asked })) : asked;
  const result = node.measure?.(beside(values, { asked, known }));
  const observed = result?.ok ? result.observed : [];
  const value = judged(graph, node, asked, known, result);
  const formula = value.kind === "number" ? formulaOf(observed, value.value) : undefined;
  return {
    value,
    ...(formula ? { formula } : {}),
    coverage: coverageOf(node, asked, known, value),
    evidence: evidenceOf(graph, asked, known, counts(value) ? observed : []),
  };
}

/** More values beside those of the model, none of which is made by that. */
function beside(values: Values, more: Values): Values {
  return Object.assign(Object.create(values), more);
}

function counts(value: Value): boolean {
  return value.kind === "number";
}

function judged(
  graph: Graph,
  node: MeasuredIndicator,
  asked: Records,
  known: Records,
  result: Evaluation | undefined,
): Value {
  const [fault] = node.faults;
  if (fault) return { kind: "unknown", reason: cannot(fault.message) };
  if (node.asked && !asked.length) return node.indicator.unit === "share" ? nothingAsked : { kind: "missing" };
  if (node.asked && !known.length)
    return isInForce(graph, node)
      ? { kind: "unknown", reason: noneKnown }
      : { kind: "not-applicable", reason: notInForce };
  if (!result?.ok) return { kind: "unknown", reason: result ? cannot(result.error.message) : noneKnown };
  const value = Number(result.value);
  if (value === 0 && restsOnUnknown(result.observed, asked, known)) return { kind: "unknown", reason: noneAmongKnown };
  return Number.isFinite(value) ? { kind: "number", value } : nothingAsked;
}

/** Whether things of which nothing is known were among those to be counted: finding none of them is no zero. */
function restsOnUnknown(observed: readonly Observation[], asked: Records, known: Records): boolean {
  return known.length < asked.length && observed.some(({ of, whole }) => of === "count" || whole.length > known.length);
}

/** The share of what is asked that is known, by amount. Without a list of what is asked, all or nothing. */
function coverageOf(node: MeasuredIndicator, asked: Records, known: Records, value: Value): number {
  if (value.kind === "not-applicable") return 1;
  if (node.asked && asked.length) return amountOf(known) / amountOf(asked);
  return value.kind === "number" ? 1 : 0;
}

function isInForce({ at }: Graph, { validFrom, validTo }: MeasuredIndicator): boolean {
  return (!validFrom || firstDay(validFrom) <= lastDay(at)) && (!validTo || lastDay(at) <= lastDay(validTo));
}

/** A heading over indicators: their weighted mean where every one has a weight and a value, otherwise no value of its own. */
function aggregated(children: readonly Score[]): Measurement {
  const coverage = children.reduce((total, child) => total + child.coverage, 0) / (children.length || 1);
  return { value: meanOf(children), coverage, evidence: [] };
}

function meanOf(children: readonly Score[]): Value {
  const weights = children.map(({ weight }) => weight ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!children.length || total === 0 || children.some(({ weight }) => weight === undefined)) return notAggregated;
  const values = children.map(({ value }) => value);
  if (!values.every((value) => value.kind === "number")) return { kind: "unknown", reason: partUnknown };
  return {
    kind: "number",
    value: values.reduce((sum, { value }, index) => sum + value * (weights[index] ?? 0), 0) / total,
  };
}

interface Part {
  readonly id: string;
  readonly name: Words;
  readonly asked: Records;
}

/** The records of each layer, sector or owner that occurs, in the order of the framework or of the model. */
function divide(graph: Graph, asked: Records, by: Division): readonly Part[] {
  return [...namesOf(graph, by)]
    .map(([id, name]) => ({
      id,
      name: { vi: name.vi, en: name.en ?? name.vi },
      asked: asked.filter((item) => item[by] === id),
    }))
    .filter((part) => part.asked.length);
}

function namesOf(graph: Graph, by: Division): readonly (readonly [string, Text])[] {
  if (by === "owner") return graph.byKind.agency.map(({ id, name }) => [id, name]);
  if (by === "sector") return [...graph.framework.sectors.values()].map(({ id, name }) => [id, name]);
  return [...graph.framework.layers.values()].sort((a, b) => a.order - b.order).map(({ id, name }) => [id, name]);
}

function listOf(evaluate: Evaluate | undefined, values: Values): Records {
  const result = evaluate?.(values);
  return result?.ok && Array.isArray(result.value) ? result.value : [];
}

const nothingAsked: Value = {
  kind: "not-applicable",
  reason: { vi: "không có đối tượng nào thuộc diện tính", en: "there is nothing that it would apply to" },
};
const notAggregated: Value = {
  kind: "not-applicable",
  reason: { vi: "nhóm chỉ tiêu, không tính gộp", en: "a group of indicators, not put together into one value" },
};
const noneKnown: Words = {
  vi: "mô hình không ghi điều được hỏi cho bất kỳ đối tượng nào",
  en: "the model states what is asked for none of them",
};
const noneAmongKnown: Words = {
  vi: "chưa thấy đối tượng nào trong số đã rõ; phần còn lại chưa rõ nên không thể kết luận là không có",
  en: "none among those that are known; the rest is not known, so that it cannot be said that there is none",
};
const partUnknown: Words = {
  vi: "có chỉ tiêu thành phần chưa có giá trị",
  en: "one of the indicators under it has no value",
};
const notInForce: Words = {
  vi: "cách phân loại này không có hiệu lực tại ngày xem xét",
  en: "this scheme is not in force at the date",
};

function cannot(message: Words): Words {
  return {
    vi: `biểu thức của phương pháp không tính được: ${message.vi}`,
    en: `an expression of the method fails: ${message.en}`,
  };
}
