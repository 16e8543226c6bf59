import type { Element } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import { type Compiled, compile } from "./expression.ts";
import type { ExpressionError } from "./expression-error.ts";
import { elementScope, elementValues } from "./expression-record.ts";
import type { Graph } from "./graph.ts";

/** Compiles a condition over one element, such as a view's `include`; one that is not a yes or no is refused. */
export function compileCondition(condition: string): Compiled {
  const compiled = compile(condition, elementScope);
  if (!compiled.ok || compiled.type === "bool" || compiled.type === "dyn") return compiled;
  return { ok: false, error: { code: "not_a_condition", message: notACondition(compiled.type), suggestions: [] } };
}

/** What a condition chooses, and the first fault met on the way: on the elements after it nothing is known. */
export interface Choice {
  readonly chosen: readonly Element[];
  readonly fault?: { readonly error: ExpressionError; readonly element: Element };
}

/** The code of the error of reading a field that an element does not state: unknown is no fault, and not true. */
const notStated = "no_such_key";

/**
 * The elements for which a condition holds at the date of a graph. One for which it cannot be told, because a field that
 * it reads is not stated, is not among them; any other failure is a fault.
 */
export function choose(
  graph: Graph,
  { evaluate }: Extract<Compiled, { readonly ok: true }>,
  candidates: readonly Element[],
): Choice {
  const chosen: Element[] = [];
  let fault: Choice["fault"];
  for (const element of candidates) {
    const result = evaluate(elementValues(graph, element));
    if (result.ok && result.value === true) chosen.push(element);
    const isFault = result.ok ? typeof result.value !== "boolean" : result.error.code !== notStated;
    if (isFault && !fault) fault = { error: result.ok ? notBoolean : result.error, element };
    if (!result.ok && result.error.code === "too_much_work") break;
  }
  return { chosen, ...(fault ? { fault } : {}) };
}

const notBoolean: ExpressionError = {
  code: "not_a_condition",
  message: { vi: "không cho ra đúng hoặc sai", en: "it gives neither true nor false" },
  suggestions: [],
};

function notACondition(type: string): Words {
  return { vi: `phải cho ra đúng hoặc sai, không phải ${type}`, en: `must give true or false, not ${type}` };
}
