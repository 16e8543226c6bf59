import type { EditionAsked } from "../load/load-edition.ts";
import type { Speech } from "../report.ts";
import type { MethodChanges } from "./change-method.ts";
import type { RankFormat } from "./ranking-output.ts";

/** What `khung rank` is asked. */
export interface RankRequest extends EditionAsked, Speech {
  readonly changes: MethodChanges;
  /** A recorded run that is done again, with what else is asked for in place of what was. */
  readonly replay?: string;
  /** The group that units are ranked within besides: `region`, or a column of the data. */
  readonly group?: string;
  readonly uncertainty?: { readonly replications: number; readonly seed: number };
  readonly format: RankFormat | "svg";
  readonly output?: string;
}
