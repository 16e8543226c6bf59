import { EvaluationError } from "@marcbachmann/cel-js";
import type { Framework, RequirementSubject } from "../domain/framework.ts";
import { type Kind, kindOfSection } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import { type Compiled, compile, type Evaluation } from "./expression.ts";
import { unknownNameIn } from "./expression-name.ts";
import { preconditionOf } from "./expression-precondition.ts";
import { type ExpressionRecord, modelScope } from "./expression-record.ts";
import { anyElementShape, blockShape, provinceShape, type RecordShape, shapeOfKind } from "./expression-shape.ts";
import type { Graph } from "./graph.ts";
import { type GraphRecords, graphRecords } from "./graph-records.ts";
import { onceHere } from "./once.ts";

/**
 * What the expressions of a requirement may name, beside the functions of every expression:
 *
 * - the subject, by the name of its kind: `node`, `service`, `businessFunction` (`function` is a word of CEL);
 * - the lists of the model: `services`, `applications`, …, and `blocks`;
 * - `province`, the header; `date`, the date of the graph as it is written;
 * - `roles`: for each role of the framework the ids of the agencies that play it, themselves or as a part of one that
 *   does: `node.owner in roles.dic`, `roles["home-affairs"]`;
 * - references are ids. They are followed by `agency(id)`, `application(id)`, `database(id)`, …, `element(id)` for any
 *   kind, and `block(id)`; `realises(id, block)` is whether the element realises the block, and false where there is no
 *   such element (`direct`).
 *
 * An optional field that is not written is absent, and unknown is not false: ask `has(node.owner)` first.
 */
export interface RequirementLanguage {
  readonly compile: (expression: string, subject: RequirementSubject) => Compiled;
  /** Evaluates what `compile` gave, on an element of the subject's section, or on the province as a whole. */
  readonly evaluate: (compiled: Runnable, graph: Graph, subject: RequirementSubject, element?: Element) => Evaluation;
  /** False of elements for which a condition is false without being evaluated. */
  readonly mayHold: (compiled: Runnable, subject: RequirementSubject) => (element: Element) => boolean;
}

export type Runnable = Extract<Compiled, { readonly ok: true }>;

/** The code of the error of following a reference that leads nowhere: reading has reported it. */
export const leadsNowhere = "no_such_element";

/** The language of the requirements of one framework. Records are made once for each graph, and only those asked for. */
export function requirementLanguage(framework: Framework): RequirementLanguage {
  const recordsOf = onceHere(graphRecords);
  let current: GraphRecords | undefined;
  const functions = functionsOver(() => current);
  return {
    compile: (expression, subject) =>
      compile(expression, scopeOf(subject), { functions, unknownName: (ast) => unknownNameIn(ast, framework) }),
    evaluate: (compiled, graph, subject, element) => {
      current = recordsOf(graph);
      const own = element && subject !== "province" ? { [variableOf(subject)]: current.element(element) } : {};
      return compiled.evaluate(Object.assign(Object.create(current.values), own));
    },
    mayHold: ({ ast }, subject) => preconditionOf(ast, variableOf(subject)),
  };
}

const reserved: Readonly<Record<string, string>> = { function: "businessFunction" };

function variableOf(subject: RequirementSubject): string {
  if (subject === "province") return subject;
  const kind = kindOfSection[subject];
  return reserved[kind] ?? kind;
}

/** The record of the things that a requirement is about. */
export function shapeOfSubject(subject: RequirementSubject): RecordShape {
  return subject === "province" ? provinceShape : shapeOfKind[kindOfSection[subject]];
}

function scopeOf(subject: RequirementSubject): Readonly<Record<string, string>> {
  return {
    ...modelScope,
    roles: "map<string, list<string>>",
    province: provinceShape.name,
    date: "string",
    [variableOf(subject)]: shapeOfSubject(subject).name,
  };
}

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

function functionsOver(records: () => GraphRecords | undefined): Functions {
  const follow = (id: string, kind?: Kind): ExpressionRecord => {
    const element = records()?.graph.elements.get(id);
    if (!element) throw new EvaluationError({ code: leadsNowhere, message: id });
    if (kind && element.type !== kind) throw new EvaluationError({ code: "other_kind", message: id });
    return present(records()?.element(element, kind ? undefined : anyElementShape));
  };
  const byKind = Object.entries(shapeOfKind).map(([kind, { name }]) => [
    `${reserved[kind] ?? kind}(string): ${name}`,
    (id: string) => follow(id, kind as Kind),
  ]);
  return {
    ...Object.fromEntries(byKind),
    [`element(string): ${anyElementShape.name}`]: (id: string) => follow(id),
    [`block(string): ${blockShape.name}`]: (id: string) => present(records()?.block(id)),
    "realises(string, string): bool": (id: string, block: string) => {
      const element = records()?.graph.elements.get(id);
      return element !== undefined && "realizes" in element && (element.realizes ?? []).some((one) => one === block);
    },
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new EvaluationError({ code: leadsNowhere, message: "?" });
  return value;
}
