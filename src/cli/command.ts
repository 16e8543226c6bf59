import type { Words } from "../domain/text.ts";

/** An argument of a command. */
export interface ArgumentCard {
  readonly name: Words;
  readonly words: Words;
  readonly required: boolean;
  readonly variadic?: boolean;
}

/** An option: `--format <format>` or a switch. */
export interface OptionCard {
  /** The name without dashes, as the values are keyed. */
  readonly name: string;
  readonly short?: string;
  /** Other spellings of the name, taken as well and not shown. */
  readonly aliases?: readonly string[];
  /** What stands for the value in the help; a switch has none. */
  readonly value?: Words;
  readonly words: Words;
  /** The values that there are; any other is a mistake of usage. */
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly many?: boolean;
  readonly standard?: string;
}

/** All that is said of a command: help, parsing and did-you-mean start from it. */
export interface CommandCard {
  readonly name: string;
  readonly summary: Words;
  readonly arguments: readonly ArgumentCard[];
  readonly options: readonly OptionCard[];
  /** Command lines that work, with what each does. */
  readonly examples: readonly { readonly line: string; readonly words: Words }[];
}

/** What the user asked for, checked against the command's card. */
export interface Invocation {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}
