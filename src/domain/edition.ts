import * as z from "zod";
import { partialDateSchema } from "./date.ts";
import { wordsSchema } from "./framework.ts";
import { slugSchema } from "./id.ts";
import type { Place } from "./place.ts";
import { type Status, statusSchema } from "./provenance.ts";
import { oneOrMany, ref } from "./reference.ts";
import type { Evidence, Value } from "./score.ts";
import { type Text, textSchema } from "./text.ts";

const line = z.string().trim().min(1);
const unitKey = z.string().trim().min(1).max(120);

/** A unit that no registry knows: an agency, a country, a group of agencies. */
const ownUnitSchema = z.strictObject({ name: textSchema, groups: z.record(unitKey, line).optional() });

/** The head of an edition: which method it answers, for which time, and where the answers come from. */
const editionHeaderSchema = z.strictObject({
  id: slugSchema,
  name: wordsSchema,
  description: wordsSchema.optional(),
  method: slugSchema,
  /** The first and last day that the answers speak of; provinces are those in force on the last. */
  period: z.strictObject({ from: partialDateSchema, to: partialDateSchema }),
  /** The mark before a fraction, where forms such as `1.234` would leave a doubt. */
  decimal: z.enum([".", ","]).optional(),
  status: statusSchema,
  source: oneOrMany(ref("source")).optional(),
  notes: z.array(wordsSchema).optional(),
  /** The units, where they are no provinces. A unit that is not listed is then a mistake. */
  units: z.record(unitKey, ownUnitSchema).optional(),
});
export type EditionHeader = z.output<typeof editionHeaderSchema>;

/** Where answers come from: an id of the library of sources, or an address. */
const citation = z.union([slugSchema, z.string().regex(/^https?:\/\/\S+$/)]);

/** One answer with what it rests on. A bare value is an answer without. */
export const writtenAnswerSchema = z.union([
  z.number(),
  z.string(),
  z.strictObject({
    value: z.union([z.number(), z.string()]),
    year: partialDateSchema.optional(),
    source: oneOrMany(citation).optional(),
    evidence: line.optional(),
    note: line.optional(),
    status: statusSchema.optional(),
  }),
]);

/** A YAML file of an edition: its head, answers by unit and indicator, or both. */
export const editionFileSchema = z.strictObject({
  edition: editionHeaderSchema.optional(),
  answers: z.record(unitKey, z.record(unitKey, writtenAnswerSchema)).optional(),
});

/** An answer as it was read, with what it rests on and its place. */
export interface Answer {
  readonly value: Value;
  /** The answer as text, where the indicator has categories. */
  readonly category?: string;
  /** What stands in the file. */
  readonly written: string;
  readonly isApproximate: boolean;
  readonly year?: string;
  /** Ids of the library of sources, or addresses. */
  readonly source: readonly string[];
  readonly evidence?: string;
  /** What was counted, where the answer was measured on a model. */
  readonly elements?: readonly Evidence[];
  readonly note?: string;
  readonly status?: Status;
  readonly at: Place;
}

/** A unit of an edition: its code, its name, and the groups that it belongs to (region). */
export interface EditionUnit {
  readonly code: string;
  readonly name: Text;
  readonly groups: Readonly<Record<string, string>>;
  readonly at: Place;
}

/** Answers by the code of the unit, then by column. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, Answer>>;

/** An edition as it was read: units in the order of the files. */
export interface Edition {
  readonly header: EditionHeader;
  readonly units: readonly EditionUnit[];
  /** By the columns of the method's leaves and denominators. */
  readonly answers: Answers;
  /** Published results, by the codes of groups; the rank of a group under `rank:` and its code. */
  readonly published: Answers;
}

/** The key under which the published rank of a group stands. */
export function publishedRank(group: string): string {
  return `rank:${group}`;
}

/** The key under which the published number of units in a band stands, where a unit is a group of others. */
export function publishedBand(band: string): string {
  return `band:${band}`;
}

/** The key under which the published number of units of a group stands. */
export const publishedNumber = "n";
