import { describe, expect, test } from "vitest";
import { sentence } from "../../src/domain/card.ts";
import { languages } from "../../src/domain/text.ts";
import { rules } from "../../src/rules/catalogue.ts";
import { judge } from "../../src/rules/judge.ts";
import { readTexts, sources } from "./files.ts";

describe.each(rules.map((rule) => [rule.card.id, rule] as const))("%s", (_, rule) => {
  const { card } = rule;
  const found = (files: Readonly<Record<string, string>>) => {
    const { graph, reading } = readTexts(files);
    return judge(graph, [rule], reading.locate);
  };

  test("has examples that are read without a fault", () => {
    expect(card.examples.good.length).toBeGreaterThan(0);
    expect(card.examples.bad.length).toBeGreaterThan(0);
    for (const { files } of [...card.examples.good, ...card.examples.bad]) expect(readTexts(files).faults).toEqual([]);
  });

  test("is silent on the good examples", () => {
    for (const { files } of card.examples.good) expect(found(files)).toEqual([]);
  });

  test("finds one thing in each bad example, at the place stated", () => {
    for (const { files, at } of card.examples.bad)
      expect(found(files).map(({ at: { file, line, column } }) => ({ file, line, column }))).toEqual([at]);
  });

  test("says it in both languages, as one sentence without a gap", () => {
    for (const { files } of card.examples.bad)
      for (const { args } of found(files))
        for (const language of languages) {
          const said = sentence(card, args, language);
          expect(said).toMatch(/\.$/);
          expect(said).not.toMatch(/undefined|NaN|\[object|“”|“”| {2}/);
          expect(said.normalize("NFC")).toBe(said);
        }
  });

  test("cites documents of the library, and says why and what to do", () => {
    expect(card.source.map(({ document }) => document).filter((id) => !sources.has(id))).toEqual([]);
    expect(card.source.length).toBeGreaterThan(0);
    for (const language of languages)
      for (const words of [card.title, card.rationale, card.remedy]) expect(words[language].length).toBeGreaterThan(10);
  });
});
