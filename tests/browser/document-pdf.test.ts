import { beforeAll, describe, expect, it } from "vitest";
import { htmlAssets } from "../../src/app/load/assets.ts";
import { architectureDocument } from "../../src/documents/architecture.ts";
import { printedHtml } from "../../src/documents/html/printed.ts";
import { listOf, numbered } from "../../src/documents/numbering.ts";
import type { DocumentContent } from "../../src/domain/page.ts";
import { languages } from "../../src/domain/text.ts";
import { withBrowser } from "../../src/node/browser.ts";
import { destinationPages } from "../../src/node/pdf-destinations.ts";
import { effects } from "../app/effects.ts";
import { squeezed } from "../diagrams/formats/nasty.ts";
import { resultsOf } from "../documents/fixture.ts";
import { hostileDocument, hostileLabels, longTable } from "../documents/hostile-document.ts";
import { hasPoppler, pageTexts, poppler } from "./poppler.ts";

interface Printed {
  readonly content: DocumentContent;
  readonly pdf: Uint8Array;
}

let ofLanguage: Readonly<Record<string, Printed>>;
let again: Uint8Array;
let hostile: Uint8Array;
let long: Uint8Array;
let refused: readonly string[];

beforeAll(async () => {
  const assets = await htmlAssets(["."], effects);
  const results = resultsOf();
  const contents = languages.map((language) => architectureDocument(results, language));
  const html = [...contents, hostileDocument, longTable].map((content) => printedHtml(content, assets));
  const printed = await withBrowser(async (pages) => ({
    pdfs: await Promise.all(html.map(pages.pdf)),
    refused: pages.refused,
  }));
  if ("kind" in printed) throw new Error(printed.words.en);
  const [vi = none, en = none, ...others] = printed.pdfs;
  ofLanguage = Object.fromEntries(
    contents.map((content, index) => [content.language, { content, pdf: [vi, en][index] ?? none }]),
  );
  [hostile = none, long = none] = others;
  refused = printed.refused;
  const second = await withBrowser((pages) => pages.pdf(html[0] ?? ""));
  again = second instanceof Uint8Array ? second : none;
}, 240_000);

const none = new Uint8Array();
const of = (language: string): Printed => ofLanguage[language] ?? { content: hostileDocument, pdf: none };

describe("a document as PDF", () => {
  it("is the same, byte for byte, from another browser", () => {
    expect(again.length).toBeGreaterThan(10_000);
    expect(Buffer.compare(again, of("vi").pdf)).toBe(0);
  });

  it("is tagged, with outline, language and title, and asks for nothing", () => {
    expect(refused).toEqual([]);
    for (const language of languages) {
      const text = Buffer.from(of(language).pdf).toString("latin1");
      expect(text).toContain(`/Lang (${language})`);
      expect(text).toContain("/DisplayDocTitle true");
      expect(text).toMatch(/\/Marked true/);
      expect(text).toMatch(/\/Outlines \d+ 0 R/);
    }
  });

  it("knows the page of every chapter, table and figure", () => {
    for (const language of languages) {
      const { content, pdf } = of(language);
      const places = destinationPages(pdf);
      const anchors = [...new Set([...numbered(content).values()].map(({ anchor }) => `${language}-${anchor}`))];
      expect(anchors.filter((anchor) => !places.has(anchor))).toEqual([]);
    }
  });

  it.skipIf(!hasPoppler).each(languages)(
    "prints the numbers of the real pages in its contents and lists: %s",
    (language) => {
      const { content, pdf } = of(language);
      const pages = pageTexts(pdf).map((page) => page.replace(/\s+/g, " "));
      const front = pages.slice(
        1,
        content.chapters[0] && (destinationPages(pdf).get(`${language}-${content.chapters[0].id}`) ?? 2) - 1,
      );
      const numbering = numbered(content);
      for (const kind of ["chapter", "table", "figure"] as const)
        for (const one of listOf(numbering, kind)) {
          const number = kind === "chapter" ? (one.number ? `${one.number}. ` : "") : `${one.label}. `;
          const line = `${number}${one.title}`.replace(/\s+/g, " ");
          const printed = new RegExp(`(?:^| )${line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} (\\d+)`).exec(
            front.join(" "),
          )?.[1];
          expect([line, printed]).toEqual([line, String(destinationPages(pdf).get(`${language}-${one.anchor}`))]);
          expect([line, pages[Number(printed) - 1]?.includes(line)]).toEqual([line, true]);
        }
    },
  );

  it.skipIf(!hasPoppler)("has its own fonts in it and no others", () => {
    const fonts = poppler("pdffonts", of("vi").pdf).split("\n").slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(?:Tinos|BeVietnamPro)-\w+ .* yes yes yes /);
    expect(fonts.join()).toContain("Tinos");
  });

  it.skipIf(!hasPoppler)("tells its structure: headings, tables with heads, figures with words, lists, links", () => {
    const structure = poppler("pdfinfo", of("en").pdf, ["-struct"]);
    for (const tag of ["H1", "H2", "H3", "Table", "TH", "TR", "Figure", "L ", "Link", "P "])
      expect(structure).toContain(tag);
    expect(poppler("pdfinfo", of("en").pdf)).toMatch(/Page size: +59\d\.\d+ x 84\d\.\d+ pts \(A4\)/);
    const urls = poppler("pdfinfo", of("en").pdf, ["-url"]).split("\n").slice(1).filter(Boolean);
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(url).toMatch(/https:\/\/example\.org/);
  });

  it.skipIf(!hasPoppler)(
    "prints wide tables on pages on their side, and the number of each page in its head but the first",
    () => {
      const sizes = poppler("pdfinfo", of("vi").pdf, ["-f", "1", "-l", "99"]).match(/size: +[\d.]+ x [\d.]+/g) ?? [];
      expect(new Set(sizes.map((size) => size.replace(/size: +(\d+).* x (\d+).*/, "$1x$2")))).toEqual(
        new Set(["594x841", "841x594"]),
      );
      const pages = pageTexts(of("vi").pdf);
      expect(
        pages.filter((page, index) => index > 0 && !page.split("\n")[0]?.match(new RegExp(`\\b${index + 1}\\b`))),
      ).toEqual([]);
    },
  );
});

describe("hostile text in a document that is printed", () => {
  it("fetches nothing, reads nothing, runs nothing", () => {
    expect(refused).toEqual([]);
    const text = Buffer.from(hostile).toString("latin1");
    expect(text).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile|SubmitForm|GoToR|OpenAction) /);
    expect([...text.matchAll(/\/URI \(([^)]*)/g)].map(([, address]) => address)).toEqual([]);
  });

  it.skipIf(!hasPoppler)("stands there as text", () => {
    const text = squeezed(poppler("pdftotext", hostile, ["-raw"], ["-"]));
    expect(hostileLabels.filter((label) => !text.includes(label))).toEqual([]);
    expect(text).not.toContain("root:x:0");
    expect(text.length).toBeLessThan(1_000_000);
  });

  it.skipIf(!hasPoppler)(
    "prints a table of two hundred pages: its head on every one of them, no row cut in two",
    () => {
      const pages = pageTexts(long).filter((page) => page.includes("head-one"));
      expect(pages.length).toBeGreaterThan(199);
      const rows = pages.flatMap((page, index) =>
        [...page.matchAll(/first-(\d+)/g)].map(([, row]) => [Number(row), index] as const),
      );
      const ends = pages.flatMap((page, index) =>
        [...page.matchAll(/last-(\d+)/g)].map(([, row]) => [Number(row), index] as const),
      );
      expect(rows.length).toBe(
        longTable.chapters[0]?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])).length,
      );
      expect(ends).toEqual(rows);
    },
  );

  it("refuses and records whatever a page itself asks for, were it ever to ask", async () => {
    const page = `<!doctype html><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/refreshed"><style>@import "http://127.0.0.1:9/x.css";</style><iframe src="file:///etc/passwd"></iframe><img src="http://127.0.0.1:9/x.png"><script src="http://127.0.0.1:9/x.js"></script><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p>end</p>`;
    const made = await withBrowser(async (pages) => ({ pdf: await pages.pdf(page), refused: pages.refused }));
    if ("kind" in made) throw new Error(made.words.en);
    expect(made.refused).toEqual(expect.arrayContaining(["http://127.0.0.1:9/x.css", "http://127.0.0.1:9/x.png"]));
    expect(made.refused.filter((address) => address.startsWith("data:"))).toEqual([]);
    if (hasPoppler) expect(poppler("pdftotext", made.pdf, [], ["-"])).not.toContain("root:");
  });
});
