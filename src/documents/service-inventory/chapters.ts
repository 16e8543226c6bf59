import type { ReportChapters } from "../report-content.ts";
import { annex } from "./annex.ts";
import { cost } from "./cost.ts";
import { dossiers } from "./dossiers.ts";
import { features } from "./features.ts";
import { growth } from "./growth.ts";
import { holes } from "./holes.ts";
import { levels } from "./levels.ts";
import { summary } from "./summary.ts";
import type { InventoryTelling } from "./telling.ts";

/** The chapters of the service inventory report, in their order. */
export const inventoryChapters: ReportChapters<InventoryTelling> = {
  opening: [summary],
  main: [levels, growth, cost, features, dossiers, holes],
  annexes: [annex],
};
