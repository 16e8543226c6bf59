import type { ReportChapters } from "../report-content.ts";
import { annexBlocks } from "./annex-blocks.ts";
import { annexGaps } from "./annex-gaps.ts";
import { conformance } from "./conformance.ts";
import { coverage } from "./coverage.ts";
import { decisions } from "./decisions.ts";
import { duplicates } from "./duplicates.ts";
import { integration } from "./integration.ts";
import { matrix } from "./matrix.ts";
import { reading } from "./reading.ts";
import { roadmap } from "./roadmap.ts";
import { solutions } from "./solutions.ts";
import { summary } from "./summary.ts";
import type { GapTelling } from "./telling.ts";
import { traceability } from "./traceability.ts";

/** The chapters of the gap and roadmap report, in their order. */
export const gapChapters: ReportChapters<GapTelling> = {
  opening: [summary, reading],
  main: [coverage, matrix, traceability, integration, duplicates, solutions, conformance, roadmap, decisions],
  annexes: [annexBlocks, annexGaps],
};
