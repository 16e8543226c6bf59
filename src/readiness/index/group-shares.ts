import type { Weighting } from "../../domain/index-options/weighting.ts";
import type { RunParameters } from "./fast-run.ts";
import type { Failure } from "./finding.ts";
import type { Listener } from "./score-listener.ts";
import { sharesInto, weighChildren } from "./weigh-group.ts";
import type { Group, Workspace } from "./workspace.ts";

/**
 * Weighs the children of a group: its shares, and the weights of the space. Weights given for a run come before the method's
 * own; what is left out weighs nothing. Gives why there are no weights.
 */
export function weighGroup(
  space: Workspace,
  group: Group,
  { weights: given, removed }: Pick<RunParameters, "weights" | "removed">,
  option: Weighting,
  listener: Listener | undefined,
): Failure | undefined {
  const raw = group.weights;
  if (given || option.method === "given" || option.method === "equal")
    for (let c = 0; c < raw.length; c++) raw[c] = givenWeight(space, group.children[c] as number, given, option);
  else {
    const failure = weighFromValues(space, group, option, removed, listener);
    if (failure) return failure;
  }
  if (removed) for (let c = 0; c < raw.length; c++) if (removed[group.children[c] as number] === 1) raw[c] = 0;
  const failure = sharesInto(group.shares, raw);
  for (let c = 0; c < raw.length; c++) {
    space.rawWeights[group.children[c] as number] = raw[c] as number;
    space.shares[group.children[c] as number] = failure ? Number.NaN : (group.shares[c] as number);
  }
  return failure;
}

function givenWeight({ plan }: Workspace, child: number, given: Float64Array | undefined, option: Weighting): number {
  if (given) return given[child] as number;
  return option.method === "equal" ? 1 : (plan.weights[child] as number);
}

function weighFromValues(
  space: Workspace,
  group: Group,
  option: Weighting,
  removed: Uint8Array | undefined,
  listener: Listener | undefined,
): Failure | undefined {
  if (option.method === "benefit-of-the-doubt") return undefined;
  const kept = group.children.flatMap((child, c) => (removed?.[child] === 1 ? [] : [c]));
  const made = weighChildren(
    {
      codes: kept.map((c) => group.codes[c] ?? ""),
      columns: kept.map((c) => group.columns[c] as Float64Array),
      given: Float64Array.from(kept, (c) => space.plan.weights[group.children[c] as number] as number),
    },
    option,
  );
  if ("code" in made) return made;
  group.weights.fill(0);
  for (const [k, c] of kept.entries()) group.weights[c] = made.weights[k] as number;
  listener?.weighed(group, option, made.details ?? {});
  for (const { code, args } of made.notes ?? [])
    listener?.found({ code, severity: "warning", args, indicator: group.plan.code });
  return undefined;
}
