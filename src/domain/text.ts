import * as z from "zod";

/** The two languages in which khung speaks; Vietnamese comes first. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** Words of ours, complete in both languages: the compiler refuses a missing one. */
export type Words = Readonly<Record<Language, string>>;

/** Text from a model: Vietnamese always, English where the author gave it. */
export interface Text {
  readonly vi: string;
  readonly en?: string | undefined;
}

const line = z.string().trim().min(1);

/** A string (Vietnamese), or `{vi, en}`; read as {@link Text}. */
export const textSchema = z
  .union([line, z.strictObject({ vi: line, en: line.optional() })])
  .transform((value): Text => (typeof value === "string" ? { vi: value } : value))
  .meta({
    id: "text",
    description: "Văn bản: một chuỗi tiếng Việt, hoặc {vi, en} · Text: a Vietnamese string, or {vi, en}",
  });

/** The text in a language; Vietnamese where the author gave no English. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.vi;
}
