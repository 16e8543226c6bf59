import { describe, expect, it } from "vitest";
import { outlineChapters } from "../../src/documents/architecture/chapters.ts";
import { inOrder } from "../../src/documents/architecture/roadmap.ts";
import { architectureDocument } from "../../src/documents/architecture.ts";
import type { DocumentResults } from "../../src/documents/results.ts";
import { tellingOf } from "../../src/documents/telling/telling.ts";
import { chapterContents } from "../../src/domain/framework.ts";
import type { DocumentBlock, DocumentChapter, DocumentContent, Inline, ToldScore } from "../../src/domain/page.ts";
import { languages } from "../../src/domain/text.ts";
import { emptyResults, province, resultsOf } from "./fixture.ts";

function tree(chapters: readonly DocumentChapter[]): readonly string[] {
  return chapters.flatMap(({ number, title, chapters: inner }) => [`${number} ${title}`.trim(), ...tree(inner)]);
}

const line = (inline: Inline) => inline.map(({ text }) => text).join("");
const told = (score: ToldScore): readonly string[] => [
  score.label,
  score.value,
  score.note ?? "",
  ...score.evidence.map(({ text }) => line(text)),
  ...score.parts.flatMap(told),
];

function textsOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
    case "callout":
      return [line(block.text)];
    case "list":
      return block.items.map(line);
    case "figures":
      return block.items.flatMap(({ label, value }) => [label, value]);
    case "table":
      return [block.caption, block.note ?? "", ...block.head, ...block.rows.flatMap((row) => row.map(line))];
    case "figure":
      return [block.caption, block.picture.alternative];
    case "findings":
      return block.items.flatMap(({ severityName, title, rationale, remedy, cases }) => [
        severityName,
        title,
        line(rationale),
        line(remedy),
        ...cases.map(({ message }) => line(message)),
      ]);
    case "scores":
      return block.items.flatMap(told);
    case "sources":
      return block.items.map(({ text }) => line(text));
    default:
      return block satisfies never;
  }
}

const blocksOf = (chapters: readonly DocumentChapter[]): readonly DocumentBlock[] =>
  chapters.flatMap(({ blocks, chapters: inner }) => [...blocks, ...blocksOf(inner)]);
const textOf = (content: DocumentContent) => [
  content.title,
  content.subtitle,
  ...blocksOf(content.chapters).flatMap(textsOf),
  ...content.colophon.map(line),
];
const written = (results: DocumentResults, content: (typeof chapterContents)[number], language: "vi" | "en" = "en") =>
  outlineChapters[content]
    .blocks(tellingOf(results, language, new Set(chapterContents)))
    .flatMap(textsOf)
    .join("\n");

describe("the chapters", () => {
  it("follow the outline, annexes apart", () => {
    expect(tree(architectureDocument(resultsOf(), "vi").chapters)).toMatchInlineSnapshot(`
      [
        "Tóm tắt",
        "Cách đọc tài liệu này",
        "I T-basis",
        "II T-purpose-and-scope",
        "III T-vision",
        "IV T-principles",
        "V T-development-plan",
        "VI T-current-architecture",
        "VI.1 T-business-architecture",
        "VI.2 T-data-architecture",
        "VI.3 T-application-architecture",
        "VI.4 T-technology-architecture",
        "VI.5 T-security-architecture",
        "VII T-target-architecture",
        "VII.1 T-overall-design",
        "VII.2 T-business-architecture",
        "VII.3 T-application-architecture",
        "VIII T-gap-analysis",
        "IX T-implementation",
        "IX.1 T-roadmap",
        "X T-transfer",
        "XI T-readiness",
        "XII T-findings",
        "T-annexes",
        "PL.1 T-annex-services",
        "PL.2 T-annex-applications",
        "PL.3 T-annex-databases",
        "PL.4 T-annex-links",
        "PL.5 T-annex-standards",
        "PL.6 T-annex-sources",
      ]
    `);
  });

  for (const content of chapterContents)
    for (const language of languages) {
      it(`${content} says something of a rich and of an empty province (${language})`, () => {
        expect(written(resultsOf(), content, language)).not.toBe("");
        expect(written(emptyResults(), content, language)).not.toBe("");
      });
    }

  it("tell of an empty province what to fill in, and give no number that nobody knows", () => {
    const chapters = ["vision", "roadmap", "annex-links"] as const;
    const texts = chapters.map((content) => written(emptyResults(), content));
    expect(texts).toEqual([
      expect.stringContaining("“province.vision”"),
      expect.stringContaining("“projects”"),
      expect.stringContaining("“links”"),
    ]);
  });
});

describe("what is not known", () => {
  it("is not zero: a condition without an answer, and one answered with nothing", () => {
    const rows = written(resultsOf(), "transfer").split("\n");
    expect(rows.slice(rows.indexOf("C-1"))).toEqual(
      expect.arrayContaining(["3 – Mostly met", "0 – Nothing yet", "not stated", "Gate passed"]),
    );
  });
  it("is not added to costs", () => {
    expect(written(resultsOf(), "implementation")).toContain(
      "VND 35 billion (projects: 1). Projects that state no cost, and are not in this total: 1.",
    );
  });
  it("is named below a table rather than shown as an empty column", () => {
    const [table] = outlineChapters["annex-services"]
      .blocks(tellingOf(resultsOf(), "en", new Set()))
      .filter(({ kind }) => kind === "table");
    expect(table).toMatchObject({ note: "Not stated in the model: code, dossiers a year, days and fee." });
  });
  it("keeps a score of zero apart from an unknown one", () => {
    expect(written(resultsOf(), "readiness")).toMatch(/SCO-1\n0%\n[\s\S]*SCO-2\nunknown/);
  });
});

describe("provenance", () => {
  const runs = blocksOf(architectureDocument(resultsOf(), "vi").chapters).flatMap((block) =>
    block.kind === "table" ? block.rows.flat(2) : block.kind === "list" ? block.items.flat() : [],
  );
  it("marks what is not cited, and only that", () => {
    const marks = (text: string) => new Set(runs.filter((run) => run.text === text).map(({ mark }) => mark));
    expect(marks("AP-old")).toEqual(new Set(["illustrative", undefined]));
    expect(marks("AP-platform")).toEqual(new Set([undefined]));
    expect(marks("PR-1")).toEqual(new Set(["background"]));
  });
  it("numbers sources, laws first, and leads to them", () => {
    expect(runs.filter(({ text }) => text === "[1]")[0]).toEqual({ text: "[1]", href: "#source-1" });
    expect(written(resultsOf(), "annex-sources").split("\n")[0]).toBe("SO-law, 43/2011, 13 June 2011, Law. ");
  });
  it("explains the marks before the first chapter", () => {
    const introduction = architectureDocument(resultsOf(), "vi").chapters[1];
    expect(
      introduction?.blocks.flatMap((block) =>
        block.kind === "list" ? block.items.flatMap((item) => item.flatMap(({ mark }) => mark ?? [])) : [],
      ),
    ).toEqual(["inferred", "background", "illustrative"]);
  });
});

describe("the slices", () => {
  it("put what is planned by the target into the target, and nothing later", () => {
    const text = written(resultsOf(), "target-architecture");
    expect(text).toContain("AP-one");
    expect(text).not.toContain("DB-2");
  });
  it("order projects by what they need", () => {
    expect(inOrder(resultsOf().model.elements.projects).map(({ id }) => id)).toEqual(["pj-1", "pj-2"]);
  });
  it("do not hang on a circle of prerequisites", () => {
    const projects = { a: { name: "a", after: "b" }, b: { name: "b", after: "a" } };
    expect(inOrder(resultsOf({ ...province, projects }).model.elements.projects)).toHaveLength(2);
  });
});

describe("languages", () => {
  const english =
    /(?<![“\w.-])(the|of|and|are|with|from|model|services?|databases?|planned|missing|which|source|project)(?![\w.-])/i;
  const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
  for (const [name, results] of [
    ["rich", resultsOf()],
    ["empty", emptyResults()],
  ] as const) {
    it(`do not leak into one another: a ${name} province in Vietnamese`, () => {
      expect(textOf(architectureDocument(results, "vi")).filter((text) => english.test(text))).toEqual([]);
    });
    it(`do not leak into one another: a ${name} province in English`, () => {
      expect(textOf(architectureDocument(results, "en")).filter((text) => vietnamese.test(text))).toEqual([]);
    });
  }
  it("say which words are Vietnamese in the English document", () => {
    const results = resultsOf({ ...province, functions: { f1: { name: "Nghiệp vụ một" } } });
    const runs = blocksOf(architectureDocument(results, "en").chapters).flatMap((block) =>
      block.kind === "table" ? block.rows.flat(2) : [],
    );
    expect(runs.find(({ text }) => text === "Nghiệp vụ một")).toMatchObject({ lang: "vi" });
  });
});

it("is the same for the same results", () => {
  expect(architectureDocument(resultsOf(), "vi")).toEqual(architectureDocument(resultsOf(), "vi"));
});
