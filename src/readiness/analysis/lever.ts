import type { Target } from "./target.ts";

/** What a unit may change: an indicator from its value up to a limit, at a cost for each unit of its scale. */
export interface Lever {
  readonly leaf: number;
  readonly from: number;
  readonly limit: number;
  readonly cost: number;
}

/** What is asked. Without costs, a change costs its share of the distance between the worst and the best unit. */
export interface ReachRequest {
  readonly unit: number;
  readonly target: Target;
  /** How far an indicator can go, by its code; the best of all units, or the goalpost, where left out. */
  readonly limits?: Readonly<Record<string, number>> | undefined;
  /** Cost of one unit of an indicator, by its code. Where any is given, only these are changed together. */
  readonly costs?: Readonly<Record<string, number>> | undefined;
  readonly budget?: number | undefined;
}

/**
 * How sure an answer is the least. `exact`: to ten digits. `searched`: by trying steps; a smaller change
 * could hide between two steps, of the size given.
 */
export type Certainty = { readonly kind: "exact" } | { readonly kind: "searched"; readonly step: number };

/** The least change of one indicator that reaches the target alone; no `to` where even its limit does not. */
export interface SingleChange {
  readonly lever: Lever;
  readonly to: number | undefined;
  readonly certainty: Certainty;
  /** Rank and score of the unit at `to`, or at the limit. */
  readonly rank: number;
  readonly score: number;
}

/**
 * The value nearest to `out` that still reaches, by halving until two neighbouring doubles are left; written with ten
 * digits where that reaches too.
 */
export function leastBetween(out: number, inside: number, reaches: (value: number) => boolean): number {
  let [far, near] = [out, inside];
  for (let round = 0; round < 200; round++) {
    const middle = far + (near - far) / 2;
    if (middle === far || middle === near) break;
    if (reaches(middle)) near = middle;
    else far = middle;
  }
  const short = Number(near.toPrecision(10));
  const isBetween = (short - near) * (inside - short) >= 0;
  return isBetween && reaches(short) ? short : near;
}
