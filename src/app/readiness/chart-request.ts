import type { Theme } from "../../diagrams/charts/paint.ts";
import type { Language } from "../../domain/text.ts";
import type { ScoringRequest } from "./scored-edition.ts";

/** What `khung chart` is asked. No charts means all that the answers allow. */
export interface ChartRequest extends ScoringRequest {
  readonly charts: readonly string[];
  /** The unit that is marked, and whose profile is drawn; the first where left out. */
  readonly unit?: string;
  /** The edition that ranks are compared with, for the slope. */
  readonly against?: string;
  readonly replications: number;
  readonly seed: number;
  readonly theme: Theme;
  readonly format: "svg" | "json";
  readonly output?: string;
  readonly languages?: readonly Language[];
  readonly json: boolean;
}
