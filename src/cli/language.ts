import type { Language } from "../domain/text.ts";

/** Every language, by the name that `--lang` takes. Kept here because help must not wait for the schemas to load. */
const spoken: Readonly<Record<Language, Language>> = { vi: "vi", en: "en" };

/**
 * The language to speak: `--lang`, else `KHUNG_LANG`, else Vietnamese. The language of the system is not asked, so that
 * the same command says the same on every machine. It is found before the arguments are parsed, because help and
 * mistakes of usage are spoken too.
 */
export function languageOf(args: readonly string[], environment: string | undefined): Language {
  const index = args.findLastIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const asked = (index < 0 ? environment : (args[index]?.split("=")[1] ?? args[index + 1]))?.toLowerCase();
  return Object.values(spoken).find((language) => language === asked) ?? "vi";
}

/** Whether a text names a language exactly as `--lang` takes it. */
export function isSpoken(text: string | undefined): boolean {
  return Object.values(spoken).some((language) => language === text);
}
