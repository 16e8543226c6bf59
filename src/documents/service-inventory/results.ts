import type { PartialDate } from "../../domain/date.ts";
import type { Scorecard } from "../../domain/score.ts";
import type { InventoryEntry, InventoryFigure } from "../../domain/service-inventory.ts";
import type { Text } from "../../domain/text.ts";
import type { DrawnChart } from "../drawn-chart.ts";
import type { ReportHead } from "../report-head.ts";

/** All that the service inventory report tells. */
export interface InventoryResults {
  readonly head: ReportHead;
  readonly at: PartialDate;
  /** The services in use at the date. */
  readonly entries: readonly InventoryEntry[];
  readonly figures: readonly InventoryFigure[];
  /** By the method of service levels, with what each year added; absent where the method is not there. */
  readonly levels?: Scorecard;
  readonly charts: readonly DrawnChart[];
  readonly sourceTitles: ReadonlyMap<string, Text>;
}
