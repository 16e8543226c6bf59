import type { Framework } from "../../domain/framework.ts";
import type { Language } from "../../domain/text.ts";

/** The name of a framework with its version, which is not said twice. */
export function frameworkName(language: Language, { header }: Framework): string {
  const name = header.name[language];
  if (name.endsWith(header.version)) return name;
  return `${name}, ${{ vi: "phiên bản", en: "version" }[language]} ${header.version}`;
}
