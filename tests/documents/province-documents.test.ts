import { describe, expect, it } from "vitest";
import { conformanceOf } from "../../src/app/check/conformance.ts";
import { waiversOf } from "../../src/app/check/findings.ts";
import { loadProvince } from "../../src/app/load/load-province.ts";
import { resultsOf } from "../../src/app/publish/results.ts";
import { architectureDocument } from "../../src/documents/architecture.ts";
import { directorsBrief } from "../../src/documents/brief.ts";
import type { ConformanceResults } from "../../src/documents/conformance/telling.ts";
import { conformanceStatement } from "../../src/documents/conformance.ts";
import { numbered } from "../../src/documents/numbering.ts";
import type { DocumentResults } from "../../src/documents/results.ts";
import { transferPackage } from "../../src/documents/transfer-package.ts";
import type { DocumentBlock, DocumentChapter, DocumentContent, Run } from "../../src/domain/page.ts";
import { type Language, languages } from "../../src/domain/text.ts";
import { effects, header, withFolder } from "../app/effects.ts";
import { emptyResults, resultsOf as sampleResults } from "./fixture.ts";
import { blocksIn, textsIn } from "./told.ts";

/** Pictures are drawn elsewhere: here a blank stands for each. */
const undrawn = { ...effects, drawPictures: async (jobs: readonly unknown[]) => jobs.map(() => "<svg/>") };

async function provinceResults(folder: string): Promise<ConformanceResults> {
  const province = await loadProvince(folder, undrawn);
  const { graph } = province;
  if (!graph) throw new Error(`${folder} cannot be read`);
  const results = await resultsOf(province, graph, undrawn);
  const matrix = await conformanceOf(province, graph, undrawn);
  return { ...results, matrix, waivers: waiversOf(province), ruleCount: 1 };
}

const samples: Readonly<Record<string, ConformanceResults>> = Object.fromEntries(
  Object.entries({ rich: sampleResults(), empty: emptyResults() }).map(([name, results]) => [
    name,
    conforming(results),
  ]),
);

function conforming(results: DocumentResults): ConformanceResults {
  const standing = {
    coverage: {
      mandatory: { realised: 1, planned: 1, total: 3 },
      recommended: { realised: 0, planned: 0, total: 0 },
      optional: { realised: 0, planned: 0, total: 0 },
    },
    unmapped: [],
    findings: { error: 1, warning: 0, info: 0 },
  };
  const rows = [
    { framework: "f@1.0", name: { vi: "F-1", en: "F-1" }, inForce: true, reading: "own" as const, standing },
    { framework: "g@1.0", name: { vi: "G-1", en: "G-1" }, inForce: false, reading: "none" as const },
  ];
  const waiver = { rule: "r", element: "e", reason: "R-1", decidedBy: "D-1", until: "2020" };
  return {
    ...results,
    matrix: { province: "p", date: results.date, rows },
    waivers: [
      { waiver, covered: 1, isOver: false },
      { waiver, covered: 0, isOver: true },
      { waiver, covered: 0, isOver: false },
    ],
    ruleCount: 12,
  };
}

type Told = (results: ConformanceResults, language: Language) => DocumentContent;
const documents: Readonly<Record<string, Told>> = {
  architecture: architectureDocument,
  "transfer-package": transferPackage,
  conformance: conformanceStatement,
  brief: directorsBrief,
};

const chaptersIn = (chapters: readonly DocumentChapter[]): readonly DocumentChapter[] =>
  chapters.flatMap((chapter) => [chapter, ...chaptersIn(chapter.chapters)]);

function runsOf(block: DocumentBlock): readonly Run[] {
  if (block.kind === "paragraph" || block.kind === "callout") return block.text;
  if (block.kind === "list") return block.items.flat();
  return block.kind === "table" ? block.rows.flat(2) : [];
}

/** What every document of every province keeps to. */
function expectSound(content: DocumentContent): void {
  const chapters = chaptersIn(content.chapters);
  expect(chapters.filter(({ blocks, chapters: inner }) => !blocks.length && !inner.length)).toEqual([]);
  const ids = chapters.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const known = numbered(content);
  const dead = blocksIn(content.chapters)
    .flatMap(runsOf)
    .flatMap(({ refersTo }) => (refersTo !== undefined && !known.has(refersTo) ? [refersTo] : []));
  expect(dead).toEqual([]);
  const cited = blocksIn(content.chapters)
    .flatMap(runsOf)
    .filter(({ href }) => href?.startsWith("#source-"));
  if (cited.length) expect(blocksIn(content.chapters).some(({ kind }) => kind === "sources")).toBe(true);
}

const english =
  /(?<![“\w.-])(the|of|and|are|with|from|model|services?|databases?|planned|missing|which|source|project|not|is)(?![\w.-])/i;
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
const foreign = { vi: english, en: vietnamese };

describe.each(Object.entries(documents))("%s", (_, told) => {
  for (const [name, results] of Object.entries(samples))
    for (const language of languages) {
      it(`lets no language leak, is sound, and is the same again: a ${name} province (${language})`, () => {
        const content = told(results, language);
        expect(textsIn(content).filter(({ text }) => foreign[language].test(text))).toEqual([]);
        expectSound(content);
        expect(told(results, language)).toEqual(content);
      });
    }

  it("says what it was made from", () => {
    const content = told(conforming({ ...sampleResults(), origin: { commit: "abc123", checksum: "f00d" } }), "en");
    const last = content.colophon.flatMap((line) => line.map(({ text }) => text)).join("");
    expect(last).toContain("commit abc123");
    expect(last).toContain("f00d");
    expect(last).toContain("khung 0.1.0");
    expect(last).toContain("F-1");
    const without = told(conforming(sampleResults()), "en").colophon.flatMap((line) => line.map(({ text }) => text));
    expect(without.join("")).toContain("no commit");
  });
});

describe("the provinces that come with khung", { timeout: 60_000 }, () => {
  it.each(["models/da-nang", "models/soc-trang", "models/vinh-phuc", "models/_example"])("%s", async (folder) => {
    const results = await provinceResults(folder);
    const names = namesIn(results);
    for (const told of Object.values(documents))
      for (const language of languages) {
        const content = told(results, language);
        expectSound(content);
        const leaking = textsIn(content).filter(
          ({ text }) => foreign[language].test(text) && foreign[language].test(without(text, names)),
        );
        expect(leaking).toEqual([]);
      }
  });

  it("an empty model tells every document, and what to fill in", async () => {
    await withFolder({ "models/tinh/tinh.yaml": header() }, async (folder) => {
      const results = await provinceResults(`${folder}/models/tinh`);
      for (const told of Object.values(documents))
        for (const language of languages) expectSound(told(results, language));
    });
  });
});

/** Every text of the model, its framework, its sources and its rules: names, which are in whatever language they are. */
function namesIn({
  model,
  framework,
  sources,
  scorecards,
  pictures,
  matrix,
  diagnostics,
  catalogue,
}: ConformanceResults): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") found.add(value);
    else if (value instanceof Map) for (const each of value.values()) walk(each);
    else if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) walk(each);
  };
  const rules = diagnostics.map(({ rule }) => catalogue.get(rule));
  walk([model, framework, sources, scorecards, matrix, rules, pictures.map(({ view }) => view), diagnostics]);
  return [...found].filter((name) => /[^\x20-\x7e]|\s/.test(name)).sort((a, b) => b.length - a.length);
}

function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, "·"), text);
}

describe("the tree of blocks", () => {
  const kinds = ({ blocks }: DocumentChapter) =>
    blocks.map((block) => ("id" in block ? `${block.kind} ${block.id}` : block.kind)).join(", ");
  const tree = (chapters: readonly DocumentChapter[]): readonly string[] =>
    chapters.flatMap((chapter) => [
      `${chapter.number} ${chapter.id}: ${kinds(chapter)}`.trim(),
      ...tree(chapter.chapters).map((line) => `  ${line}`),
    ]);
  let daNang: Promise<ConformanceResults> | undefined;
  it.each(Object.entries(documents))(
    "%s of Da Nang",
    async (_, told) => {
      daNang ??= provinceResults("models/da-nang");
      const { chapters } = told(await daNang, "vi");
      expect(`${tree(chapters).join("\n")}\n`).toMatchSnapshot();
    },
    60_000,
  );
});
