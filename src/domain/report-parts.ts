import * as z from "zod";

/** Words in both languages, as reports print them. */
export const printedWords = z.strictObject({ vi: z.string(), en: z.string() });

/** A name, of which the English may be missing. */
export const printedText = z.strictObject({ vi: z.string(), en: z.string().optional() });

/** Something that a report is about. */
export const printedSubject = z.strictObject({ kind: z.string(), id: z.string(), name: printedText });

/** The version of the JSON of reports of this kind; it grows when a field changes its meaning or goes. */
export const printedVersion = z.literal(1);
