import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { languageOf } from "../../src/cli/language.ts";
import { parse } from "../../src/cli/parse.ts";
import { plainHelp } from "../../src/cli/plain-help.ts";
import { languages } from "../../src/domain/text.ts";

const plain: readonly (readonly string[])[] = [
  [],
  ["--help"],
  ["-h"],
  ...languages.flatMap((language) => [
    ["--lang", language, "--help"],
    ["--help", "--lang", language],
  ]),
  ...commands.flatMap(({ name }) => [
    [name, "--help"],
    [name, "-h"],
    ["--lang", "en", name, "--help"],
    [name, "--help", "--lang", "en"],
  ]),
];

test.each(plain.map((args) => ({ args, line: `khung ${args.join(" ")}` })))(
  "$line is helped as the parser helps",
  ({ args }) => {
    const language = languageOf(args, undefined);
    expect({ kind: "help", text: plainHelp(args, language) }).toEqual(parse(args, language));
  },
);

test.each([
  [["check"]],
  [["check", "x", "--help"]],
  [["--help", "check"]],
  [["--lang", "fr", "--help"]],
  [["--lang"]],
  [["--lang", "en"]],
  [["nothing", "--help"]],
  [["--help", "--help"]],
  [["--version"]],
  [["help"]],
])("khung %s is left to the parser", (args) => {
  expect(plainHelp(args, "vi")).toBeUndefined();
});
