import {
  type ASTNode,
  TypeError as CelTypeError,
  Environment,
  EvaluationError,
  ParseError,
  type ParseResult,
} from "@marcbachmann/cel-js";
import { type ExpressionError, expressionError, type UnknownName, unknownNameError } from "./expression-error.ts";
import { type ExpressionRecord, recordClasses } from "./expression-record.ts";
import { recordShapes, typeName } from "./expression-shape.ts";
import { chargeLoops, fullWork, type WorkLeft } from "./expression-work.ts";

/** The variables that an expression may use, with their CEL types: `{ services: "list<Service>" }`. */
export type Scope = Readonly<Record<string, string>>;

/** What `count` or `share` was asked during an evaluation: the evidence for its value. `count` has no `whole`. */
export interface Observation {
  readonly of: "count" | "share";
  readonly part: readonly ExpressionRecord[];
  readonly whole: readonly ExpressionRecord[];
}

/** The value of an expression, and what was counted for it; or why there is none. */
export type Evaluation =
  | { readonly ok: true; readonly value: unknown; readonly observed: readonly Observation[] }
  | { readonly ok: false; readonly error: ExpressionError };

export type Compiled =
  | {
      readonly ok: true;
      /** The CEL type of the value: `double`, `bool`, `list<Service>`. */
      readonly type: string;
      readonly ast: ASTNode;
      /** Before a new round of evaluations: the work that they may take is limited together. */
      readonly begin: () => void;
      readonly evaluate: (values: Readonly<Record<string, unknown>>) => Evaluation;
    }
  | { readonly ok: false; readonly error: ExpressionError };

/** More that an expression may use, and is held to. */
export interface Extension {
  /** Functions by their CEL signature: `agency(string): Agency`. */
  readonly functions?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Looks for names that the types do not know: ids that the framework does not have. */
  readonly unknownName?: (ast: ASTNode) => UnknownName | undefined;
}

const limits = { maxAstNodes: 2_000, maxDepth: 40, maxListElements: 200, maxMapEntries: 200, maxCallArguments: 16 };

/**
 * Compiles a CEL expression and checks its types against the schemas of the model: an unknown field or variable is
 * refused here, also inside `has(…)`, with what may have been meant. Never throws.
 *
 * Functions beside those of CEL, all giving doubles: `count(list)` adds up amounts; `share(part, whole)` divides
 * amounts, and is NaN over an empty whole; `sum(numbers)`; `mean(numbers)`, NaN of nothing. A field that is not known
 * is absent, and reading it is an error rather than a zero: ask `has(s.level)` first.
 */
export function compile(expression: string, scope: Scope, { functions = {}, unknownName }: Extension = {}): Compiled {
  const observed: Observation[] = [];
  const work = fullWork();
  const environment = environmentOf(scope, work, (observation) => observed.push(observation));
  for (const [signature, apply] of Object.entries(functions)) environment.registerFunction(signature, apply);
  const names = { variables: Object.keys(scope), functions: Object.keys(functions).map(nameInSignature) };
  const refuse = (error: unknown): { ok: false; error: ExpressionError } => ({
    ok: false,
    error: expressionError(knownError(error), names),
  });
  const pattern = /\bmatches\s*\(/.exec(expression);
  if (pattern) return refuse(new CelTypeError({ code: "slow_function", message: "matches", range: rangeOf(pattern) }));
  const checked = environment.check(expression);
  if (!checked.valid) return refuse(checked.error);
  const fields = environment.check(asIfRead(expression));
  if (!fields.valid) return refuse(fields.error);
  const parsed: ParseResult = environment.parse(expression);
  chargeLoops(parsed.ast, work);
  const unknown = unknownName?.(parsed.ast);
  if (unknown) return { ok: false, error: unknownNameError(unknown) };
  const evaluate = (values: Readonly<Record<string, unknown>>): Evaluation => {
    observed.length = 0;
    try {
      const value: unknown = parsed(values);
      return { ok: true, value, observed: [...observed] };
    } catch (error) {
      return refuse(error);
    }
  };
  return { ok: true, type: checked.type ?? "dyn", ast: parsed.ast, begin: work.refill, evaluate };
}

function nameInSignature(signature: string): string {
  return signature.slice(0, signature.indexOf("("));
}

/** CEL does not check the field that `has` asks for. Read as a value of any type it is checked, at the same offset. */
function asIfRead(expression: string): string {
  return expression.replace(/\bhas(?=\s*\()/g, "dyn");
}

function rangeOf(found: RegExpExecArray): { start: number; end: number } {
  return { start: found.index, end: found.index + found[0].length };
}

function knownError(error: unknown): ParseError | CelTypeError | EvaluationError {
  if (error instanceof ParseError || error instanceof CelTypeError || error instanceof EvaluationError) return error;
  return new EvaluationError({
    code: "evaluation_error",
    message: error instanceof Error ? error.message : String(error),
  });
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

/** Types and functions that all expressions share: making them takes longer than compiling, so each takes a clone. */
const shared = sharedEnvironment();

function sharedEnvironment(): Environment {
  const environment = new Environment({ limits });
  for (const { name, fields } of recordShapes)
    environment.registerType(name, {
      ctor: recordClasses.get(name) ?? Object,
      fields: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, typeName(field)])),
    });
  registerNumbers(environment);
  return environment;
}

function environmentOf(scope: Scope, { spend }: WorkLeft, observe: (observation: Observation) => void): Environment {
  const environment = shared.clone();
  for (const [name, type] of Object.entries(scope)) environment.registerVariable(name, type);
  return environment
    .registerFunction("count(list<dyn>): double", (part: readonly ExpressionRecord[]) => {
      spend(part.length);
      observe({ of: "count", part, whole: [] });
      return amountOf(part);
    })
    .registerFunction("share(list<dyn>, list<dyn>): double", (part: Records, whole: Records) => {
      spend(part.length + whole.length);
      if (!isWithin(part, whole)) throw new EvaluationError({ code: "part_outside_whole", message: "share" });
      observe({ of: "share", part, whole });
      return amountOf(part) / amountOf(whole);
    });
}

type Records = readonly ExpressionRecord[];

/** Whole numbers written in an expression are ints, values of the model doubles: the two must go together. */
function registerNumbers(environment: Environment): void {
  environment.registerOperator("double == int", (a: number, b: bigint) => a === Number(b));
  for (const [sign, apply] of Object.entries(arithmetic)) {
    environment.registerOperator(`double ${sign} int: double`, (a: number, b: bigint) => apply(a, Number(b)));
    environment.registerOperator(`int ${sign} double: double`, (a: bigint, b: number) => apply(Number(a), b));
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  environment.registerFunction("sum(list<double>): double", sum);
  environment.registerFunction(
    "mean(list<double>): double",
    (numbers: readonly number[]) => sum(numbers) / numbers.length,
  );
}

/** How many things the members of a list stand for: their amounts added up; one each where they are not records. */
function amountOf(list: Records): number {
  return list.reduce((total, item) => total + (item.amount ?? 1), 0);
}

function isWithin(part: Records, whole: Records): boolean {
  const members = new Set(whole);
  return part.every((item) => members.has(item));
}
