import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { architectureDocument } from "../../src/documents/architecture.ts";
import { toHtml } from "../../src/documents/html.ts";
import type { DocumentResults } from "../../src/documents/results.ts";
import type { DocumentChapter } from "../../src/domain/page.ts";
import { languages } from "../../src/domain/text.ts";
import { plainAssets } from "./assets.ts";
import { coverageOf, loadFramework, loadModel, loadSources } from "./load.ts";

const framework = loadFramework("architecture/reference/da-nang/1.0");
const sources = loadSources("architecture/sources");

function resultsOf(folder: string): DocumentResults {
  const model = loadModel(folder);
  const { asOf: date, target } = model.province;
  const coverage = coverageOf(model, framework, date, target);
  const found = { pictures: [], scorecards: [], diagnostics: [], catalogue: new Map(), version: "0.1.0" };
  const origin = { checksum: "0".repeat(64) };
  return { model, framework, sources, date, ...(target && { target }), coverage, origin, ...found };
}

const blank = (chapters: readonly DocumentChapter[]): readonly string[] =>
  chapters.flatMap(({ title, blocks, chapters: inner }) => [
    ...(blocks.length || inner.length ? [] : [title]),
    ...blank(inner),
  ]);

describe("the provinces that come with khung", () => {
  const folders = readdirSync("models", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders)
    it(`${name} gives a page without a blank chapter or a broken link`, () => {
      const contents = languages.map((language) => architectureDocument(resultsOf(`models/${name}`), language));
      expect(contents.flatMap(({ chapters }) => blank(chapters))).toEqual([]);
      const html = toHtml(contents, plainAssets);
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
    });
});
