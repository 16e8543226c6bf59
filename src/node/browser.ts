import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page, PuppeteerNode } from "puppeteer-core";
import type { BrowserPages, Lack } from "../app/effects.ts";
import { findBrowser } from "./find-browser.ts";
import { lacks } from "./lacks.ts";
import { packedBrowser } from "./packed-browser.ts";
import { destinationPages } from "./pdf-destinations.ts";
import { steadyPdf } from "./steady-pdf.ts";

/** How long a page may take, in milliseconds. */
const patience = 60_000;

/**
 * Opens a browser for some work and closes it, whatever comes of the work. The browser is the one of `KHUNG_CHROME`, one
 * that is installed, or the one in `@sparticuz/chromium`; where there is none, what to do about it comes back. The work
 * begins while the browser starts.
 */
export async function withBrowser<T>(work: (pages: BrowserPages) => Promise<T>): Promise<T | Lack> {
  const program = await browserProgram();
  if ("kind" in program) return program;
  const refused: string[] = [];
  const starting = started(program);
  // Heard of by the first page that is asked for.
  starting.catch(() => undefined);
  try {
    return await work({
      pdf: async (html) => onPage(await starting, refused, (page) => printed(page, html)),
      mermaid: mermaidOn(starting, refused),
      refused,
    });
  } catch (error) {
    if (isLack(error)) return error;
    throw error;
  } finally {
    await starting.then(
      (browser) => browser.close(),
      () => undefined,
    );
  }
}

/** Starts the browser, without a window; the caller closes it. For tests that look at pages with their own code. */
export async function openBrowser(): Promise<Browser | Lack> {
  const program = await browserProgram();
  return "kind" in program ? program : started(program);
}

/** A browser that is there, and what starts it. */
interface Program {
  readonly executablePath: string;
  readonly isPacked: boolean;
  readonly launch: PuppeteerNode["launch"];
}

async function browserProgram(): Promise<Program | Lack> {
  const found = await findBrowser(process.env);
  if (found && "wrong" in found) return lacks.namedBrowser(found.wrong);
  const executablePath = found?.path ?? (await packedBrowser(process.env));
  if (executablePath === undefined) return lacks.browser;
  const puppeteer = await import("puppeteer-core").catch(() => undefined);
  if (!puppeteer) return lacks.puppeteer;
  return { executablePath, isPacked: !found, launch: (options) => puppeteer.launch(options) };
}

/** Throws the {@link Lack} of a browser that is there and does not start. */
async function started({ executablePath, isPacked, launch }: Program): Promise<Browser> {
  try {
    return await launch({ executablePath, headless: isPacked ? "shell" : true, args: argumentsOf() });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw lacks.deadBrowser(executablePath, reason);
  }
}

function isLack(error: unknown): error is Lack {
  return typeof error === "object" && error !== null && "kind" in error && error.kind === "lack";
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
async function onPage<T>(browser: Browser, refused: string[], work: (page: Page) => Promise<T>): Promise<T> {
  const page = await closedPage(browser, refused, false);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

async function closedPage(browser: Browser, refused: string[], scripts: boolean): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setJavaScriptEnabled(scripts);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isOwn = /^(?:data|about):/.test(request.url());
    if (!isOwn) refused.push(request.url());
    void (isOwn ? request.continue() : request.abort("blockedbyclient"));
  });
  return page;
}

/** How often a page is printed at most, until the numbers in its table of contents are those of its pages. */
const mostPrintings = 5;

async function printed(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: "load" });
  await page.evaluate(loadFonts);
  const isNumbered = html.includes("data-page-of");
  let numbers = isNumbered ? await measuredPages(page) : "";
  for (let printings = 1; ; printings++) {
    if (isNumbered) await page.evaluate(`(${fillNumbers})(${numbers})`);
    const pdf = await pdfOf(page, true);
    const found = isNumbered ? pagesIn(pdf) : numbers;
    if (found === numbers || printings === mostPrintings) return steadyPdf(pdf);
    numbers = found;
  }
}

/** Where everything is, from sheets with nothing on them, which take half the time. */
async function measuredPages(page: Page): Promise<string> {
  await page.evaluate("document.documentElement.classList.add('is-measured')");
  const pages = pagesIn(await pdfOf(page, false));
  await page.evaluate("document.documentElement.classList.remove('is-measured')");
  return pages;
}

function pagesIn(pdf: Uint8Array): string {
  return JSON.stringify(Object.fromEntries([...destinationPages(pdf)].sort()));
}

function pdfOf(page: Page, complete: boolean): Promise<Uint8Array> {
  const options = { preferCSSPageSize: true, printBackground: true, timeout: patience };
  return page.pdf({ ...options, tagged: complete, outline: complete });
}

/** Every font of the page, since a page that shows nothing on the screen asks for none. */
const loadFonts = "Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => undefined)";

/** Runs on the page, whose own scripts do not run. */
const fillNumbers = `(pages) => {
  for (const place of document.querySelectorAll("[data-page-of]"))
    place.textContent = Object.hasOwn(pages, place.dataset.pageOf) ? pages[place.dataset.pageOf] : "";
}`;

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
function mermaidOn(browser: Promise<Browser>, refused: string[]): BrowserPages["mermaid"] {
  let made: Promise<Page | undefined> | undefined;
  return async (text) => {
    made ??= browser.then((one) => mermaidPage(one, refused));
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

async function mermaidPage(browser: Browser, refused: string[]): Promise<Page | undefined> {
  const library = await mermaidLibrary();
  if (library === undefined) return undefined;
  const page = await closedPage(browser, refused, true);
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
