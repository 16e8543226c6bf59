import { Window } from "happy-dom";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, webAddress } from "../../../src/documents/markdown/escape.ts";
import { toMarkdown } from "../../../src/documents/markdown/to-markdown.ts";
import type { DocumentContent } from "../../../src/domain/page.ts";
import { squeezed } from "../../diagrams/formats/nasty.ts";
import { hostileDocument, hostileLabels } from "../hostile-document.ts";
import { sampleDocument } from "../sample-document.ts";

/** The page that a host of git makes of a document. */
function page(content: DocumentContent) {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
  document.body.innerHTML = marked.parse(toMarkdown(content).text, { async: false, gfm: true });
  return document.body;
}

describe("a document in Markdown", () => {
  const { text, pictures } = toMarkdown(sampleDocument, "pictures/architecture.vi");
  const body = page(sampleDocument);

  it("has the chapters, the tables and the captions of every other form", () => {
    expect([...body.querySelectorAll("h1, h2, h3")].map(({ textContent }) => textContent)).toEqual([
      sampleDocument.title,
      "Mục lục",
      "Tóm tắt",
      "I. Hiện trạng",
      "I.1. Bên trong",
      "I.2. Thứ hai",
      "II. Biểu đồ",
      "Phụ lục",
      "PL.1. Nguồn",
    ]);
    expect(body.querySelectorAll("table")).toHaveLength(1);
    expect(body.querySelectorAll("tbody tr")).toHaveLength(6);
    expect(body.querySelector("tbody td:last-child")?.getAttribute("align")).toBe("right");
    expect(body.textContent).toContain("Bảng 1. Bảng rộng");
    expect(body.textContent).toContain("Xem Bảng 1, Hình 1 và Mục I.1; nguồn; không có trang");
  });

  it("leads within itself to places that there are, and outside to the web alone", () => {
    const ids = new Set([...body.querySelectorAll("[id]")].map(({ id }) => id));
    const links = [...body.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((href) => href.startsWith("#") && !ids.has(href.slice(1)))).toEqual([]);
    expect(links.filter((href) => !href.startsWith("#"))).toEqual(["https://example.org/a?b=1&c=2#d"]);
  });

  it("has its pictures as files beside it", () => {
    expect(pictures.map(({ path }) => path)).toEqual([
      "pictures/architecture.vi/second-chart.svg",
      "pictures/architecture.vi/second-picture.svg",
    ]);
    for (const { path } of pictures) expect(text).toContain(`](${path})`);
  });

  it("is the same for the same content", () => {
    expect(toMarkdown(sampleDocument, "pictures/architecture.vi").text).toBe(text);
  });
});

describe("hostile text in Markdown", () => {
  const body = page(hostileDocument);

  it("is text: no element, no link and no picture comes of it", () => {
    const told = new Set(["A", "B", "BLOCKQUOTE", "BR", "CODE", "EM", "H1", "H2", "HR", "LI", "OL", "P", "STRONG"]);
    const others = ["SUB", "TABLE", "TBODY", "TD", "TH", "THEAD", "TR", "UL"];
    const found = new Set([...body.querySelectorAll("*")].map(({ tagName }) => tagName));
    expect([...found].filter((name) => !told.has(name) && !others.includes(name))).toEqual([]);
    const links = [...body.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((href) => !/^#chapter-\d+$/.test(href))).toEqual([]);
  });

  it("says what it said", () => {
    const text = squeezed(body.textContent ?? "");
    expect(hostileLabels.filter((label) => !text.includes(label))).toEqual([]);
  });
});

describe("escaping", () => {
  it.each([
    ["1. một", "1\\. một"],
    ["- một", "\\- một"],
    ["2.100", "2.100"],
    ["a|b*c*_d_`e`", "a|b\\*c\\*\\_d\\_\\`e\\`"],
    ["<b>&amp;", "&lt;b&gt;&amp;amp;"],
    ["https://a.vn www.a.vn a@b.vn", "https&#58;//a.vn www&#46;a.vn a&#64;b.vn"],
    ["![x](y)!", "!\\[x\\](y)\\!"],
    ["một\nhai\u0000", "một hai\ufffd"],
  ])("%j is written %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it("takes addresses of the web, and nothing else", () => {
    expect(webAddress("https://a.vn/(x) y|<z>")).toBe("https://a.vn/%28x%29%20y%7C%3Cz%3E");
    expect(["javascript:alert(1)", "file:///etc/passwd", "https://", "//a.vn"].map(webAddress)).toEqual(
      Array.from({ length: 4 }),
    );
  });
});
