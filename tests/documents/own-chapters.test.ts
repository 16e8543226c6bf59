import { describe, expect, it } from "vitest";
import { architectureDocument } from "../../src/documents/architecture.ts";
import { choicesIn, type OwnBlocks, type OwnChapters } from "../../src/documents/own-chapters.ts";
import type { DocumentBlock, DocumentChapter } from "../../src/domain/page.ts";
import { resultsOf } from "./fixture.ts";

const paragraph = (text: string): DocumentBlock => ({ kind: "paragraph", text: [{ text }] });
const own = (change: Partial<OwnChapters>): OwnChapters => ({
  without: new Set(),
  texts: new Map(),
  templates: new Map(),
  values: { vi: new Map([["province", "Tỉnh A"]]), en: new Map([["province", "Province A"]]) },
  ...change,
});
const vision = (blocks: OwnBlocks) => new Map([["vision", blocks]]);

function told(change: Partial<OwnChapters>, language: "vi" | "en" = "vi") {
  return architectureDocument(resultsOf(), language, choicesIn(own(change), language));
}

function chapter(chapters: readonly DocumentChapter[], id: string): DocumentChapter | undefined {
  for (const each of chapters) {
    const found = each.id === id ? each : chapter(each.chapters, id);
    if (found) return found;
  }
  return undefined;
}

describe("a chapter", () => {
  it("can be left out, with its numbers closed up and nothing leading to it", () => {
    const { chapters } = told({ without: new Set(["vision", "annex-sources"]) });
    expect(chapters.map(({ number, id }) => `${number} ${id}`.trim()).slice(2, 6)).toEqual([
      "I basis",
      "II purpose-and-scope",
      "III principles",
      "IV development-plan",
    ]);
    expect(JSON.stringify(chapters)).not.toContain("#source-");
  });

  it("takes in the province's own text after what khung writes", () => {
    const blocks = chapter(told({ texts: vision({ vi: [paragraph("Riêng")] }) }).chapters, "vision")?.blocks;
    expect(blocks?.length).toBeGreaterThan(1);
    expect(blocks?.at(-1)).toEqual(paragraph("Riêng"));
  });

  it("says in which language a text is, where the document is in another", () => {
    const texts = vision({ vi: [paragraph("Riêng")] });
    expect(chapter(told({ texts }, "en").chapters, "vision")?.blocks.at(-1)).toEqual({
      kind: "paragraph",
      text: [{ text: "Riêng", lang: "vi" }],
    });
    const both = vision({ vi: [paragraph("Riêng")], en: [paragraph("Own")] });
    expect(chapter(told({ texts: both }, "en").chapters, "vision")?.blocks.at(-1)).toEqual(paragraph("Own"));
  });

  it("can be replaced by a template, which names what it takes up, once and no more", () => {
    const templates = new Map([
      ["roadmap", { vi: [paragraph("{{ chapter }} của {{province}}"), paragraph("{{block roadmap}}")] }],
    ]);
    const values = { vi: new Map([["province", "{{constructor}} {{chapter}}"]]), en: new Map<string, string>() };
    const found = chapter(told({ templates, values }).chapters, "roadmap");
    expect(found?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table"]);
    expect(found?.blocks[0]).toEqual(paragraph("T-roadmap của {{constructor}} {{chapter}}"));
  });

  it("of a template keeps what khung writes where it is asked for", () => {
    const plain = chapter(told({}).chapters, "vision")?.blocks ?? [];
    const templates = vision({ vi: [paragraph("Trước"), paragraph("{{content}}"), paragraph("Sau")] });
    expect(chapter(told({ templates }).chapters, "vision")?.blocks).toEqual([
      paragraph("Trước"),
      ...plain,
      paragraph("Sau"),
    ]);
  });

  it("leaves a place that nothing fills as it stands", () => {
    const templates = vision({ vi: [paragraph("{{constructor}} {{__proto__}} {{nobody}}")] });
    expect(chapter(told({ templates }).chapters, "vision")?.blocks).toEqual([
      paragraph("{{constructor}} {{__proto__}} {{nobody}}"),
    ]);
  });
});
