import type { ProjectKind } from "../../domain/roadmap.ts";

/** Months that a package takes where nobody says: assumptions of ours, marked as such wherever they are shown. */
export type Durations = Readonly<Record<ProjectKind, number>>;

export const assumedDurations: Durations = {
  survey: 6,
  consulting: 6,
  development: 12,
  infrastructure: 12,
  training: 6,
  transfer: 6,
};
