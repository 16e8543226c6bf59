import * as z from "zod";
import { countField, elementFields, realizesField } from "./element.ts";
import { oneOrMany, ref } from "./reference.ts";

/** Administrative levels, from the highest down. Districts were abolished on 1 July 2025: a level may have no agency. */
export const levels = ["central", "province", "district", "commune"] as const;
export type Level = (typeof levels)[number];
export const levelSchema = z.enum(levels);

/** The kinds of agencies that a province meets. */
export const agencyKinds = [
  "peoples-committee",
  "department",
  "office",
  "ministry",
  "vertical-agency",
  "public-service-unit",
  "enterprise",
  "partner",
  "group",
] as const;

/** Cơ quan, đơn vị: an agency, a unit, or a group of like ones. */
export const agencySchema = z.strictObject({
  ...elementFields,
  ...countField,
  ...realizesField,
  abbreviation: z.string().min(1).optional(),
  level: levelSchema,
  kind: z.enum(agencyKinds).optional(),
  parent: ref("agency").optional(),
  roles: oneOrMany(ref("role")).optional(),
  sectors: oneOrMany(ref("sector")).optional(),
  staff: z.number().int().min(0).optional(),
  itStaff: z.number().int().min(0).optional(),
});
