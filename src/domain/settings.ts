import * as z from "zod";
import { type Severity, severities } from "./diagnostic.ts";

/**
 * What a workspace sets for itself in `khung.yaml`: the severity of rules, where it differs from that of their cards. A
 * rule cannot be switched off: an exception is a waiver, with a reason and an end.
 */
export const settingsSchema = z.strictObject({
  severity: z.record(z.string(), z.enum(severities)).optional().meta({
    description:
      "Mức nghiêm trọng riêng của không gian làm việc, theo tên quy tắc · Severities of this workspace, by rule",
  }),
});
export type Settings = z.output<typeof settingsSchema>;

/** The severity of a rule where the workspace sets one. */
export function severityIn({ severity }: Settings, rule: string): Severity | undefined {
  return severity && Object.hasOwn(severity, rule) ? severity[rule] : undefined;
}
