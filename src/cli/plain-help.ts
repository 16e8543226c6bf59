import type { Language } from "../domain/text.ts";
import { commands } from "./commands.ts";
import { commandHelp, programHelp } from "./help.ts";
import { isSpoken } from "./language.ts";

/**
 * The help that a command line plainly asks for: `khung`, `khung --help`, `khung check --help`, with a language or without.
 * Nothing where there is more to it than that. To answer takes no library that reads arguments.
 */
export function plainHelp(args: readonly string[], language: Language): string | undefined {
  const rest = withoutLanguage(args);
  if (rest.length === 0) return args.length === 0 ? programHelp(language) : undefined;
  const [first = "", second = ""] = rest;
  if (isHelp(first)) return rest.length === 1 ? programHelp(language) : undefined;
  const card = commands.find(({ name }) => name === first);
  return card && isHelp(second) && rest.length === 2 ? commandHelp(card, language) : undefined;
}

function isHelp(arg: string): boolean {
  return arg === "--help" || arg === "-h";
}

/** The arguments without a language that there is. */
function withoutLanguage(args: readonly string[]): readonly string[] {
  const at = args.indexOf("--lang");
  return at < 0 || !isSpoken(args[at + 1]) ? args : [...args.slice(0, at), ...args.slice(at + 2)];
}
