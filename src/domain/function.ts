import * as z from "zod";
import { elementFields } from "./element.ts";
import { oneOrMany, ref } from "./reference.ts";
import { textSchema } from "./text.ts";

/** Nghiệp vụ: a business function of the business reference model (BRM). */
export const functionSchema = z.strictObject({
  ...elementFields,
  code: z.string().min(1).optional(),
  domain: textSchema.optional(),
  parent: ref("function").optional(),
  owner: oneOrMany(ref("agency")).optional(),
});
