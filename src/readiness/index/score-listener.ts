import type { Weighting } from "../../domain/index-options/weighting.ts";
import type { Failure, IndexFinding } from "./finding.ts";
import type { Group, Workspace } from "./workspace.ts";

/** What is told of scoring, for those who listen: a fast run does not. */
export interface Listener {
  readonly found: (finding: IndexFinding) => void;
  readonly weighed: (group: Group, option: Weighting, details: Readonly<Record<string, unknown>>) => void;
  readonly shared: (node: number, shares: Float64Array) => void;
}

/** Tells why a group, or one unit of it, could not be scored. */
export function tell({ codes }: Workspace, group: Group, failure: Failure, listener: Listener | undefined): void {
  const unit = failure.place === undefined ? undefined : codes[failure.place];
  listener?.found({ code: failure.code, severity: "error", args: failure.args, unit, indicator: group.plan.code });
}
