/** The views of the page, the first where none is asked for. */
export const compareViews = ["ranking", "side", "intervals", "trend", "heat", "correlation"] as const;
export type CompareView = (typeof compareViews)[number];
