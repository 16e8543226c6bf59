import type { GapAnalysis } from "../domain/gap.ts";
import { hostOf } from "../graph/hosting.ts";
import { lazily } from "../graph/lazily.ts";
import { type CoverageKnowledge, coverageOf, type Slices } from "./coverage.ts";
import { failurePoints, loneNodes } from "./failure-points.ts";
import { blockMatrix, type DecisionOn, systemMatrix } from "./gap-matrix.ts";
import { integrationGaps } from "./integration.ts";
import { subjectOf } from "./subject.ts";
import { footingOf, idleApplications, traceServices, unmasteredData } from "./traceability.ts";

/** What a gap analysis needs beyond the two readings of the province. */
export interface Knowledge extends CoverageKnowledge {
  /** Why something may go although nothing takes its place. */
  readonly decisionOn: DecisionOn;
}

/**
 * Compares a province with the framework that it is read against: what is missing, what is too much, where the way from
 * services to infrastructure breaks off. The coverage and matrices compare the two dates; the rest is told as it is.
 */
export function analyse(slices: Slices, { decisionOn, ...known }: Knowledge): GapAnalysis {
  const { asIs } = slices;
  const footing = footingOf(asIs);
  const blocks = lazily(() => blockMatrix(slices, decisionOn));
  const traces = lazily(() => traceServices(asIs));
  const points = lazily(() => failurePoints(asIs));
  return {
    coverage: coverageOf(slices, known),
    get blocks() {
      return blocks();
    },
    systems: systemMatrix(slices, decisionOn),
    get traces() {
      return traces();
    },
    unsupported: footing.unsupported.map(subjectOf),
    unhosted: footing.systems.filter((system) => !hostOf(asIs, system)).map(subjectOf),
    idle: idleApplications(asIs, footing),
    unmastered: unmasteredData(asIs),
    get failurePoints() {
      return points();
    },
    loneNodes: loneNodes(asIs),
    integration: integrationGaps(asIs),
  };
}
