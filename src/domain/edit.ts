import type { Place } from "./place.ts";

/** A change that mends a finding: what stood at a place, and what stands there now. The place is that of its round. */
export interface Edit {
  readonly rule: string;
  readonly at: Place;
  readonly before: string;
  readonly after: string;
}
