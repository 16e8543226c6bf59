import { EvaluationError } from "@marcbachmann/cel-js";

/** Steps that an expression may take in all its evaluations: about a second of work, and far more than any model needs. */
const mostSteps = 5_000_000;

/** What is left of the work that an expression may do. `spend` throws an EvaluationError where nothing is left. */
export interface WorkLeft {
  readonly spend: (steps: number) => void;
  /** From here on, all of it is left again. */
  readonly refill: () => void;
}

export function fullWork(steps = mostSteps): WorkLeft {
  let left = steps;
  return {
    spend: (taken) => {
      left -= taken;
      if (left < 0) throw new EvaluationError({ code: "too_much_work", message: `${steps}` });
    },
    refill: () => {
      left = steps;
    },
  };
}

/**
 * Charges every step of the loops of a parsed expression (`all`, `exists`, `filter`, `map`): loops within loops over long
 * lists would take longer than anybody waits, and nothing else can end an evaluation. The engine turns each of these
 * calls into a loop that it keeps beside the call, and asks the loop's condition before each step.
 */
export function chargeLoops(ast: unknown, { spend }: Pick<WorkLeft, "spend">): void {
  const open: unknown[] = [ast];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) open.push(...node);
    if (!isRecord(node) || Array.isArray(node)) continue;
    open.push(node["args"]);
    const loop = isRecord(node["meta"]) ? node["meta"]["alternate"] : undefined;
    const parts = isRecord(loop) && loop["op"] === "comprehension" ? loop["args"] : undefined;
    if (isRecord(parts)) chargeLoop(parts, spend);
  }
}

function chargeLoop(parts: Record<string, unknown>, spend: WorkLeft["spend"]): void {
  const goesOn = parts["condition"];
  parts["condition"] = (soFar: unknown): boolean => {
    spend(1);
    return typeof goesOn === "function" ? goesOn(soFar) === true : true;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
