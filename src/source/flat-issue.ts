import type { z } from "zod";

/** An issue of zod without alternatives: the branch that the author most likely meant has been chosen. */
export interface FlatIssue {
  readonly code: z.core.$ZodIssue["code"];
  readonly path: readonly (string | number)[];
  readonly input: unknown;
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
  readonly bound: number | undefined;
  readonly format: string | undefined;
  readonly pattern: string | undefined;
  /** The value is of another type than the schema wants. */
  readonly isTypeMismatch: boolean;
}

/**
 * Takes an issue of alternatives apart: one fault of the author gives one issue. The branch whose type fits the value is
 * the one that was meant; where none fits, the issue says that the type is wrong.
 */
export function flatten(issue: z.core.$ZodIssue): readonly FlatIssue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [flat(issue)];
  const path = steps(issue.path);
  const branches = issue.errors.map((errors) =>
    errors.flatMap(flatten).map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
  );
  const fitting = branches.filter(
    (issues) => !issues.some((one) => one.isTypeMismatch && one.path.length === path.length),
  );
  const [best] = [...fitting].sort((a, b) => rank(a, path.length) - rank(b, path.length) || a.length - b.length);
  return best ?? [{ ...flat(issue), code: "invalid_type", isTypeMismatch: true }];
}

/** A list of fixed values is the last thing that is meant where a branch of free text stands beside it. */
function rank(issues: readonly FlatIssue[], depth: number): number {
  return issues.some(({ code, path }) => code === "invalid_value" && path.length === depth) ? 1 : 0;
}

function flat(issue: z.core.$ZodIssue): FlatIssue {
  return {
    code: issue.code,
    path: steps(issue.path),
    input: issue.input,
    keys: issue.code === "unrecognized_keys" ? issue.keys : [],
    values: issue.code === "invalid_value" ? issue.values : [],
    bound: boundOf(issue),
    format: issue.code === "invalid_format" ? issue.format : undefined,
    pattern: issue.code === "invalid_format" ? issue.pattern : undefined,
    isTypeMismatch: issue.code === "invalid_type" && !(issue.expected === "int" && typeof issue.input === "number"),
  };
}

function boundOf(issue: z.core.$ZodIssue): number | undefined {
  if (issue.code === "too_small") return Number(issue.minimum);
  return issue.code === "too_big" ? Number(issue.maximum) : undefined;
}

function steps(path: readonly PropertyKey[]): readonly (string | number)[] {
  return path.map((step) => (typeof step === "symbol" ? String(step) : step));
}
