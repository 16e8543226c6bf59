import * as z from "zod";
import { moneySchema } from "./money.ts";
import { projectKinds } from "./project.ts";
import { printedSubject, printedText, printedVersion, printedWords } from "./report-parts.ts";
import { packageOrigins } from "./roadmap.ts";

const month = z.number().int();

const packageSchema = z.strictObject({
  id: z.string(),
  name: printedText,
  origin: z.enum(packageOrigins),
  kind: z.enum(projectKinds),
  project: printedSubject.optional(),
  owner: printedSubject.optional(),
  delivers: z.array(printedSubject),
  realizes: z.array(printedSubject),
  after: z.array(z.strictObject({ id: z.string(), why: printedWords })),
  duration: z.number(),
  isDurationAssumed: z.boolean(),
  notBefore: month.optional(),
  notAfter: month.optional(),
  cost: moneySchema.optional(),
  funding: printedText.optional(),
  closes: z.array(z.string()),
  earliestStart: month,
  earliestEnd: month,
  latestStart: month,
  latestEnd: month,
  start: month,
  end: month,
  wave: z.number().int(),
  isCritical: z.boolean(),
  late: z.number(),
});

const roadmapSchema = z.strictObject({
  start: month,
  end: month,
  target: month.optional(),
  packages: z.array(packageSchema),
  waves: z.array(z.strictObject({ number: z.number().int(), start: month, end: month, packages: z.array(z.string()) })),
  years: z.array(
    z.strictObject({
      year: z.number().int(),
      currency: moneySchema.shape.currency,
      amount: z.number(),
      limit: z.number().optional(),
      funding: z.array(z.strictObject({ source: printedText.optional(), amount: z.number() })),
      unstated: z.array(z.string()),
    }),
  ),
  circles: z.array(z.array(z.string())),
  toDecide: z.array(z.string()),
});

const shifts = z.array(z.strictObject({ rule: z.string(), before: z.number().int(), after: z.number().int() }));

/** What `khung roadmap --json` prints. Months are counted from January of the year 0; ends are exclusive. */
export const roadmapReportSchema = z.strictObject({
  version: printedVersion,
  framework: z.string(),
  asIs: z.string(),
  target: z.string(),
  roadmap: roadmapSchema,
  states: z.array(
    z.strictObject({
      wave: z.number().int(),
      date: z.string(),
      realised: z.number().int(),
      planned: z.number().int(),
      missing: z.number().int(),
      findings: z.number().int(),
      shifts,
      score: z.number().optional(),
    }),
  ),
  values: z.array(
    z.strictObject({
      id: z.string(),
      closes: z.number().int(),
      gone: shifts,
      scoreGain: z.number(),
      services: z.number().int(),
    }),
  ),
});
