import { describe, expect, it } from "vitest";
import type { DocumentBlock, Run } from "../../src/domain/page.ts";
import { readChapterText } from "../../src/source/chapter-text/read-chapter-text.ts";
import { exceeded } from "../../src/source/chapter-text/text-bounds.ts";

const read = (text: string) => readChapterText(text, { name: "text-vision", caption: "Tầm nhìn" });

function runs(blocks: readonly DocumentBlock[]): readonly Run[] {
  return blocks.flatMap((block): readonly Run[] => {
    if (block.kind === "paragraph" || block.kind === "callout") return block.text;
    if (block.kind === "list") return block.items.flat();
    if (block.kind === "table") return block.rows.flat(2);
    return block.kind === "heading" ? [{ text: block.text }] : [];
  });
}

describe("a text in Markdown", () => {
  it("becomes paragraphs, headings, lists, tables, quotations and code", () => {
    const { blocks, refused } = read(
      "# Mục tiêu\n\nMột **hai** `ba`\n\n1. a\n   - b\n2. c\n\n| x | y |\n|---|--:|\n| 1 | **2** |\n\n> lưu ý\n\n```\nf(x)\n```\n",
    );
    expect(refused).toEqual([]);
    expect(blocks).toEqual([
      { kind: "heading", text: "Mục tiêu" },
      {
        kind: "paragraph",
        text: [{ text: "Một " }, { text: "hai", strong: true }, { text: " " }, { text: "ba", code: true }],
      },
      { kind: "list", ordered: true, items: [[{ text: "a" }], [{ text: "– " }, { text: "b" }], [{ text: "c" }]] },
      {
        kind: "table",
        id: "text-vision-1",
        caption: "Mục tiêu",
        head: ["x", "y"],
        align: ["start", "end"],
        rows: [[[{ text: "1" }], [{ text: "2", strong: true }]]],
      },
      { kind: "callout", tone: "note", text: [{ text: "lưu ý" }] },
      { kind: "paragraph", text: [{ text: "f(x)", code: true }] },
    ]);
  });

  it("leads to https and to parts of the document, and nowhere else", () => {
    const { blocks, refused } = read(
      "[a](https://a.vn/b) [b](#roadmap) [c](javascript:alert(1)) [d](http://x.vn) [e](file:///etc/passwd) [f](//x.vn) [g](data:text/html,x) [h](../a.md)",
    );
    const led = runs(blocks).filter(({ href, refersTo }) => href ?? refersTo);
    expect(led).toEqual([
      { text: "a", href: "https://a.vn/b" },
      { text: "b", refersTo: "roadmap" },
    ]);
    expect(refused.map(({ kind }) => kind)).toEqual(Array(6).fill("link"));
  });

  it.each([
    "<iframe src=file:///etc/passwd></iframe>",
    "<script>alert(1)</script>",
    '<meta http-equiv="refresh" content="0;url=http://x">',
    "<style>@import url(http://x)</style>",
    "a <img src=x onerror=alert(1)> b",
  ])("shows HTML as the text that it is: %s", (text) => {
    const { blocks, refused } = read(text);
    expect(
      runs(blocks)
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ kind }) => kind === "html")).toBe(true);
  });

  it("refuses pictures, keeps what they say, and knows where they stand", () => {
    const text = "dòng một\n\nxem ![sơ đồ](http://x/a.png)\n";
    const { blocks, refused } = read(text);
    expect(runs(blocks).map((run) => run.text)).toEqual(["dòng một", "xem ", "sơ đồ"]);
    expect(refused).toEqual([{ kind: "image", text: "![sơ đồ](http://x/a.png)", at: { from: 14, to: 38 } }]);
  });

  it("is the text as it is where it nests too deep", () => {
    const { blocks, refused } = read(`${">".repeat(5000)}a`);
    expect(runs(blocks)).toEqual([{ text: `${">".repeat(5000)}a` }]);
    expect(refused).toMatchObject([{ kind: "nesting" }]);
  });

  it("is bounded, so that nothing in it takes long", () => {
    expect(exceeded("a".repeat(60_001))).toEqual({ bound: "characters", size: 60_001 });
    expect(exceeded("*a_".repeat(600))).toEqual({ bound: "emphasis", size: 1200 });
    expect(exceeded("|a".repeat(50))).toEqual({ bound: "columns", size: 50 });
    expect(exceeded("a\n".repeat(2_500))).toEqual({ bound: "lines", size: 2_501 });
    expect(exceeded("a *b* | c\n".repeat(100))).toBeUndefined();
  });
});
