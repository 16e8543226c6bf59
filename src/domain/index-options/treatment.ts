import * as z from "zod";
import { wordOr } from "./parts.ts";

const treatments = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("none") }),
  z.strictObject({
    method: z.literal("winsorise"),
    /** An indicator is an outlier case where |skewness| and kurtosis (G1, G2, excess) both exceed these. */
    skewness: z.number().positive().default(2),
    kurtosis: z.number().positive().default(3.5),
    /** The most points that may be moved; where that is not enough, `otherwise` says what happens to the original values. */
    points: z.int().min(1).default(5),
    otherwise: z.enum(["none", "log", "box-cox"]).default("none"),
  }),
  /**
   * `coin-tool`: ln(x − min + range/100), which any indicator can bear; `coin-tool-original`: ln(x − min + 1);
   * `gii`: ln((max − 1)(x − min)/(max − min) + 1); `natural`: ln x. Without `always`, only indicators that break
   * the rule of skewness 2 and kurtosis 3.5.
   */
  z.strictObject({
    method: z.literal("log"),
    form: z.enum(["coin-tool", "coin-tool-original", "gii", "natural"]).default("coin-tool"),
    always: z.boolean().default(true),
  }),
  /** On x − min + 1; `lambda` by maximum likelihood (between −5 and 5) where not given. */
  z.strictObject({ method: z.literal("box-cox"), lambda: z.number().optional(), always: z.boolean().default(true) }),
]);

/** What is done about outliers: Handbook, step 2–3 and COINr's skew/kurtosis rule. */
export const treatmentSchema = wordOr(["none", "winsorise", "log", "box-cox"], treatments);
export type Treatment = z.output<typeof treatments>;
