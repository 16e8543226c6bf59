import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawPicture } from "../../src/app/draw/picture.ts";
import { toGraphviz } from "../../src/diagrams/formats/dot.ts";
import { toMermaid } from "../../src/diagrams/formats/mermaid.ts";
import { withBrowser } from "../../src/node/browser.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { freshGraphviz } from "../diagrams/formats/fresh-graphviz.ts";
import { nastyLabels, nastyViews, squeezed } from "../diagrams/formats/nasty.ts";
import { picturesOfProvince } from "../diagrams/province-views.ts";
import { chromium, show } from "./chromium.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await chromium();
}, 60_000);
afterAll(() => browser?.close());

/** What a browser reads in an XML text: its words, and whatever could run, load or lead anywhere. */
const readXml = `(xml) => {
  const doc = new DOMParser().parseFromString(xml, "application/xml");
  const elements = [...doc.querySelectorAll("*")];
  const attributes = elements.flatMap((element) => [...element.attributes]);
  return {
    fault: doc.querySelector("parsererror")?.textContent,
    text: doc.documentElement.textContent,
    labels: attributes.filter(({ name }) => name === "label" || name === "tooltip").map(({ value }) => value),
    active: [
      ...elements.filter(({ localName }) => /^(script|foreignObject|image|use|iframe|a)$/.test(localName)).map(({ localName }) => localName),
      ...attributes.filter(({ name, value }) => /^on/i.test(name) || (/^(href|xlink:href|src|link|action)$/i.test(name) && !/^#/.test(value))).map(({ name, value }) => name + "=" + value),
    ],
  };
}`;

/** What a browser reads in labels that are HTML: their words, and the elements that they hold. */
const readHtml = `(labels) => labels.map((label) => {
  const doc = new DOMParser().parseFromString(label, "text/html");
  return { text: doc.body.textContent, elements: [...doc.body.querySelectorAll("*")].map((one) => one.localName + [...one.attributes].map(({ name }) => name).join()) };
})`;

interface ReadXml {
  readonly fault?: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly active: readonly string[];
}

async function evaluated<T>(reader: string, argument: unknown): Promise<T> {
  const { page } = await show(browser, "<!doctype html>");
  try {
    return (await page.evaluate(`(${reader})(${JSON.stringify(argument)})`)) as T;
  } finally {
    await page.close();
  }
}

function lost(text: string): readonly string[] {
  const read = squeezed(text);
  return nastyLabels.filter((label) => !read.includes(label)).map((label) => label.slice(0, 60));
}

describe.each(nastyViews)("nasty ids and texts, %s, as a browser reads them", (_, view) => {
  it("in SVG: every text is text, and nothing else is there", async () => {
    const read = await evaluated<ReadXml>(
      readXml,
      await drawPicture({ view, form: "svg", language: "vi" }, layoutInProcess),
    );
    expect(read.fault).toBeUndefined();
    expect(read.active).toEqual([]);
    expect(lost(read.text)).toEqual([]);
  }, 60_000);

  it("in draw.io: every text is text, and nothing else is there", async () => {
    const read = await evaluated<ReadXml>(
      readXml,
      await drawPicture({ view, form: "drawio", language: "vi" }, layoutInProcess),
    );
    expect(read.fault).toBeUndefined();
    expect(read.active).toEqual([]);
    const labels = await evaluated<readonly { text: string; elements: readonly string[] }[]>(readHtml, read.labels);
    expect(lost(labels.map(({ text }) => text).join("\n"))).toEqual([]);
    const elements = new Set(labels.flatMap((label) => label.elements));
    expect([...elements].filter((element) => !["b", "br", "fontstyle"].includes(element))).toEqual([]);
  }, 60_000);

  it("in DOT, drawn by Graphviz: every text is text", async () => {
    const graphviz = await freshGraphviz();
    const read = await evaluated<ReadXml>(readXml, graphviz.layout(toGraphviz(view, "vi"), "svg", "dot"));
    expect(read.fault).toBeUndefined();
    expect(read.active).toEqual([]);
    expect(lost(read.text)).toEqual([]);
  }, 60_000);

  it("in Mermaid, drawn by Mermaid: every text is text", async () => {
    const svg = await withBrowser((pages) => pages.mermaid(toMermaid(view, "vi")));
    expect(svg).toMatch(/^<svg/);
    const read = await evaluated<ReadXml>(readXml, svg);
    expect(read.fault).toBeUndefined();
    expect(read.active).toEqual([]);
    expect(lost(read.text)).toEqual([]);
  }, 120_000);
});

describe("Mermaid in a real browser", () => {
  it.each(nastyViews)(
    "reads every text of %s as it stands, set up as its users set it up",
    async (_, view) => {
      const { page, faults } = await show(browser, "<!doctype html><body><div id=here></div></body>");
      await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("mermaid/dist/mermaid.min.js"), "utf8"));
      const text = await page.evaluate(`(async () => {
      mermaid.initialize({ startOnLoad: false, maxTextSize: 1000000, maxEdges: 1000 });
      const here = document.getElementById("here");
      here.innerHTML = (await mermaid.render("picture", ${JSON.stringify(toMermaid(view, "vi"))})).svg;
      return [here.textContent, here.querySelectorAll("script, img, a[href], [onclick], [onerror]").length];
    })()`);
      await page.close();
      const [read, active] = text as [string, number];
      expect(faults).toEqual([]);
      expect(active).toBe(0);
      expect(lost(read)).toEqual([]);
    },
    120_000,
  );

  it("draws a view of a province of each kind", async () => {
    const views = new Map(picturesOfProvince("vinh-phuc", "2020").map((view) => [view.layout, view]));
    const drawn = await withBrowser(async (pages) => {
      const svgs: string[] = [];
      for (const view of views.values()) svgs.push(String(await pages.mermaid(toMermaid(view, "vi"))));
      return svgs;
    });
    if ("kind" in drawn) throw new Error(drawn.words.en);
    expect(drawn.length).toBeGreaterThan(2);
    for (const svg of drawn) {
      expect(svg).toMatch(/^<svg/);
      expect(svg).not.toContain("Syntax error");
    }
  }, 120_000);
});
