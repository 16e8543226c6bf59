import { describe, expect, it } from "vitest";
import { isSafeLink } from "../../src/diagrams/href.ts";
import { viewSvg } from "../../src/diagrams/view-svg.ts";
import { headersOf } from "../../src/domain/matrix-view.ts";
import { type Language, languages } from "../../src/domain/text.ts";
import { barsOf } from "../../src/domain/timeline-view.ts";
import { boxesOf, isBoxView, type View } from "../../src/domain/view.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { picturesOfProvince, provinces } from "./province-views.ts";
import { faultOf } from "./well-formed.ts";

const known = new Map<string, Promise<string>>();

/** A picture, drawn once for all tests of it. */
function draw(view: View, language: Language): Promise<string> {
  const key = JSON.stringify([view, language]);
  const svg = known.get(key) ?? viewSvg(view, { language }, layoutInProcess);
  known.set(key, svg);
  return svg;
}

function countOf(svg: string, what: RegExp): number {
  return (svg.match(what) ?? []).length;
}

/** How many things of each sort a picture must show. */
function expectedCounts(view: View): readonly (readonly [RegExp, number])[] {
  if (isBoxView(view))
    return [
      [/ data-box="/g, boxesOf(view).length],
      [/ data-line="/g, view.layout === "graph" ? view.lines.length : 0],
    ];
  if (view.layout === "matrix")
    return [
      [/class="khung-cell/g, view.cells.length],
      [/class="khung-header/g, headersOf(view.rows).length + headersOf(view.columns).length],
    ];
  return [[/class="khung-span"/g, barsOf(view).length]];
}

/** What stands where: numbers and words, without the paint, which the palette's own tests look at. */
function skeleton(svg: string): string {
  return svg
    .replace(
      / (?:fill|stroke|font-[a-z]+|fill-opacity|stroke-[a-z]+|text-anchor|rx|aria-labelledby|xmlns|viewBox)="[^"]*"/g,
      "",
    )
    .replace(/<path class="khung-texture"[^>]*\/>/g, "")
    .replace(/<g class="khung-symbol [^>]*>.*?<\/g>/g, "")
    .replace(/<g class="khung-sample .*?(?=<g class="khung-sample |<\/svg>)/gs, "")
    .replaceAll("><", ">\n<");
}

describe.each(provinces)("pictures of $province", ({ province, at, since }) => {
  const views = picturesOfProvince(province, at);

  it("are images with a title and a description, and nothing in them runs or loads", async () => {
    for (const view of views)
      for (const language of languages) {
        const svg = await draw(view, language);
        expect(faultOf(svg)).toBeUndefined();
        expect(svg).toMatch(
          /^<svg [^>]*role="img"[^>]*aria-labelledby="([^"]*)-title \1-desc"[^>]*><title id="\1-title">/,
        );
        expect(svg).toMatch(/<desc id="[^"]*">[^<]{20,}<\/desc>/);
        expect(svg).not.toMatch(/<script|<image|<use|<foreignObject|url\(|\son\w+=|NaN|undefined/);
        for (const [, href = ""] of svg.matchAll(/ href="([^"]*)"/g)) expect(isSafeLink(href)).toBe(true);
        const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }
  }, 60_000);

  it("lose nothing: boxes, lines, heads, cells and bars are those of the view", async () => {
    for (const view of [...views, ...picturesOfProvince(province, at, since)]) {
      const svg = await draw(view, "vi");
      for (const [what, count] of expectedCounts(view))
        expect([view.id, what, countOf(svg, what)]).toEqual([view.id, what, count]);
    }
  }, 60_000);

  it("are the same bytes each time", async () => {
    for (const view of views.slice(0, 6))
      expect(await viewSvg(structuredClone(view), { language: "vi" }, layoutInProcess)).toBe(await draw(view, "vi"));
  }, 60_000);

  it("look as agreed", async () => {
    const drawn: string[] = [];
    for (const view of views) drawn.push(skeleton(await draw(view, "vi")));
    await expect(`${drawn.join("\n\n")}\n`).toMatchFileSnapshot(`snapshots/${province}.svg.txt`);
  }, 60_000);
});
