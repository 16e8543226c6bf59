import type { PartialDate } from "../date.ts";

/** The day on which the district level was abolished and 63 provinces became 34. Status: cited. */
export const districtsEnd: PartialDate = "2025-07-01";
