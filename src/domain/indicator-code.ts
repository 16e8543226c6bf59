import * as z from "zod";

/** The code of an indicator or of a group: as published (`LPI`, `ConEcFin`) or a slug of ours. */
export const indicatorCodeSchema = z
  .string()
  .max(80)
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/);
