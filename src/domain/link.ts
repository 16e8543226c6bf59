import * as z from "zod";
import { elementFields } from "./element.ts";
import { oneOrMany, ref } from "./reference.ts";

const endSchema = ref("application", "database", "node", "agency", "nationalSystem");

/** Kết nối, trao đổi dữ liệu: data that flows from one element to another, over the integration axis or directly. */
export const linkSchema = z.strictObject({
  ...elementFields,
  name: elementFields.name.optional(),
  from: endSchema,
  to: endSchema,
  via: z.union([z.literal("direct"), ref("application")]).optional(),
  data: oneOrMany(ref("database")).optional(),
  standard: z.string().min(1).optional(),
  direction: z.enum(["one-way", "two-way"]).optional(),
});
