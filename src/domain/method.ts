import * as z from "zod";
import { headOptionFields, inheritedOptionFields, leafOptionFields } from "./composite.ts";
import { partialDateSchema } from "./date.ts";
import { wordsSchema } from "./framework.ts";
import { slugSchema } from "./id.ts";
import { indicatorCodeSchema } from "./indicator-code.ts";
import { provenanceFields, statusSchema } from "./provenance.ts";
import { oneOrMany, ref } from "./reference.ts";
import type { Words } from "./text.ts";

const expression = z.string().trim().min(1);

/** The properties of a record by which an indicator can be split: one child for each value that occurs. */
const divisions = ["layer", "sector", "owner"] as const;
export type Division = (typeof divisions)[number];

/**
 * What a value is counted in. A `share` lies between 0 and 1, a `percent` between 0 and 100, a `count` is not negative;
 * `points`, an `index` and a `number` may be anything.
 */
export const indicatorUnits = ["share", "percent", "count", "points", "index", "number"] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** Who is scored: names of provinces are looked up in the dated registry; other units are what an edition calls them. */
const unitKinds = ["province", "agency", "country", "any"] as const;
export type UnitKind = (typeof unitKinds)[number];

/** How an answer is graded: what each level means, and from which level on evidence must be named. */
const answerSchema = z.strictObject({
  levels: z.record(z.string().regex(/^\d{1,2}$/), wordsSchema).optional(),
  evidenceFrom: z.number().optional(),
  /** The condition of the transfer whose level a province's own model states. */
  condition: slugSchema.optional(),
});
export type AnswerRule = z.output<typeof answerSchema>;

/** A leaf that must reach a value, or else the whole result is the verdict. */
const gateSchema = z.strictObject({ least: z.number(), verdict: wordsSchema });

const indicatorFields = z.strictObject({
  /** The code where left out. */
  name: wordsSchema.optional(),
  /** The definition. */
  description: wordsSchema.optional(),
  unit: z.enum(indicatorUnits).default("number"),
  /** What the unit of measure is called, where it is none of these: Mbps, people. */
  unitName: wordsSchema.optional(),
  /** Weight among its siblings. A parent without a measure is their weighted mean where all have one. */
  weight: z.number().min(0).optional(),
  /** `false`: shown, not counted. */
  scored: z.boolean().optional(),
  /** CEL: the list of what is asked about. Handed down to children. */
  asked: expression.optional(),
  /** CEL over `asked`: those on which the answer is known; all of them where it is left out. Handed down to children. */
  known: expression.optional(),
  /** CEL over `asked` and `known`, giving a number. What it counts is the evidence. */
  measure: expression.optional(),
  /** When the scheme that the indicator follows is in force. Outside, nothing known means not applicable. */
  validFrom: partialDateSchema.optional(),
  validTo: partialDateSchema.optional(),
  /** Repeats the measure for each layer, sector or owner that occurs in `asked`, as children. */
  by: z.enum(divisions).optional(),
  /** How many were added in each year that brought any, as children. */
  added: z.literal("yearly").optional(),
  /** Who answers, where it is not who answers the method. */
  answeredBy: wordsSchema.optional(),
  answer: answerSchema.optional(),
  gate: gateSchema.optional(),
  /** What becomes of the values of units that merge; refused where left out. */
  merger: z.enum(["sum", "mean", "refused"]).optional(),
  ...inheritedOptionFields,
  ...leafOptionFields,
  ...provenanceFields,
});

interface WrittenIndicator extends z.output<typeof indicatorFields> {
  readonly children?: Readonly<Record<string, WrittenIndicator>> | undefined;
}

const indicatorSchema: z.ZodType<WrittenIndicator> = indicatorFields.extend({
  get children() {
    return z.record(indicatorCodeSchema, indicatorSchema).optional();
  },
}) as z.ZodType<WrittenIndicator>;

/** An indicator: measured on a model, answered in an edition, or a group of others. */
export interface Indicator extends Omit<WrittenIndicator, "name" | "children"> {
  readonly name: Words;
  readonly children?: IndicatorTree | undefined;
}

/** Indicators by their codes. */
export type IndicatorTree = Readonly<Record<string, Indicator>>;

function named(tree: Readonly<Record<string, WrittenIndicator>>): IndicatorTree {
  return Object.fromEntries(
    Object.entries(tree).map(([code, { name = { vi: code, en: code }, children, ...rest }]) => [
      code,
      { ...rest, name, ...(children ? { children: named(children) } : {}) },
    ]),
  );
}

/** A method file (`assessments/methods/<id>.yaml`): an indicator tree, measured on a model or answered in editions. */
export const methodSchema = z.strictObject({
  id: slugSchema,
  version: z.string().trim().min(1),
  name: wordsSchema,
  description: wordsSchema.optional(),
  /** How official the method is: `cited` where a source prescribes it, `inferred` or `illustrative` where we made it. */
  status: statusSchema,
  source: oneOrMany(ref("source")).optional(),
  /** What a reader must know: what the method leaves out, how it treats the unknown. */
  notes: z.array(wordsSchema).optional(),
  /** The first and last edition, or the time in which the method is in force. */
  validFrom: partialDateSchema.optional(),
  validTo: partialDateSchema.optional(),
  /** Who is scored. */
  units: z.enum(unitKinds).default("any"),
  answeredBy: wordsSchema.optional(),
  /** Other methods whose editions may be laid beside those of this one. */
  comparableWith: z.array(slugSchema).optional(),
  ...headOptionFields,
  tree: z.record(indicatorCodeSchema, indicatorSchema).transform(named),
});
export type Method = z.output<typeof methodSchema>;

/** A node of a tree with the way to it. */
export interface PlacedIndicator {
  readonly code: string;
  readonly indicator: Indicator;
  /** Codes from the top of the tree, its own included. */
  readonly way: readonly string[];
  /** Steps of the file from the root to the node. */
  readonly path: readonly string[];
}

/** Every node of a tree, a parent before its children. */
export function nodesOf(
  tree: IndicatorTree,
  way: readonly string[] = [],
  path: readonly string[] = ["tree"],
): readonly PlacedIndicator[] {
  return Object.entries(tree).flatMap(([code, indicator]) => {
    const own = { code, indicator, way: [...way, code], path: [...path, code] };
    return [own, ...nodesOf(indicator.children ?? {}, own.way, [...own.path, "children"])];
  });
}

/** Whether a node has nothing below it. */
export function isLeaf({ children }: Indicator): boolean {
  return Object.keys(children ?? {}).length === 0;
}

/** Whether a method puts answers together into an index, rather than measuring a model only. */
export function isComposite(method: Pick<Method, "tree">): boolean {
  return nodesOf(method.tree).some(({ indicator }) => isLeaf(indicator) && indicator.measure === undefined);
}
