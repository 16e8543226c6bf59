import * as z from "zod";

/** What an import reads besides the model's own words: written by hand, for spreadsheets that call things otherwise. */
const line = z.string().trim().min(1);
const words = <T extends z.ZodType>(value: T) => z.record(line, value);

/**
 * How the words of a spreadsheet are to be understood. `sheets`: the section of a sheet, by its name; `columns`: the field
 * of a column, by its title (`ignore` leaves it out); `values`: what a value stands for, by field and by what is written;
 * `defaults`: values of fields in new entries, by section, where a spreadsheet has no column for them.
 */
export const importMappingSchema = z.strictObject({
  sheets: words(z.enum(["agencies", "nodes", "databases", "applications", "services", "links"])).optional(),
  columns: words(line).optional(),
  values: words(words(z.union([line, z.number(), z.boolean()]))).optional(),
  defaults: words(words(z.union([line, z.number(), z.boolean()]))).optional(),
});
export type ImportMapping = z.output<typeof importMappingSchema>;
