import * as z from "zod";
import { hasHappened, type PartialDate, partialDateSchema } from "./date.ts";

/**
 * When an element comes and goes. `planned`: the date by which it is to be live, according to a plan. `live`: the date
 * on which it went live. `retired`: the date from which it is no longer in use.
 */
export const lifecycleSchema = z.strictObject({
  planned: partialDateSchema.optional(),
  live: partialDateSchema.optional(),
  retired: partialDateSchema.optional(),
});
export type Lifecycle = z.output<typeof lifecycleSchema>;

/** What an element is at a date: still to come, in use, or gone. */
export const states = ["planned", "live", "retired"] as const;
export type State = (typeof states)[number];

/** The state at a date. An element without a lifecycle is in use at every date. */
export function stateAt(lifecycle: Lifecycle | undefined, date: PartialDate): State {
  if (lifecycle?.retired && hasHappened(lifecycle.retired, date)) return "retired";
  if (lifecycle?.live) return hasHappened(lifecycle.live, date) ? "live" : "planned";
  return lifecycle?.planned ? "planned" : "live";
}

/** Whether the architecture at a date contains the element: in use, or due by then according to its plan. */
export function isPresentAt(lifecycle: Lifecycle | undefined, date: PartialDate): boolean {
  const state = stateAt(lifecycle, date);
  const due = lifecycle?.live ?? lifecycle?.planned;
  return state === "live" || (state === "planned" && due !== undefined && hasHappened(due, date));
}
