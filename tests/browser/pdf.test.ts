import { describe, expect, it } from "vitest";
import { picturePage } from "../../src/app/draw/picture-page.ts";
import { pictureFonts } from "../../src/app/load/assets.ts";
import { layeredSvg } from "../../src/diagrams/layered.ts";
import { withBrowser } from "../../src/node/browser.ts";
import { effects } from "../app/effects.ts";
import { danangOverall } from "../diagrams/views.ts";

async function printed(html: string): Promise<Buffer> {
  const pdf = await withBrowser((pages) => pages.pdf(html));
  if ("kind" in pdf) throw new Error(pdf.words.en);
  return Buffer.from(pdf);
}

describe("a picture as PDF", () => {
  it("is one sheet of its size, in our own embedded fonts, the same bytes from another browser", async () => {
    const svg = layeredSvg(danangOverall, { language: "vi", fontFaces: await pictureFonts(effects) });
    const html = picturePage(danangOverall, "vi", svg);
    const [one, two] = [await printed(html), await printed(html)];
    expect(one.equals(two)).toBe(true);
    const text = one.toString("latin1");
    const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
    const [, sheetWidth = 0, sheetHeight = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.map(Number) ?? [];
    expect(Math.abs(sheetWidth - width * 0.75)).toBeLessThan(2);
    expect(Math.abs(sheetHeight - height * 0.75)).toBeLessThan(2);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const fonts = new Set([...text.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name));
    expect([...fonts].sort()).toEqual(["BeVietnamPro-Bold", "BeVietnamPro-Regular", "BeVietnamPro-SemiBold"]);
    expect(text).toContain("/MarkInfo");
  }, 60_000);

  it("runs no script and asks for nothing outside of the page", async () => {
    const hostile =
      '<p id=x>one</p><script>document.getElementById("x").remove()</script><img src="https://example.org/x.png" onerror="document.body.remove()"><link rel=stylesheet href="http://127.0.0.1:9/x.css">';
    const [bare, full] = [await printed("<p>one</p>"), await printed(hostile)];
    expect(full.length).toBeGreaterThan(bare.length * 0.8);
  }, 60_000);
});
