import type { z } from "zod";
import { flatten } from "./flat-issue.ts";

/** Rounds of taking out what is wrong: each takes out at least one more level of the way to a fault. */
const rounds = 8;

/**
 * The value that a schema gives when the parts that do not fit are left out: fields that may be missing, items of lists,
 * entries of maps. Nothing where what is left still does not fit.
 */
export function repair<T extends z.ZodType>(
  schema: T,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): z.output<T> | undefined {
  let rest = structuredClone(value);
  let found = issues;
  for (let round = 0; round < rounds; round++) {
    const ways = found
      .flatMap(flatten)
      .flatMap(({ path, keys }) => (keys.length > 0 ? keys.map((key) => [...path, key]) : [path]));
    if (ways.some((way) => way.length === 0) || typeof rest !== "object" || rest === null) return undefined;
    for (const way of ways) if (!takeOut(rest, way)) return undefined;
    rest = withoutGaps(rest);
    const result = schema.safeParse(rest, { reportInput: true });
    if (result.success) return result.data;
    found = result.error.issues;
  }
  return undefined;
}

type Container = Record<string | number, unknown>;

/** Takes out what stands at the end of a way; where nothing stands, the container which lacks it. */
function takeOut(root: object, way: readonly (string | number)[]): boolean {
  const containers: Container[] = [root as Container];
  for (const step of way.slice(0, -1)) {
    const next = containers.at(-1)?.[step];
    if (typeof next !== "object" || next === null) break;
    containers.push(next as Container);
  }
  const last = containers.at(-1);
  const step = way[containers.length - 1];
  if (last && step !== undefined && Object.hasOwn(last, step)) return remove(last, step);
  const parent = containers.at(-2);
  const above = way[containers.length - 2];
  return parent !== undefined && above !== undefined && remove(parent, above);
}

const gap: unique symbol = Symbol("gap");

function remove(container: Container, step: string | number): boolean {
  if (Array.isArray(container)) container[Number(step)] = gap;
  else delete container[step];
  return true;
}

/** Lists close up only when all ways of a round are done, so that their indices hold. Depth is bounded by the parser. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== gap).map(withoutGaps);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutGaps(item)]));
}
