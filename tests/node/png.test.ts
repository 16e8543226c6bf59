import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { layeredSvg } from "../../src/diagrams/layered.ts";
import { svgToPng } from "../../src/node/png.ts";
import { danangOverall } from "../diagrams/views.ts";

const root = resolve(import.meta.dirname, "../..");

async function png(svg: string, scale: number): Promise<Buffer> {
  const made = await svgToPng(svg, scale, root);
  if ("kind" in made) throw new Error(made.words.en);
  return Buffer.from(made);
}

/** Width and height, from the header. */
function sizeOf(bytes: Buffer): readonly number[] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("PNG", () => {
  it("is as large as asked, and the same bytes each time", async () => {
    const svg = layeredSvg(danangOverall, { language: "vi" });
    const [, width = 0] = /width="([\d.]+)"/.exec(svg)?.map(Number) ?? [];
    const [one, two] = [await png(svg, 1), await png(svg, 2)];
    expect(Math.abs((sizeOf(one)[0] ?? 0) - width)).toBeLessThan(2);
    expect(Math.abs((sizeOf(two)[0] ?? 0) - 2 * width)).toBeLessThan(2);
    expect((await png(svg, 1)).equals(one)).toBe(true);
  });

  it("sets letters in our own fonts: a text leaves ink, with its diacritics", async () => {
    const text = (words: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="'Be Vietnam Pro'"><rect width="200" height="40" fill="#fff"/><text x="5" y="30" font-size="24">${words}</text></svg>`;
    const [blank, bare, marked] = [await png(text(""), 1), await png(text("Uy ban"), 1), await png(text("Ủy bạn"), 1)];
    expect(bare.length).toBeGreaterThan(blank.length + 200);
    expect(marked.equals(bare)).toBe(false);
  });
});
