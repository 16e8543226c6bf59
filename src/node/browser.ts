import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer-core";
import type { BrowserPages, Lack } from "../app/effects.ts";
import { findBrowser } from "./find-browser.ts";
import { lacks } from "./lacks.ts";
import { packedBrowser } from "./packed-browser.ts";
import { steadyPdf } from "./steady-pdf.ts";

/** How long a page may take, in milliseconds. */
const patience = 60_000;

/**
 * Opens a browser for some work and closes it, whatever comes of the work. The browser is the one of `KHUNG_CHROME`, one
 * that is installed, or the one in `@sparticuz/chromium`; where there is none, what to do about it comes back.
 */
export async function withBrowser<T>(work: (pages: BrowserPages) => Promise<T>): Promise<T | Lack> {
  const browser = await openBrowser();
  if ("kind" in browser) return browser;
  try {
    return await work({
      pdf: (html) => onPage(browser, (page) => printed(page, html)),
      mermaid: mermaidOn(browser),
    });
  } finally {
    await browser.close();
  }
}

/** Starts the browser, without a window; the caller closes it. For tests that look at pages with their own code. */
export async function openBrowser(): Promise<Browser | Lack> {
  const found = await findBrowser(process.env);
  if (found && "wrong" in found) return lacks.namedBrowser(found.wrong);
  const packed = found ? undefined : await packedBrowser(process.env);
  const executablePath = found?.path ?? packed;
  if (executablePath === undefined) return lacks.browser;
  const puppeteer = await import("puppeteer-core").catch(() => undefined);
  if (!puppeteer) return lacks.puppeteer;
  return puppeteer.launch({ executablePath, headless: packed ? "shell" : true, args: argumentsOf() });
}

/** The sandbox stays on, except for root, whom the browser does not start with it. */
function argumentsOf(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    "--font-render-hinting=none",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    ...(isRoot ? ["--no-sandbox"] : []),
  ];
}

/** A page of its own for each job, which may ask for nothing but what it carries in itself. */
async function onPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await closedPage(browser, false);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

async function closedPage(browser: Browser, scripts: boolean): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setJavaScriptEnabled(scripts);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isOwn = /^(?:data|about):/.test(request.url());
    void (isOwn ? request.continue() : request.abort("blockedbyclient"));
  });
  return page;
}

async function printed(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: "load" });
  await page.evaluateHandle("document.fonts.ready");
  return steadyPdf(
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: patience }),
  );
}

/** Labels are set as SVG text, so that the picture stands alone; nothing in the text can switch that off. */
const mermaidSettings = {
  startOnLoad: false,
  securityLevel: "strict",
  htmlLabels: false,
  maxTextSize: 1_000_000,
  maxEdges: 5000,
  deterministicIds: true,
  theme: "neutral",
  flowchart: { htmlLabels: false },
  secure: ["secure", "securityLevel", "startOnLoad", "maxTextSize", "maxEdges", "htmlLabels", "theme", "flowchart"],
};

/** Draws Mermaid on a page of its own, which is made with the first text and closed with the browser. */
function mermaidOn(browser: Browser): BrowserPages["mermaid"] {
  let made: Promise<Page | undefined> | undefined;
  return async (text) => {
    made ??= mermaidPage(browser);
    const page = await made;
    if (!page) return lacks.mermaid;
    const drawing = `mermaid.render("khung-mermaid", ${JSON.stringify(hidden(text))}).then(({ svg }) => svg)`;
    return shown(String(await page.evaluate(drawing)));
  };
}

/** From here on the letters of private use stand for the signs that Mermaid writes as entities. */
const privateUse = 0xf0000;

/**
 * In labels of SVG, Mermaid breaks lines in the middle of its own entities and escapes them once more. So each is drawn
 * as a letter of private use, of which a text of ours holds none: those of a model are entities themselves.
 */
function hidden(text: string): string {
  return text.replace(/#(\d+);/g, (entity, code: string) =>
    Number(code) < 0xfff0 ? String.fromCodePoint(privateUse + Number(code)) : entity,
  );
}

function shown(svg: string): string {
  return svg.replace(/[\u{f0000}-\u{fffff}]/gu, (letter) => `&#${(letter.codePointAt(0) ?? privateUse) - privateUse};`);
}

async function mermaidPage(browser: Browser): Promise<Page | undefined> {
  const library = await mermaidLibrary();
  if (library === undefined) return undefined;
  const page = await closedPage(browser, true);
  await page.setContent("<!doctype html><html><body></body></html>");
  await page.evaluate(library);
  await page.evaluate(`mermaid.initialize(${JSON.stringify(mermaidSettings)})`);
  return page;
}

async function mermaidLibrary(): Promise<string | undefined> {
  try {
    return await readFile(createRequire(import.meta.url).resolve("mermaid/dist/mermaid.min.js"), "utf8");
  } catch {
    return undefined;
  }
}
