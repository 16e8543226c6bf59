import type { Language, Words } from "../domain/text.ts";

/** Words of a page in the reader's language, under their names: what templates print. */
export function saidIn<Name extends string>(
  words: Readonly<Record<Name, Words>>,
  language: Language,
): Readonly<Record<Name, string>> {
  const said = Object.entries<Words>(words).map(([name, each]) => [name, each[language]]);
  return Object.fromEntries(said) as Readonly<Record<Name, string>>;
}
