import * as z from "zod";

/** One word for an option with all its defaults, or the option in full. */
export function wordOr<const Name extends string, T extends z.ZodType>(words: readonly Name[], full: T) {
  const word = z.enum(words as readonly [Name, ...Name[]]).transform((method): z.output<T> => full.parse({ method }));
  return z.union([word, full]);
}

/** Two numbers that rise. */
export const rangeSchema = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low < high, "the range must rise")
  .transform((ends): readonly [number, number] => ends);

/** A list of numbers, of at least so many. */
export function numbersSchema(least: number) {
  return z
    .array(z.number())
    .min(least)
    .transform((list): readonly number[] => list);
}

/** Of a sample (n − 1) or of the whole population (n). */
export const deviationSchema = z.enum(["sample", "population"]);
