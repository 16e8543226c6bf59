import * as z from "zod";
import { severities } from "../diagnostic.ts";
import { kinds } from "../kind.ts";
import { states } from "../lifecycle.ts";
import { statuses } from "../provenance.ts";
import { printedText, printedWords } from "../report-parts.ts";

const count = z.number().int().min(0);

/** Something with an id and a name. */
const printedNamed = z.strictObject({ id: z.string(), name: printedText });

/** A place in a file; lines and columns count from 1, the end is exclusive. */
const printedPlace = z.strictObject({
  file: z.string(),
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  endLine: z.number().int().min(1),
  endColumn: z.number().int().min(1),
});

const blockCount = z.strictObject({ realised: count, planned: count, missing: count });

/** A province in a few figures. */
export const provinceBriefSchema = z.strictObject({
  id: z.string(),
  name: printedText,
  code: z.string(),
  framework: z.string(),
  frameworkTitle: printedWords,
  asOf: z.string(),
  status: printedWords.optional(),
  target: z.string().optional(),
  counts: z.array(z.strictObject({ kind: z.enum(kinds), name: printedWords, count })),
  blocks: blockCount,
  blocksAtTarget: blockCount.optional(),
  levels: z.array(z.strictObject({ level: z.string(), name: printedWords, count })),
});

/** How many findings there are of each severity. */
export const findingCountsSchema = z.strictObject({ error: count, warning: count, info: count });

/** An element as a list shows it. */
export const listedElementSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(kinds),
  name: printedText,
  state: z.enum(states),
  stateName: printedWords,
  owner: printedNamed.optional(),
});

const factSchema = z.strictObject({
  field: z.string(),
  label: printedWords,
  meaning: printedWords.optional(),
  values: z.array(
    z.strictObject({
      text: printedText,
      to: z.strictObject({ kind: z.string(), id: z.string() }).optional(),
      address: z.string().optional(),
    }),
  ),
  at: printedPlace,
});

/** An element with its fields, their places in the files, and what refers to it. */
export const elementSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(kinds),
  kindName: printedWords,
  name: printedText,
  state: z.enum(states),
  stateName: printedWords,
  status: z.enum(statuses).optional(),
  statusName: printedWords.optional(),
  place: printedPlace.optional(),
  facts: z.array(factSchema),
  referrers: z.array(z.strictObject({ id: z.string(), kind: z.enum(kinds), name: printedText, field: printedWords })),
});

/** A public service of an inventory. What the model does not say is absent. */
export const serviceRowSchema = z.strictObject({
  id: z.string(),
  name: printedText,
  code: z.string().optional(),
  count,
  owner: printedNamed.optional(),
  sector: printedNamed.optional(),
  level: z.union([z.string(), z.number()]).optional(),
  since: z.string().optional(),
  performedAt: z.array(z.string()),
  applications: z.array(printedNamed),
  dossiersPerYear: z.number().optional(),
  days: z.number().optional(),
  state: z.enum(states),
  status: z.enum(statuses).optional(),
});

/** A list of which one page is given out. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ count, page: z.number().int().min(1), pages: z.number().int().min(1), items: z.array(item) });
}

/** A rule as its card tells it. */
export const ruleSchema = z.strictObject({
  id: z.string(),
  title: printedWords,
  severity: z.enum(severities),
  rationale: printedWords,
  remedy: printedWords,
  since: z.string(),
  source: z.array(z.strictObject({ document: z.string(), clause: printedWords.optional(), status: z.enum(statuses) })),
});

const moneySchema = z.looseObject({ amount: z.number(), currency: z.string() });

/** A product that runs in provinces, or a system of its own. */
export const solutionSchema = z.strictObject({
  id: z.string(),
  name: printedText,
  vendor: z.string().optional(),
  product: z.string().optional(),
  license: z.string().optional(),
  blocks: z.array(z.strictObject({ kind: z.string(), id: z.string(), name: printedText })),
  installations: z.array(
    z.strictObject({
      province: z.string(),
      application: z.strictObject({ kind: z.string(), id: z.string(), name: printedText }),
      costs: z.array(moneySchema),
      live: z.string().optional(),
      isLeaving: z.boolean(),
      status: z.enum(statuses).optional(),
    }),
  ),
});

/** A block that several provinces plan and lack. */
export const sharedNeedSchema = z.strictObject({
  block: z.string(),
  name: printedText,
  framework: z.string(),
  plans: z.array(z.strictObject({ province: z.string(), elements: z.array(printedNamed) })),
  running: z.array(z.string()),
});

/** A framework as a list shows it. */
export const listedFrameworkSchema = z.strictObject({
  name: z.string(),
  title: printedWords,
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  extends: z.string().optional(),
  layers: count,
  blocks: count,
  requirements: count,
});

/** A method as a list shows it. */
export const listedMethodSchema = z.strictObject({
  id: z.string(),
  version: z.string().optional(),
  name: printedWords,
  status: z.enum(statuses),
  editions: z.array(z.string()),
});

/** A method as it was read: the tree of its indicators and how they are put together. */
export const methodAnswerSchema = z.strictObject({
  method: z.looseObject({ id: z.string(), name: printedWords, status: z.enum(statuses) }),
});

/** An edition as a list shows it. */
export const listedEditionSchema = z.strictObject({
  id: z.string(),
  name: printedWords,
  method: z.string(),
  from: z.string(),
  to: z.string(),
  status: z.enum(statuses),
});

/** A document that facts are cited from. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  title: printedText,
  kind: z.string(),
  publisher: z.string().optional(),
  number: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  note: printedText.optional(),
  status: z.enum(statuses).optional(),
});

/** A document that is being built, or was. */
export const documentJobSchema = z.strictObject({
  id: z.string(),
  order: z.strictObject({ province: z.string(), document: z.string(), format: z.string(), language: z.string() }),
  state: z.enum(["waiting", "running", "done", "failed"]),
  before: count,
  why: printedWords.optional(),
  files: z.array(z.strictObject({ name: z.string(), size: count })),
});

/** What is said where an answer cannot be given (RFC 9457). */
export const problemSchema = z.strictObject({ title: z.string(), status: z.number().int(), detail: z.string() });
