import type { CoverageRow, Gap, GapKind, Realisation } from "../../domain/gap.ts";
import type { GapReportResults } from "./results.ts";

/** The blocks that are asked for: those that the sources of the framework know by the date. */
export function dueBlocks({ analysis }: GapReportResults): readonly CoverageRow[] {
  return analysis.coverage.rows.filter(({ due }) => due);
}

/** How many blocks stand how, as it is or at the target. */
export function standing(rows: readonly CoverageRow[], when: "asIs" | "target", state: Realisation): number {
  return rows.filter((row) => row[when].state === state).length;
}

/** The gaps of some kinds. */
export function gapsOfKinds({ gaps }: GapReportResults, kinds: readonly GapKind[]): readonly Gap[] {
  return gaps.filter(({ kind }) => kinds.includes(kind));
}

/** Gaps on which nobody has decided, and that no project closes. */
export function undecided({ gaps, roadmap }: GapReportResults): readonly Gap[] {
  const open = new Set(roadmap.toDecide);
  return gaps.filter(({ id, decision }) => open.has(id) && (decision === undefined || decision.status === "open"));
}
