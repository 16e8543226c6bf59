import * as z from "zod";
import {
  type CompositeMethod,
  type CompositeNode,
  headOptionFields,
  inheritedOptionFields,
  leafOptionFields,
} from "./composite.ts";
import { indicatorCodeSchema } from "./indicator-code.ts";

/** What may be said of a node besides options: read past, for the numbers do not hang on it. */
const any = z.unknown().optional();
const told = { name: any, description: any, unit: any, unitName: any, source: any, status: any, note: any };

const nodeFields = z.strictObject({
  ...told,
  weight: z.number().optional(),
  scored: z.boolean().optional(),
  ...inheritedOptionFields,
  ...leafOptionFields,
});
type NodeShape = z.output<typeof nodeFields> & Pick<CompositeNode, "children">;

const nodeSchema: z.ZodType<NodeShape> = nodeFields.extend({
  get children() {
    return z.record(indicatorCodeSchema, nodeSchema).optional();
  },
}) as z.ZodType<NodeShape>;

/**
 * A method as a caller of the engine writes it: the options and the tree of a method file, options as words or in full.
 * What a file says besides (name, status, notes) may be there.
 */
export const compositeMethodSchema = z.strictObject({
  id: z.string().min(1).default("index"),
  ...told,
  version: any,
  notes: any,
  ...headOptionFields,
  tree: z.record(indicatorCodeSchema, nodeSchema),
}) satisfies z.ZodType<CompositeMethod>;

/** A method as it may be written: words in place of options. */
export type WrittenMethod = z.input<typeof compositeMethodSchema>;
