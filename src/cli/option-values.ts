import type { PartialDate } from "../domain/date.ts";
import { languages } from "../domain/text.ts";
import type { Invocation } from "./command.ts";
import type { Setting } from "./setting.ts";

type Options = Invocation["options"];

/** How the user is spoken to. */
export function spoken({ language, terminal }: Setting) {
  return { language, colour: terminal.colour, width: terminal.width };
}

/** What most commands are asked alike: JSON or not, where to write, in which language, at which date. */
export function common(options: Options) {
  const output = text(options["output"]);
  const asked = oneOf(languages, options["lang"]);
  return {
    json: options["json"] === true,
    ...(output === undefined ? {} : { output }),
    ...(asked === undefined ? {} : { languages: [asked] }),
    ...dated(options),
  };
}

/** The date at which a model is read. */
export function dated(options: Options): { readonly at?: PartialDate } {
  const at = text(options["at"])?.split("..").at(-1);
  return at === undefined ? {} : { at };
}

/** The earlier of the two dates of `--at 2010..2016`. */
export function between(options: Options): { readonly since?: PartialDate } {
  const [since, at] = text(options["at"])?.split("..") ?? [];
  return since === undefined || at === undefined ? {} : { since };
}

/** The value of an option that takes one text. */
export function text(value: Options[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The values of an option that may be repeated. */
export function many(value: Options[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** The value of an option, where it is one of a few. */
export function oneOf<T extends string>(choices: readonly T[], value: Options[string]): T | undefined {
  return choices.find((choice) => choice === value);
}
