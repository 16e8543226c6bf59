import type { Words } from "../domain/text.ts";
import { type Compiled, compile } from "./expression.ts";
import { elementScope } from "./expression-record.ts";

/** Compiles a condition over one element, such as a view's `include`; one that is not a yes or no is refused. */
export function compileCondition(condition: string): Compiled {
  const compiled = compile(condition, elementScope);
  if (!compiled.ok || compiled.type === "bool" || compiled.type === "dyn") return compiled;
  return { ok: false, error: { code: "not_a_condition", message: notACondition(compiled.type), suggestions: [] } };
}

function notACondition(type: string): Words {
  return { vi: `phải cho ra đúng hoặc sai, không phải ${type}`, en: `must give true or false, not ${type}` };
}
