import type { PartialDate } from "../date.ts";

/** The day of Decree 85/2016, which grades information systems from 1 to 5. Status: background. */
export const decree85Starts: PartialDate = "2016-07-01";

/** The least level that a criterion of Decree 85/2016 asks for, as our sources tell it. */
export const leastLevels = {
  /** A system that handles personal information (level 2; status: cited). */
  personalData: 2,
  /** A system that serves the public with online services of level 3 and above (level 3; status: background). */
  onlineServices: 3,
  /** Infrastructure shared by a province (level 3; status: background). */
  sharedInfrastructure: 3,
} as const;
export type SecurityCriterion = keyof typeof leastLevels;

/** From this level on a system is looked after closely: its dossier and its monitoring are asked for. */
export const importantLevel = 3;
