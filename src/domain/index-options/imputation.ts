import * as z from "zod";
import { wordOr } from "./parts.ts";

/** Name of a column that groups the units: a region, an income class. */
const within = z.string().trim().min(1).optional();

const imputations = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("none") }),
  z.strictObject({ method: z.literal("mean"), within }),
  z.strictObject({ method: z.literal("median"), within }),
  z.strictObject({ method: z.literal("nearest"), k: z.int().min(1).default(3) }),
  z.strictObject({ method: z.literal("last-value"), maximumAge: z.int().min(1).optional() }),
  /** Between two years; with `beyond: nearest`, the first or last known value outside them. */
  z.strictObject({ method: z.literal("linear"), beyond: z.enum(["none", "nearest"]).default("none") }),
]);

/** How an unknown or missing cell is filled. What is not applicable is never filled. Handbook, step 3. */
export const imputationSchema = wordOr(["none", "mean", "median", "nearest", "last-value", "linear"], imputations);
export type Imputation = z.output<typeof imputations>;
