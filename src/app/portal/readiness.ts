import type { Scorecard } from "../../domain/score.ts";
import type { Effects } from "../effects.ts";
import { scorecardsOf } from "../readiness/scorecards.ts";
import type { PortalIndex, PortalProvince } from "./index.ts";

/** The scorecards of a province by every method that knows something of it, as `khung score` gives them. */
export function provinceReadiness(
  { graph, loaded }: PortalProvince,
  { methods }: Pick<PortalIndex, "methods">,
  effects: Effects,
): Promise<readonly Scorecard[]> {
  return scorecardsOf({ graph, workspace: loaded.workspace }, [...methods.values()], effects, { isNamed: false });
}
