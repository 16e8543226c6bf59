/**
 * `khung/readiness`: the index engine for programs. The one file that gathers names from others, because it is what a
 * package hands out. Everything here is pure: no files, no clock, no randomness but from a seed.
 */
export type { WrittenMethod } from "../domain/composite-method.ts";
export { leaveOneOut, sensitivity, uncertainty } from "./api/analyse.ts";
export { buildIndex, type Index, type NodeResult, type UnitResult } from "./api/build.ts";
export { alphaOf, componentsOf, correlationsOf, describeIndicators, rankReversals, type Scope } from "./api/inspect.ts";
export type { Row, RowOptions } from "./api/read-rows.ts";
export { compilePlan } from "./index/compile-plan.ts";
export { findingSentence } from "./index/finding-sentence.ts";
export { indexBuilder } from "./index/index-builder.ts";
export { prepareIndex } from "./index/prepare-index.ts";
export { correlation } from "./statistics/correlation.ts";
export { printedRanks, ranksOf } from "./statistics/ranking.ts";
