import * as z from "zod";
import { type Severity, severities } from "./diagnostic.ts";
import { documentIds } from "./document-card.ts";

/**
 * What a workspace sets for itself in `khung.yaml`: the severity of rules, where it differs from that of their cards. A
 * rule cannot be switched off: an exception is a waiver, with a reason and an end.
 */
export const settingsSchema = z.strictObject({
  /** Documents of this workspace, each with the chapters that it does without. */
  documents: z
    .partialRecord(z.enum(documentIds), z.strictObject({ without: z.array(z.string().min(1)).optional() }))
    .optional()
    .meta({
      description:
        "Tài liệu của không gian làm việc: các chương bỏ bớt, theo tên chương · Documents of this workspace: the chapters that are left out",
    }),
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
