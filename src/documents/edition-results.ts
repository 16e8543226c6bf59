import type { ReachReport, Simulation } from "../domain/analysis-report.ts";
import type { ChartKind, Profile } from "../domain/chart.ts";
import type { EditionHeader } from "../domain/edition.ts";
import type { Method } from "../domain/method.ts";
import type { BareRanking, Ranking } from "../domain/ranking.ts";
import type { Scorecard } from "../domain/score.ts";
import type { Text, Words } from "../domain/text.ts";
import type { DrawnChart } from "./drawn-chart.ts";
import type { ReportHead } from "./report-head.ts";

/** An edition of an index beside the others of its kind. */
export interface FamilyEdition {
  readonly ranking: BareRanking;
  /** Why it may not be compared with the edition before it; absent where it may. */
  readonly breakBefore?: "method" | "version";
}

/** The units of an edition, put together by something that they have in common. */
export interface Grouping {
  /** `region`, or the name that the edition gives. */
  readonly by: string;
  readonly name: Words;
  readonly groups: NonNullable<Ranking["groups"]>;
}

/** All that reports on an edition tell, whatever unit they are about. */
export interface EditionResults {
  readonly head: ReportHead;
  readonly header: EditionHeader;
  readonly method: Method;
  readonly ranking: BareRanking;
  /** How sure ranks and scores are; absent where fewer than two units have a score. */
  readonly simulation?: Simulation;
  readonly groupings: readonly Grouping[];
  /** Every edition of the index that khung knows, this one included, the oldest first. */
  readonly family: readonly FamilyEdition[];
  /** Of the whole edition. */
  readonly charts: readonly DrawnChart[];
  /** What could not be drawn, and why. */
  readonly left: readonly { readonly kind: ChartKind; readonly why: Words }[];
  /** How many units there were, where the registry knows: the provinces of the day. */
  readonly of?: number;
  readonly sourceTitle: (id: string) => Text;
}

/** One unit of an edition: all that its readiness report tells besides the edition itself. */
export interface UnitResults {
  readonly edition: EditionResults;
  readonly code: string;
  /** The unit on the common scale, with the median and the best; absent where it has no score. */
  readonly profile?: Profile;
  readonly charts: readonly DrawnChart[];
  /** What the next milestone would take; absent where it has no score, or leads. */
  readonly reach?: ReachReport;
  /** Of other indices, the newest edition that knows the unit. */
  readonly others: readonly BareRanking[];
  /** Measured on its own model, where it has one. */
  readonly scorecards: readonly Scorecard[];
}
