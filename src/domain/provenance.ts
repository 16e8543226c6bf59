import * as z from "zod";
import { oneOrMany, ref } from "./reference.ts";

/**
 * How sure a fact is. `cited`: read in the source named; `inferred`: our reading of a cited source; `background`:
 * general knowledge, not verified; `illustrative`: invented for the sample.
 */
export const statuses = ["cited", "inferred", "background", "illustrative"] as const;
export type Status = (typeof statuses)[number];
export const statusSchema = z.enum(statuses);

/** Where a fact comes from and how sure it is; part of every element. */
export const provenanceFields = {
  source: oneOrMany(ref("source", "document")).optional(),
  status: statusSchema.optional(),
  note: z.string().min(1).optional(),
};

interface Provenance {
  readonly source?: readonly string[] | undefined;
  readonly status?: Status | undefined;
}

/** The status as declared; `cited` where only a source is named; nothing where neither is. */
export function statusOf(element: Provenance): Status | undefined {
  return element.status ?? (element.source?.length ? "cited" : undefined);
}

/** Whether a text is the name of a status. */
export function isStatus(text: string | undefined): text is Status {
  return statuses.some((status) => status === text);
}
