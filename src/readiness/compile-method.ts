import type { PartialDate } from "../domain/date.ts";
import type { Indicator, Method } from "../domain/method.ts";
import type { Words } from "../domain/text.ts";
import { type Compiled, compile, type Scope } from "../graph/expression.ts";
import { modelScope } from "../graph/expression-record.ts";

/** A fault of a method file: the way to the expression that is wrong, and what is wrong with it. */
export interface MethodFault {
  readonly path: readonly string[];
  readonly message: Words;
  /** UTF-16 units from the start of the expression. */
  readonly offset?: number;
  readonly suggestions: readonly string[];
}

export type Evaluate = Extract<Compiled, { ok: true }>["evaluate"];

/** An indicator with its expressions compiled; what it does not state itself comes from its parent. */
export interface MeasuredIndicator {
  readonly id: string;
  readonly indicator: Indicator;
  readonly asked?: Evaluate;
  readonly known?: Evaluate;
  readonly measure?: Evaluate;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  /** Why the indicator cannot be measured, where one of its expressions is wrong. */
  readonly faults: readonly MethodFault[];
  readonly children: readonly MeasuredIndicator[];
}

export interface CompiledMethod {
  readonly method: Method;
  readonly tree: readonly MeasuredIndicator[];
  /** Every wrong expression of the method, in the order of the tree. */
  readonly faults: readonly MethodFault[];
}

/** Compiles the expressions of a method. A wrong one becomes a fault; the rest of the tree stays measurable. Never throws. */
export function compileMethod(method: Method): CompiledMethod {
  const tree = compileTree(method.tree, ["tree"], {});
  return { method, tree, faults: tree.flatMap(allFaults) };
}

type Inherited = Pick<Indicator, "asked" | "known" | "validFrom" | "validTo">;

function compileTree(
  tree: Readonly<Record<string, Indicator>>,
  path: readonly string[],
  inherited: Inherited,
): readonly MeasuredIndicator[] {
  return Object.entries(tree).map(([id, indicator]) => compileIndicator(id, indicator, [...path, id], inherited));
}

function compileIndicator(
  id: string,
  indicator: Indicator,
  path: readonly string[],
  inherited: Inherited,
): MeasuredIndicator {
  const faults: MethodFault[] = [];
  const compiled = (field: "asked" | "known" | "measure", expression: string | undefined, scope: Scope, fits: Fits) => {
    if (expression === undefined) return undefined;
    const result = compile(expression, scope);
    const fault = result.ok ? wrongResult(result.type, fits) : result.error;
    if (fault) faults.push({ suggestions: [], ...fault, path: [...path, field] });
    return result.ok && !fault ? result : undefined;
  };
  const own = { ...inherited, ...stated(indicator) };
  const asked = compiled("asked", own.asked, modelScope, list);
  const askedScope = asked ? { ...modelScope, asked: asked.type } : modelScope;
  const known = compiled("known", own.known, askedScope, list);
  const knownScope = asked ? { ...askedScope, known: asked.type } : askedScope;
  const measure = compiled("measure", indicator.measure, knownScope, number);
  return {
    id,
    indicator,
    ...(asked ? { asked: asked.evaluate } : {}),
    ...(known ? { known: known.evaluate } : {}),
    ...(measure ? { measure: measure.evaluate } : {}),
    ...(own.validFrom ? { validFrom: own.validFrom } : {}),
    ...(own.validTo ? { validTo: own.validTo } : {}),
    faults,
    children: compileTree(indicator.children ?? {}, [...path, "children"], own),
  };
}

/** What an indicator states of what it hands down. A new `asked` does not go with the `known` of the parent. */
function stated({ asked, known, validFrom, validTo }: Indicator): Inherited {
  return {
    ...(asked === undefined ? {} : { asked, known: undefined }),
    ...(known === undefined ? {} : { known }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

interface Fits {
  readonly type: RegExp;
  readonly message: (type: string) => Words;
}
const list: Fits = {
  type: /^list<[A-Z]/,
  message: (type) => ({
    vi: `phải cho ra danh sách đối tượng của mô hình, không phải ${type}`,
    en: `must give a list of things of the model, not ${type}`,
  }),
};
const number: Fits = {
  type: /^(double|int|uint|dyn)$/,
  message: (type) => ({ vi: `phải cho ra một số, không phải ${type}`, en: `must give a number, not ${type}` }),
};

function wrongResult(type: string, fits: Fits): { readonly message: Words } | undefined {
  return fits.type.test(type) ? undefined : { message: fits.message(type) };
}

/** Faults where they are written; not again at the children that inherit the expression. */
function allFaults(node: MeasuredIndicator): readonly MethodFault[] {
  const written = node.faults.filter(({ path }) => Object.hasOwn(node.indicator, path.at(-1) ?? ""));
  return [...written, ...node.children.flatMap(allFaults)];
}
