import type { PartialDate } from "../../domain/date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { View } from "../../domain/view.ts";
import type { Graph } from "../../graph/graph.ts";
import type { ViewEntry } from "../../views/catalogue.ts";
import { type FindingCounts, withFindings } from "../../views/findings.ts";
import { type HrefOf, withLinks } from "../../views/links.ts";
import { picturesOf } from "../../views/pictures.ts";
import type { ViewToWrite } from "../sheets/form-tools.ts";
import { viewAtDates } from "./view-dates.ts";

/** How views are drawn besides what they are. */
export interface Drawn {
  /** The earlier date of a difference. */
  readonly since?: PartialDate;
  /** The dates of the slider of the interactive page; none without one. */
  readonly dates?: readonly PartialDate[];
  /** What was found, where the pictures are to show it. */
  readonly findings?: readonly Diagnostic[];
  /** Where the pages of elements are, where the pictures are to lead there. */
  readonly hrefOf?: HrefOf;
}

/**
 * The pictures of a view: one, or an index and its parts where it is too large. A scene is a graph that may be limited to
 * a part of the model. Only a whole picture of one date has a slider: a difference has two dates, an index leads to others.
 */
export function chosenViews(
  entry: ViewEntry,
  scene: Graph,
  { since, dates = [], findings, hrefOf }: Drawn,
): readonly ViewToWrite[] {
  const counts = findings && countsOf(findings);
  const leading = (view: View): View => (hrefOf ? withLinks(view, hrefOf) : view);
  const pictures = picturesOf(entry, scene, since).map((view) => leading(counts ? withFindings(view, counts) : view));
  const [only, ...others] = pictures;
  if (!only || others.length || since !== undefined || !dates.length) return pictures.map((view) => ({ view }));
  return [viewAtDates(scene, (graph) => (graph.at === scene.at ? only : leading(entry.build(graph))), dates)];
}

/** How many findings of each severity there are on each element. */
function countsOf(findings: readonly Diagnostic[]): ReadonlyMap<string, FindingCounts> {
  const counts = new Map<string, FindingCounts>();
  for (const { elements, severity } of findings)
    for (const id of new Set(elements)) {
      const known = counts.get(id) ?? {};
      counts.set(id, { ...known, [severity]: (known[severity] ?? 0) + 1 });
    }
  return counts;
}
