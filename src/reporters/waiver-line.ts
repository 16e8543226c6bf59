import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Language, Words } from "../domain/text.ts";

/** What stands where only people know what to write; the checker reminds of it while it stands. */
const reason: Words = { vi: "<lý do>", en: "<reason>" };
const decider: Words = { vi: "<người quyết định>", en: "<who decided>" };

/** A text that YAML reads back as it is without quotes, within braces too. */
const plain = /^[a-z](?:[a-z0-9/.-]*[a-z0-9])?$/;
const constants: ReadonlySet<string> = new Set(["null", "true", "false", "yes", "no", "on", "off", "y", "n"]);

/** The waiver that would silence a finding, as a line of a file of waivers: `- { rule: …, element: …, until: … }`. */
export function waiverEntry({ rule, waiver }: Diagnostic, language: Language): string | undefined {
  if (!waiver) return undefined;
  const { element, about, until } = waiver;
  const fields = { rule, element, about, reason: reason[language], decidedBy: decider[language] };
  const pairs = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${scalar(value)}`],
  );
  return `- { ${[...pairs, `until: ${until}`].join(", ")} }`;
}

/** A text as YAML reads it back: characters that do not show are escaped. */
function scalar(text: string): string {
  if (plain.test(text) && !constants.has(text)) return text;
  const escaped = (character: string): string =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join("");
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escaped);
}
