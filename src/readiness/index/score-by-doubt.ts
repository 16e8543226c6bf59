import type { Weighting } from "../../domain/index-options/weighting.ts";
import { benefitOfTheDoubt } from "./benefit-of-the-doubt.ts";
import { type Listener, tell } from "./score-listener.ts";
import { stateWithout } from "./settle-unit.ts";
import type { Group, Workspace } from "./workspace.ts";

/** Scores a group by the benefit of the doubt; false where that cannot be, with the reason told. */
export function scoreByDoubt(
  space: Workspace,
  group: Group,
  { bounds }: Extract<Weighting, { method: "benefit-of-the-doubt" }>,
  removed: Uint8Array | undefined,
  listener: Listener | undefined,
): boolean {
  const out = space.columns[group.node] as Float64Array;
  const states = space.stateColumns[group.node] as Uint8Array;
  const kept = group.children.flatMap((child, c) => (removed?.[child] === 1 ? [] : [c]));
  const codes = kept.map((c) => group.codes[c] ?? "");
  const made = benefitOfTheDoubt(
    kept.map((c) => group.columns[c] as Float64Array),
    codes,
    bounds,
  );
  if ("code" in made) {
    tell(space, group, made, listener);
    return false;
  }
  out.set(made.scores);
  for (let unit = 0; unit < out.length; unit++)
    if (Number.isNaN(out[unit])) states[unit] = stateWithout(group, removed, unit);
  listener?.weighed(group, group.plan.options.weights, {});
  listener?.shared(group.node, made.shares);
  return true;
}
