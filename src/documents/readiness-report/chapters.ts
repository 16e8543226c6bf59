import type { ReportChapters } from "../report-content.ts";
import { detail } from "./detail.ts";
import { evidence } from "./evidence.ts";
import { measured } from "./measured.ts";
import { otherIndices } from "./other-indices.ts";
import { profile } from "./profile.ts";
import type { ReadinessTelling } from "./telling.ts";

/** The chapters of the readiness report: two pages that can stand alone, then the detail. */
export const readinessChapters: ReportChapters<ReadinessTelling> = {
  opening: [profile],
  main: [detail, evidence, otherIndices, measured],
  annexes: [],
};
