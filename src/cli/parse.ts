import { Argument, Command, CommanderError, Option } from "commander";
import type { Language } from "../domain/text.ts";
import type { CommandCard, Invocation, OptionCard } from "./command.ts";
import { commands } from "./commands.ts";
import { commandHelp, programHelp } from "./help.ts";
import { options } from "./options.ts";
import type { UsageMistake } from "./usage.ts";

/** What a command line asks for. A mistake carries what there is to choose from, and the help that would tell. */
export type Request =
  | { readonly kind: "run"; readonly invocation: Invocation }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "version" }
  | {
      readonly kind: "mistake";
      readonly mistake: UsageMistake;
      readonly choices: readonly string[];
      readonly help: string;
    };

/** Reads the arguments after `khung`. Never prints and never ends the process. */
export function parse(args: readonly string[], language: Language): Request {
  let invocation: Invocation | undefined;
  let help = "";
  const program = programOf(language, (found) => {
    invocation = found;
  });
  program.configureOutput({
    writeOut: (text) => (help += text),
    writeErr: () => undefined,
    outputError: () => undefined,
  });
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    program.parse(args.length ? named(args) : ["--help"], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return requestOf(error, help || programHelp(language), args);
  }
  return invocation ? checked(invocation) : { kind: "help", text: programHelp(language) };
}

/** The arguments with the options of the command under their own names. */
function named(args: readonly string[]): readonly string[] {
  const card = commands.find(({ name }) => name === args[0]);
  const aliases = new Map(
    card?.options.flatMap(({ name, aliases: others = [] }) => others.map((other) => [other, name] as const)),
  );
  return args.map((arg) => {
    const [, alias = "", rest = ""] = /^--([a-z-]+)(=.*)?$/s.exec(arg) ?? [];
    const name = aliases.get(alias);
    return name === undefined ? arg : `--${name}${rest}`;
  });
}

function programOf(language: Language, run: (invocation: Invocation) => void): Command {
  const program = prepared(new Command("khung"), programHelp(language)).version("khung", "-V, --version");
  for (const card of commands) {
    const command = prepared(program.command(card.name), commandHelp(card, language));
    for (const { name, required, variadic } of card.arguments) {
      const text = `${name[language]}${variadic ? "..." : ""}`;
      command.addArgument(new Argument(required ? `<${text}>` : `[${text}]`));
    }
    for (const option of card.options) if (option.name !== "lang") command.addOption(optionOf(option));
    command.action(() =>
      run({
        command: card.name,
        args: command.processedArgs.flat().filter(isText),
        options: { ...program.opts(), ...command.opts() },
      }),
    );
  }
  return program;
}

function prepared(command: Command, help: string): Command {
  command.helpInformation = () => help;
  return command.exitOverride().showSuggestionAfterError(false).addOption(optionOf(options.language));
}

function optionOf({ name, short, value, many, standard, choices }: OptionCard): Option {
  const flags = `${short ? `-${short}, ` : ""}--${name}${value ? " <value>" : ""}`;
  const option = new Option(flags);
  if (standard !== undefined) option.default(standard);
  // Values out of a few may stand in one, as in `-f pdf,docx`.
  const valuesIn = (text: string): readonly string[] => (choices ? text.split(",") : [text]);
  if (many)
    option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), ...valuesIn(text)]);
  return option;
}

function requestOf(error: CommanderError, help: string, args: readonly string[]): Request {
  if (error.code === "commander.version") return { kind: "version" };
  if (error.code.startsWith("commander.help")) return { kind: "help", text: help };
  const subject = (/'(.*)'/s.exec(error.message)?.[1] ?? "").replace(/ <.*$/, "");
  const card = commands.find(({ name }) => args.includes(name));
  return {
    kind: "mistake",
    mistake: { code: error.code, subject },
    choices: choicesFor(error.code, card),
    help: helpOf(card),
  };
}

function choicesFor(code: string, card: CommandCard | undefined): readonly string[] {
  if (code === "commander.unknownCommand") return commands.map(({ name }) => name);
  if (code !== "commander.unknownOption") return [];
  return [...(card?.options ?? []), options.language, { name: "help" }].map(({ name }) => `--${name}`);
}

function helpOf(card: CommandCard | undefined): string {
  return `khung ${card ? `${card.name} ` : ""}--help`;
}

/** A value outside the choices of its option is a mistake of usage like any other. */
function checked(invocation: Invocation): Request {
  const card = commands.find(({ name }) => name === invocation.command);
  const own = card?.options ?? [];
  // A command that writes in both languages at once says so itself.
  const all = own.some(({ name }) => name === options.language.name) ? own : [...own, options.language];
  for (const { name, choices } of all) {
    if (!choices) continue;
    const values = [invocation.options[name]].flat().filter(isText);
    const value = values.find((one) => !choices.some((choice) => choice === one));
    if (value !== undefined) {
      const mistake = { code: "commander.invalidArgument", subject: value, expected: choices.join(", ") };
      return { kind: "mistake", mistake, choices, help: helpOf(card) };
    }
  }
  return { kind: "run", invocation };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
