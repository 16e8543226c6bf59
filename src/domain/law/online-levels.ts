import type { PartialDate } from "../date.ts";
import type { OnlineFeature, OnlineLevel } from "../service.ts";

/**
 * The first day of Decree 42/2022, which knows services that are wholly or partly online. Until then the four levels of
 * Decree 43/2011 (article 3) and Circular 32/2017 were in force. Status: cited.
 */
export const decree42Starts: PartialDate = "2022-08-15";

const handled: readonly OnlineFeature[] = ["information", "forms", "submission", "processing"];

/**
 * What a level requires online (Decree 43/2011, article 3; Circular 32/2017; Decree 42/2022, article 11). The result is
 * left out throughout: at level 4, and when a service is wholly online, it may also come by post. Status: cited.
 */
export const requiredFeatures: Readonly<Record<OnlineLevel, readonly OnlineFeature[]>> = {
  1: ["information"],
  2: ["information", "forms"],
  3: handled,
  "3-4": handled,
  4: [...handled, "payment"],
  full: ["information", "submission", "processing"],
  partial: ["information"],
};
