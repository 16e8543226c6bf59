import type { GapAnalysis } from "../domain/gap.ts";
import { type CoverageKnowledge, coverageOf, type Slices } from "./coverage.ts";
import { failurePoints } from "./failure-points.ts";
import { blockMatrix, type DecisionOn, systemMatrix } from "./gap-matrix.ts";
import { integrationGaps } from "./integration.ts";
import { idleApplications, traceServices, unmasteredData } from "./traceability.ts";

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
  const traces = traceServices(asIs);
  return {
    coverage: coverageOf(slices, known),
    blocks: blockMatrix(slices, decisionOn),
    systems: systemMatrix(slices, decisionOn),
    traces,
    idle: idleApplications(asIs, traces),
    unmastered: unmasteredData(asIs),
    failurePoints: failurePoints(asIs),
    integration: integrationGaps(asIs),
  };
}
