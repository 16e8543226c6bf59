import * as z from "zod";
import { printedSubject, printedVersion } from "./report-parts.ts";

const reached = z.array(z.strictObject({ subject: printedSubject, steps: z.number().int() }));
const head = { version: printedVersion, element: printedSubject, at: z.string() };

/** What `khung trace --json` prints. */
export const traceReportSchema = z.strictObject({
  ...head,
  trace: z.strictObject({ restsOn: reached, restedOn: reached }),
});

/** What `khung impact --json` prints. */
export const impactReportSchema = z.strictObject({
  ...head,
  impact: z.strictObject({
    reached,
    services: z.number().int(),
    dossiersPerYear: z.number().int().optional(),
    applications: z.number().int(),
    users: z.array(printedSubject),
    agencies: z.array(printedSubject),
  }),
});
