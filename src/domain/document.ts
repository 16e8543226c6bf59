import * as z from "zod";
import { addressSchema } from "./address.ts";
import { partialDateSchema } from "./date.ts";
import { elementFields, realizesField } from "./element.ts";
import { ref } from "./reference.ts";
import { textSchema } from "./text.ts";

/** Decisions, plans, regulations, and the parts of the transfer package that the province holds. */
export const documentSchema = z.strictObject({
  ...elementFields,
  ...realizesField,
  number: z.string().min(1).optional(),
  date: partialDateSchema.optional(),
  issuer: z.union([ref("agency"), textSchema]).optional(),
  url: addressSchema.optional(),
  packageItem: ref("packageItem").optional(),
});
