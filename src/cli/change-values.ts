import type { MethodChanges } from "../app/readiness/change-method.ts";
import type { Invocation } from "./command.ts";
import { many, oneOf, text } from "./option-values.ts";

/** What is changed of a method, as the options say. */
export function changesOf(options: Invocation["options"]): MethodChanges {
  const rule = <K extends "coverage" | "ties" | "digits">(key: K): { readonly [P in K]?: string } => {
    const value = text(options[key]);
    return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string });
  };
  return {
    treatment: many(options["treat"]),
    imputation: many(options["impute"]),
    normalise: many(options["normalise"]),
    weights: many(options["weights"]),
    aggregate: many(options["aggregate"]),
    direction: many(options["direction"]),
    ...rule("coverage"),
    ...rule("ties"),
    ...rule("digits"),
  };
}

/** The decimal mark that the options name. */
export function decimalOf(options: Invocation["options"]): { readonly decimal?: "." | "," } {
  const mark = oneOf([".", ","] as const, options["decimal"]);
  return mark === undefined ? {} : { decimal: mark };
}
