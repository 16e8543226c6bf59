import type { Text, Words } from "../domain/text.ts";
import type { View } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import type { Graph } from "../graph/graph.ts";
import { agencyContextView } from "./agency-context.ts";
import { applicationPortfolioView } from "./application-portfolio.ts";
import { businessModelView } from "./business-model.ts";
import { capabilityCoverageView } from "./capability-coverage.ts";
import { customView } from "./custom-view.ts";
import { dataIntegrationAxisView } from "./data-integration-axis.ts";
import { dataOwnershipView } from "./data-ownership.ts";
import { dependencyMatrixView } from "./dependency-matrix.ts";
import { infrastructureAndNetworkView } from "./infrastructure-and-network.ts";
import { onlineServiceModelView } from "./online-service-model.ts";
import { overallDesignView } from "./overall-design.ts";
import { platformStackView } from "./platform-stack.ts";
import { roadmapView } from "./roadmap.ts";
import type { Scene } from "./scene.ts";
import { securityZonesView } from "./security-zones.ts";
import { serviceTraceabilityView } from "./service-traceability.ts";
import type { Divide, StandardView } from "./view-parts.ts";

/** A view that can be built. */
export interface ViewEntry {
  readonly title: Text;
  /** The question that the picture answers; of a view of the province, its description. */
  readonly question?: Words;
  readonly build: (scene: Scene) => View;
  readonly divide?: Divide;
}

/** The views that khung draws of every province, in the order of an architecture document. */
export const standardViews: readonly StandardView[] = [
  overallDesignView,
  businessModelView,
  onlineServiceModelView,
  dataIntegrationAxisView,
  capabilityCoverageView,
  applicationPortfolioView,
  dataOwnershipView,
  infrastructureAndNetworkView,
  securityZonesView,
  platformStackView,
  agencyContextView,
  serviceTraceabilityView,
  dependencyMatrixView,
  roadmapView,
];

/** The cards of the standard views. */
export const viewCards: readonly ViewCard[] = standardViews.map(({ card }) => card);

/** All views of a model by id: the standard ones, then its own. One of its own that takes a standard id replaces it. */
export function viewsOf(graph: Graph): ReadonlyMap<string, ViewEntry> {
  const standard = standardViews.map(({ card, ...view }): [string, ViewEntry] => [card.id, { ...card, ...view }]);
  const own = graph.byKind.view.map((definition): [string, ViewEntry] => [
    definition.id,
    { title: definition.title, build: (scene) => customView(scene, definition) },
  ]);
  return new Map([...standard, ...own]);
}
