import type { AnyCard } from "../../domain/card.ts";
import type { Arguments, Diagnostic } from "../../domain/diagnostic.ts";
import type { Place } from "../../domain/place.ts";
import { boxesOf, isBoxView, type View } from "../../domain/view.ts";
import type { Graph } from "../../graph/graph.ts";
import { nearest } from "../../source/nearest.ts";
import { viewsOf } from "../../views/catalogue.ts";
import { picturesOf } from "../../views/pictures.ts";
import { card as renamedBox } from "../cards/layout/renamed-box.ts";
import { card as unknownBox } from "../cards/layout/unknown-box.ts";
import { card as unknownView } from "../cards/layout/unknown-view.ts";
import { heldBoxes } from "../draw/layout-pins.ts";
import type { LayoutReading } from "../load/load-layouts.ts";
import { didYouMean } from "./did-you-mean.ts";

/**
 * Where the pins of a province have drifted from its views: files of views that there are not, boxes that are gone, boxes
 * that have another id by now. A box of the model that the view does not show at this date is no drift.
 */
export function layoutFindings(graph: Graph, layouts: readonly LayoutReading[]): readonly Diagnostic[] {
  if (layouts.length === 0) return [];
  const entries = viewsOf(graph);
  return layouts.flatMap((layout) => {
    // Of a view that does not fit one sheet, each part may have pins of its own.
    const entry = entries.get(layout.view) ?? entries.get(layout.view.replace(/--\d+$/, ""));
    const pictures = entry ? [entry.build(graph), ...picturesOf(entry, graph)] : [];
    const view = pictures.find(({ id }) => id === layout.view);
    if (view) return boxFindings(view, layout, graph);
    const at = { file: layout.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return [finding(unknownView, at, { view: layout.view }, didYouMean(layout.view, [...entries.keys()]))];
  });
}

function boxFindings(view: View, { value, locate }: LayoutReading, graph: Graph): readonly Diagnostic[] {
  if (!value) return [];
  const { renamed, unknown } = heldBoxes(view, value);
  const at = (box: string): Place => locate({ element: "boxes", path: [box], part: "key" });
  const candidates = (isBoxView(view) ? boxesOf(view) : []).map(({ id, label }) => ({ id, names: [label.vi] }));
  return [
    ...renamed.map(({ was, is }) => finding(renamedBox, at(was), { box: was, now: is, view: view.id }, [is])),
    ...unknown
      .filter((box) => !graph.elements.has(box))
      .map((box) => finding(unknownBox, at(box), { box, view: view.id }, nearest(box, candidates))),
  ];
}

function finding(card: AnyCard, at: Place, args: Arguments, suggestions: readonly string[]): Diagnostic {
  return { rule: card.id, severity: card.severity, at, args, related: [], suggestions, elements: [] };
}
