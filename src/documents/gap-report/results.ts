import type { PartialDate } from "../../domain/date.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Gap, GapAnalysis } from "../../domain/gap.ts";
import type { Duplicate, PlatformSaving, Rationalisation, TakeOver } from "../../domain/overlap.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { PackageValue, Roadmap, TransitionState } from "../../domain/roadmap.ts";
import type { Text } from "../../domain/text.ts";
import type { DrawnChart } from "../drawn-chart.ts";
import type { ReportHead } from "../report-head.ts";
import type { DrawnView } from "../results.ts";

/** All that the gap and roadmap report tells: what `khung gaps` and `khung roadmap` find, with the pictures. */
export interface GapReportResults {
  readonly head: ReportHead;
  readonly framework: Framework;
  readonly asIs: PartialDate;
  readonly target: PartialDate;
  readonly analysis: GapAnalysis;
  readonly gaps: readonly Gap[];
  readonly duplicates: readonly Duplicate[];
  readonly rationalised: readonly Rationalisation[];
  readonly savings: readonly PlatformSaving[];
  readonly takeOvers: readonly TakeOver[];
  readonly roadmap: Roadmap;
  readonly states: readonly TransitionState[];
  /** What each package brings; none where model and roadmap are too large to weigh them one by one. */
  readonly values: readonly PackageValue[];
  /** The tables of both commands, by their ids. */
  readonly tables: ReadonlyMap<string, ReportTable>;
  readonly charts: readonly DrawnChart[];
  /** By their ids: `capability-coverage`, `work-packages`; of differences several. */
  readonly pictures: readonly DrawnView[];
  /** The name of an element, an agency, a layer or a block. */
  readonly nameOf: (id: string) => Text;
  /** The titles of the sources that assumptions rest on, by id. */
  readonly sourceTitles: ReadonlyMap<string, Text>;
}
