import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { languageOf } from "../../src/cli/language.ts";
import { parse } from "../../src/cli/parse.ts";

/** What commander says of its own accord; none of it may be heard. */
const foreign = /\b(error:|Usage:|Options:|Commands:|display help|unknown|missing|output the version)/;

function helpOf(args: readonly string[], language: "vi" | "en" = "vi"): string {
  const request = parse(args, language);
  return request.kind === "help" ? request.text : "";
}

describe("languageOf", () => {
  test.each([
    [["check"], undefined, "vi"],
    [["check"], "en", "en"],
    [["check", "--lang", "en"], undefined, "en"],
    [["--lang=vi", "check"], "en", "vi"],
    [["check", "--lang", "fr"], undefined, "vi"],
    [["check"], "EN", "en"],
  ] as const)("%j with %s speaks %s", (args, environment, language) => {
    expect(languageOf(args, environment)).toBe(language);
  });
});

describe("help", () => {
  test.each([[["--help"]], [["-h"]], [[]], [["help"]]])("%j begins with examples, in Vietnamese", (args) => {
    const text = helpOf(args);
    expect(text).toMatch(/^Ví dụ:\n/);
    expect(text).not.toMatch(foreign);
  });

  test.each(commands.map(({ name }) => name))("%s has help with examples that parse", (name) => {
    const text = helpOf([name, "--help"]);
    expect(text).toContain("Ví dụ:");
    expect(text).not.toMatch(foreign);
    expect(helpOf(["help", name])).toBe(text);
    expect(helpOf([name, "--help"], "en")).toContain("Examples:");
    for (const { line } of commands.find((card) => card.name === name)?.examples ?? [])
      expect(parse(line.split(" ").slice(1), "vi")).toMatchObject({ kind: "run", invocation: { command: name } });
  });

  test("no line is wider than a usual terminal", () => {
    for (const language of ["vi", "en"] as const)
      for (const args of [["--help"], ...commands.map(({ name }) => [name, "--help"])])
        for (const line of helpOf(args, language).split("\n")) expect(line.length, line).toBeLessThanOrEqual(120);
  });
});

describe("parse", () => {
  test("gives arguments and options by name", () => {
    const request = parse(["check", "a", "b", "--rule", "x/y", "--rule", "z/w", "--severity=warning", "--json"], "vi");
    expect(request).toEqual({
      kind: "run",
      invocation: {
        command: "check",
        args: ["a", "b"],
        options: { severity: "warning", rule: ["x/y", "z/w"], format: "terminal", json: true },
      },
    });
  });

  test.each([
    [["chekc"], "commander.unknownCommand", "chekc", "check"],
    [["check", "a", "--severty", "x"], "commander.unknownOption", "--severty", "--severity"],
    [["draw", "a", "-f", "gif"], "commander.invalidArgument", "gif", "svg"],
    [["check", "a", "--severity", "fatal"], "commander.invalidArgument", "fatal", "error"],
    [["--lang", "fr", "check", "a"], "commander.invalidArgument", "fr", "vi"],
  ])("%j is a mistake, with what there is to choose from", (args, code, subject, choice) => {
    const request = parse(args, "vi");
    expect(request).toMatchObject({ kind: "mistake", mistake: { code, subject } });
    expect(request.kind === "mistake" && request.choices).toContain(choice);
  });

  test.each([
    [["check"], "commander.missingArgument", "tỉnh"],
    [["check", "a", "--at"], "commander.optionMissingArgument", "--at"],
    [["score", "a", "b"], "commander.excessArguments", "score"],
  ])("%j is a mistake", (args, code, subject) => {
    expect(parse(args, "vi")).toMatchObject({ kind: "mistake", mistake: { code, subject } });
  });

  test("options of scoring have their other spellings, and are not shown under them", () => {
    const line = ["rank", "egdi-2024", "--normalize", "rank", "--weighting=equal", "--aggregation", "gmean"];
    expect(parse(line, "vi")).toMatchObject({
      kind: "run",
      invocation: { options: { normalise: ["rank"], weights: ["equal"], aggregate: ["gmean"] } },
    });
    const help = parse(["rank", "--help"], "vi");
    expect(help.kind === "help" && help.text).not.toContain("--normalize");
  });

  test("-V asks for the version", () => {
    expect(parse(["-V"], "vi")).toEqual({ kind: "version" });
    expect(parse(["--version"], "vi")).toEqual({ kind: "version" });
  });
});
