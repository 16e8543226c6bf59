import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sentence } from "../../src/domain/card.ts";
import { languages } from "../../src/domain/text.ts";
import { sourceCatalogue } from "../../src/source/cards/catalogue.ts";
import type { SourceFile } from "../../src/source/source-file.ts";
import { checkAssessment } from "./assessment.ts";
import { check as checkModel, sourceFiles } from "./reading.ts";

const folder = new URL("../../src/source/cards/", import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".ts") && name !== "catalogue.ts")
  .map((name) => name.replaceAll("\\", "/").replace(/\.ts$/, ""));

test("the catalogue lists every card of the folder under its path", () => {
  expect([...sourceCatalogue.keys()].sort()).toEqual(files.sort());
});

/** What is found in the files of an example: a model, or a method with an edition of it. */
function check(files: readonly SourceFile[]) {
  return files.some(({ path }) => path === "method.yaml") ? checkAssessment(files) : checkModel(files);
}

describe.each([...sourceCatalogue.values()])("$id", (card) => {
  const { good, bad } = card.examples;

  test("good examples are silent", () => {
    expect(good.length).toBeGreaterThan(0);
    for (const { files } of good) expect(check(sourceFiles(files)).found).toEqual([]);
  });

  test("bad examples give exactly one finding, at the place stated, with words in both languages", {
    timeout: 30_000,
  }, () => {
    expect(bad.length).toBeGreaterThan(0);
    for (const { files, at } of bad) {
      const all = check(sourceFiles(files)).found;
      // These say that others were left out: they never come alone.
      const found = card.id.startsWith("bounds/findings") ? all.filter(({ rule }) => rule === card.id) : all;
      const places = found.map(({ rule, at: { file, line, column } }) => ({ rule, file, line, column }));
      expect(places).toEqual([{ rule: card.id, ...at }]);
      for (const finding of found)
        for (const language of languages)
          expect(sentence(card, finding.args, language)).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
