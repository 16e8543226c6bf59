import * as z from "zod";
import { changeKinds } from "./difference.ts";
import { states } from "./lifecycle.ts";
import { printedSubject, printedVersion, printedWords } from "./report-parts.ts";

const side = z.strictObject({ label: z.string(), date: z.string() });
const fields = z.array(
  z.strictObject({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }),
);
const state = z.enum(states);

/** What `khung diff --json` prints. */
export const differenceReportSchema = z.strictObject({
  version: printedVersion,
  difference: z.strictObject({
    before: side,
    after: side,
    province: fields,
    elements: z.array(
      z.strictObject({
        change: z.enum(changeKinds),
        subject: printedSubject,
        was: printedSubject.optional(),
        fields,
        words: printedWords.optional(),
        states: z.strictObject({ before: state.optional(), after: state.optional() }).optional(),
      }),
    ),
    kept: z.number().int(),
  }),
});
