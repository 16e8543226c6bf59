import type { Text, Words } from "../domain/text.ts";
import type { View } from "../domain/view.ts";
import type { Graph } from "../graph/graph.ts";
import { businessModel, businessModelQuestion, businessModelTitle } from "./business-model.ts";
import { customView } from "./custom-view.ts";
import { dataIntegrationAxis, dataIntegrationAxisQuestion, dataIntegrationAxisTitle } from "./data-integration-axis.ts";
import { onlineServiceModel, onlineServiceModelQuestion, onlineServiceModelTitle } from "./online-service-model.ts";
import { overallDesign, overallDesignQuestion, overallDesignTitle } from "./overall-design.ts";

/** A view that can be built. */
export interface ViewEntry {
  readonly title: Text;
  /** The question that the picture answers; of a view of the province, its description. */
  readonly question?: Words;
  readonly build: (graph: Graph) => View;
}

/** The views that khung draws of every province, by id. */
export const standardViews = {
  "overall-design": { title: overallDesignTitle, question: overallDesignQuestion, build: overallDesign },
  "business-model": { title: businessModelTitle, question: businessModelQuestion, build: businessModel },
  "online-service-model": {
    title: onlineServiceModelTitle,
    question: onlineServiceModelQuestion,
    build: onlineServiceModel,
  },
  "data-integration-axis": {
    title: dataIntegrationAxisTitle,
    question: dataIntegrationAxisQuestion,
    build: dataIntegrationAxis,
  },
} as const satisfies Readonly<Record<string, ViewEntry>>;

/** All views of a model by id: the standard ones, then its own. One of its own that takes a standard id replaces it. */
export function viewsOf(graph: Graph): ReadonlyMap<string, ViewEntry> {
  const own = graph.byKind.view.map((definition): [string, ViewEntry] => [
    definition.id,
    { title: definition.title, build: (at) => customView(at, definition) },
  ]);
  return new Map([...Object.entries<ViewEntry>(standardViews), ...own]);
}
