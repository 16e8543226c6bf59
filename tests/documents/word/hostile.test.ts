import { describe, expect, it } from "vitest";
import type { DocumentContent } from "../../../src/domain/page.ts";
import { squeezed } from "../../diagrams/formats/nasty.ts";
import { hostileDocument, hostileLabels, longTable } from "../hostile-document.ts";
import { packageFaults } from "../package-faults.ts";
import { paragraphs, shown, written } from "./word.ts";

describe("hostile text in Word", () => {
  it("is text, and nothing else", async () => {
    const { bytes, body } = await written(hostileDocument);
    expect(packageFaults(bytes)).toEqual([]);
    const text = squeezed(shown(body));
    expect(hostileLabels.filter((label) => !text.includes(label))).toEqual([]);
    expect(body).not.toMatch(/<w:instrText[^>]*>(?! ?(?:TOC|SEQ|PAGEREF|REF|PAGE))/);
  });

  it("shows every letter of a cell of 32,768, and lets its row go over pages", async () => {
    const [chapter] = longTable.chapters;
    const long = "ộ".repeat(32_768);
    const content: DocumentContent = {
      ...longTable,
      chapters: [
        {
          id: "only",
          number: "",
          title: "T",
          chapters: [],
          blocks: [
            {
              kind: "table",
              id: "t",
              caption: "C",
              head: ["a", "b"],
              align: ["start", "start"],
              rows: [
                [[{ text: long }], [{ text: "b" }]],
                [[{ text: "c" }], [{ text: "d" }]],
              ],
            },
          ],
        },
      ],
    };
    expect(chapter).toBeDefined();
    const { body } = await written(content);
    expect(body).toContain(long);
    const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.map((row) => /<w:cantSplit\/>/.test(row))).toEqual([true, false, true]);
  });

  it("takes a table of two hundred pages in its stride", async () => {
    const { bytes, body } = await written(longTable);
    expect(packageFaults(bytes)).toEqual([]);
    const [block] = longTable.chapters[0]?.blocks ?? [];
    const rows = block?.kind === "table" ? block.rows.length : 0;
    expect(rows).toBeGreaterThan(4_000);
    expect(body.match(/<w:tr>/g)).toHaveLength(rows + 1);
    expect(paragraphs(body).filter(({ text }) => text === `last-${rows - 1}`)).toHaveLength(1);
  });
});
