import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { architectureDocument } from "../../src/documents/architecture.ts";
import { embedFonts, fontFiles } from "../../src/documents/html/fonts.ts";
import { embedSvg, isWide } from "../../src/documents/html/svg.ts";
import { toHtml } from "../../src/documents/html.ts";
import type { DocumentResults } from "../../src/documents/results.ts";
import { plainAssets } from "./assets.ts";
import { emptyResults, province, resultsOf } from "./fixture.ts";

const page = (results: DocumentResults) =>
  toHtml([architectureDocument(results, "vi"), architectureDocument(results, "en")], plainAssets);

function dom(html: string) {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  document.write(html);
  return document;
}

describe("the page", () => {
  const html = page(resultsOf());
  const document = dom(html);

  it("needs nothing from outside", () => {
    expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
    expect(html).not.toMatch(/<link\b|<iframe|<object|<embed|<img|<base\b|@import|\ssrc=|\son\w+=/i);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/url\((?!["']?(?:data:|#))[^)]*\)/g)).toBeNull();
    const addresses = [...document.querySelectorAll("[href]")].filter(
      (element) => !element.getAttribute("href")?.startsWith("#"),
    );
    expect(new Set(addresses.map(({ tagName }) => tagName))).toEqual(new Set(["A"]));
    expect(addresses.every((element) => /^https?:\/\//.test(element.getAttribute("href") ?? ""))).toBe(true);
  });

  it("has both languages, each with its own name, title, contents and main part", () => {
    expect(document.documentElement.getAttribute("lang")).toBe("vi");
    expect([...document.querySelectorAll(".document")].map((part) => part.getAttribute("lang"))).toEqual(["vi", "en"]);
    for (const part of document.querySelectorAll(".document"))
      for (const one of ["h1", "main", "nav", "a.skip"]) expect(part.querySelectorAll(one)).toHaveLength(1);
    expect(
      [...document.querySelectorAll("input[type=radio]")].map((input) => [input.id, input.hasAttribute("checked")]),
    ).toEqual([
      ["choose-vi", true],
      ["choose-en", false],
    ]);
  });

  it("uses no id twice, and leads nowhere that is not there", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Set(ids);
    const inner = [...document.querySelectorAll("[href^='#']")].map(
      (element) => element.getAttribute("href")?.slice(1) ?? "",
    );
    expect(inner.filter((id) => !known.has(id))).toEqual([]);
  });

  it("numbers its tables and figures in order, in each language", () => {
    const labels = (language: string, kind: string) =>
      [...document.querySelectorAll(`.document[lang=${language}] ${kind} b`)].map(({ textContent }) => textContent);
    expect(labels("vi", "figcaption")).toEqual(labels("vi", "figcaption").map((_, index) => `Hình ${index + 1}.`));
    expect(labels("vi", "figcaption").length).toBeGreaterThan(1);
    expect(labels("en", "caption").slice(0, 2)).toEqual(["Table 1.", "Table 2."]);
    expect(labels("vi", "caption")).toHaveLength(labels("en", "caption").length);
  });

  it("gives every table as many cells in each row as heads, and every picture words", () => {
    for (const table of document.querySelectorAll("table")) {
      const heads = table.querySelectorAll("th[scope=col]").length;
      for (const row of table.querySelectorAll("tbody tr")) expect(row.querySelectorAll("td")).toHaveLength(heads);
    }
    for (const picture of document.querySelectorAll("[role=img]"))
      expect(picture.getAttribute("aria-label")).toBeTruthy();
  });

  it("skips no level of headings", () => {
    for (const part of document.querySelectorAll(".document")) {
      const levels = [...part.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  it("shows a zero, and the marks", () => {
    expect(
      [...document.querySelectorAll(".document[lang=vi] .score .value")].map(({ textContent }) => textContent),
    ).toContain("0%");
    expect(document.querySelectorAll("main .mark-illustrative").length).toBeGreaterThan(2);
  });

  it("is the same for the same results, and stands for an empty province too", () => {
    expect(page(resultsOf())).toBe(html);
    expect(dom(page(emptyResults())).querySelectorAll("main .callout-warning").length).toBeGreaterThan(20);
  });
});

describe("hostile text", () => {
  const evil = `<script>alert(1)</script>"'\`{{constructor}}{{{lookup this}}}</style><img src=x onerror=alert(1)>`;
  const results = resultsOf({
    ...province,
    province: { ...province.province, vision: evil, name: evil },
    projects: { a: { name: evil, start: 2014, end: 2015 }, b: { name: evil, start: 2015 } },
  });
  const sources = new Map([
    ["s-page", { id: "s-page", title: { vi: evil }, kind: "page", url: "javascript:alert(1)" } as const],
  ]);
  const html = page({ ...results, sources });

  it("is shown as text wherever it stands", () => {
    const document = dom(html);
    expect(document.querySelectorAll("main script, main img, main iframe")).toHaveLength(0);
    expect(document.querySelector("#vi-vision strong")?.textContent).toBe(evil);
    expect(html.match(/<script|<img/gi)).toEqual(["<script"]);
    expect(html).toContain("{{constructor}}");
  });
  it("makes no link but to the web", () => {
    expect(html).not.toMatch(/href="?javascript:/i);
  });
});

describe("pictures", () => {
  it("keep their ids and rules to themselves", () => {
    const svg =
      '<?xml version="1.0"?><svg viewBox="0 0 2 1" aria-labelledby="a b"><style>@font-face{x:y}.c{fill:url(#g)}</style><g id="g" clip-path="url(#a)"/><use xlink:href="#g"/></svg>';
    expect(embedSvg(svg, "p")).toBe(
      '<svg viewBox="0 0 2 1" aria-labelledby="p-a p-b"><style>#p{.c{fill:url(#p-g)}}</style><g id="p-g" clip-path="url(#p-a)"/><use xlink:href="#p-g"/></svg>',
    );
  });
  it("lie on their side where they are wide", () => {
    expect([isWide('<svg viewBox="0 0 1400 900">'), isWide('<svg viewBox="0 0 600 900">'), isWide("<svg>")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("fonts", () => {
  const css = readFileSync("reports/style/fonts.css", "utf8");
  it("are all there, and go into the page", () => {
    expect(fontFiles(css)).toHaveLength(10);
    for (const file of fontFiles(css))
      expect(readFileSync(`reports/style/${file}`).subarray(0, 4).toString()).toBe("wOF2");
    expect(embedFonts(css, () => "AAAA")).not.toContain('url("fonts/');
  });
});
