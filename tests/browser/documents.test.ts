import axe from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editionPublications, provincePublications } from "../../src/app/publish/publications.ts";
import { publish } from "../../src/app/publish/publish.ts";
import { effects, speech } from "../app/effects.ts";
import { chromium, show } from "./chromium.ts";

const ofProvince = Object.keys(provincePublications).filter((id) => !(id in editionPublications));
const ofEdition = Object.keys(editionPublications);
const documents = [...ofProvince, ...ofEdition];
let browser: Browser;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  browser = await chromium();
  const asked = { ...speech, formats: ["html"], json: false } as const;
  const made = [
    await publish({ ...asked, folder: "models/_example", documents: ofProvince }, effects),
    await publish({ ...asked, folder: "ict-index-2020", units: ["da-nang"], documents: ofEdition }, effects),
  ];
  const files = made.flatMap((outcome) => outcome.files ?? []);
  pages = new Map(files.map(({ path, contents }) => [path.split("/").at(-1) ?? "", String(contents)]));
  const missing = documents.filter((id) => !pageOf(id));
  if (missing.length) throw new Error(`not written: ${missing.join(", ")}: ${made.map(({ notes }) => notes).join("")}`);
}, 120_000);
afterAll(() => browser?.close());

/** Opens a page, does something on it, and fails on any error, warning or request. */
async function on(html: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults } = await show(browser, html);
  try {
    await page.setViewport({ width: 1300, height: 900 });
    await work(page);
    expect(faults).toEqual([]);
  } finally {
    await page.close();
  }
}

/** A document's page, whatever unit its file names. */
function pageOf(id: string): string {
  return [...pages].find(([name]) => name.startsWith(`${id}.`))?.[1] ?? "";
}

const architecture = (): string => pageOf("architecture");
const run = <T>(page: Page, code: string) => page.evaluate(code) as Promise<T>;
const textOf = (page: Page, selector: string) =>
  run<string>(page, `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`);

async function violations(page: Page): Promise<readonly string[]> {
  return run(
    page,
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))",
  );
}

describe("documents on a screen, in a real browser", () => {
  it.each(documents)(
    "%s is accessible: nothing that axe finds, in light and dark, in both languages",
    async (id) => {
      await on(pageOf(id), async (page) => {
        await page.evaluate(axe.source);
        // Both grounds and both languages; every pair of them would take twice as long and find no more.
        for (const [scheme, language] of [
          ["light", "vi"],
          ["dark", "en"],
        ] as const) {
          await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
          await run(page, `document.getElementById("choose-${language}")?.click()`);
          expect([scheme, language, ...(await violations(page))]).toEqual([scheme, language]);
        }
      });
    },
    120_000,
  );

  it.each(documents)(
    "%s fits a window of 320 pixels, and its headings and tools stay in reach",
    async (id) => {
      await on(pageOf(id), async (page) => {
        await page.setViewport({ width: 320, height: 640 });
        expect(await run<number>(page, "document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      });
    },
    60_000,
  );

  it("finds words without their marks, says how many places, and goes there", () =>
    on(architecture(), async (page) => {
      await page.type("#vi-search", "cong dan");
      await page.waitForSelector(".document[lang=vi] .found li");
      const found = await page.$$eval(".document[lang=vi] .found li", (items) =>
        items.map(({ textContent }) => textContent),
      );
      expect(found.join()).toMatch(/công dân/i);
      expect(await textOf(page, ".document[lang=vi] .finder .voice")).toContain(String(found.length));
      await page.click(".document[lang=vi] .found li a");
      expect(await textOf(page, "main .is-here")).toMatch(/công dân/i);
      await page.click("#vi-search", { count: 3 });
      await page.type("#vi-search", "không có gì như thế này");
      await page.waitForFunction("!document.querySelector('.document[lang=vi] .found li')");
      expect(await textOf(page, ".document[lang=vi] .finder .voice")).toBe("Không tìm thấy");
      await page.keyboard.press("Escape");
      expect(await run(page, "document.querySelector('.contents').classList.contains('is-searching')")).toBe(false);
    }));

  it("marks the chapter that is read", () =>
    on(architecture(), async (page) => {
      const id = await run<string>(page, "document.querySelectorAll('.document[lang=vi] main > .chapter')[4].id");
      await run(page, `document.getElementById("${id}").scrollIntoView({ behavior: "instant" })`);
      await page.waitForSelector(`a[href="#${id}"][aria-current]`);
      expect(await run(page, "document.querySelectorAll('[aria-current]').length")).toBe(1);
    }));

  it("opens its pictures: searched, chosen, zoomed by keyboard, and nothing that axe finds", () =>
    on(architecture(), async (page) => {
      await page.click(".document[lang=vi] .open-picture");
      await page.waitForSelector("dialog[open] .stage svg");
      const seen = () => run<string>(page, "document.querySelector('dialog[open] svg').getAttribute('viewBox')");
      const before = await seen();
      await page.type("dialog[open] input", "nguoi dan");
      expect(await run<number>(page, "document.querySelectorAll('dialog[open] .is-found').length")).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
      expect(await textOf(page, "dialog[open] .voice")).toMatch(/Người dân.*phần tử liên quan/);
      await page.evaluate(axe.source);
      expect(await violations(page)).toEqual([]);
      await run(page, "document.querySelector('dialog[open] [data-box]').focus()");
      await page.keyboard.press("ArrowRight");
      expect(await run(page, "document.activeElement.hasAttribute('data-box')")).toBe(true);
      await page.keyboard.press("+");
      await page.waitForFunction(
        `document.querySelector('dialog[open] svg').getAttribute('viewBox') !== ${JSON.stringify(before)}`,
      );
      await page.keyboard.press("Escape");
      expect(await run(page, "document.querySelector('dialog[open]')")).toBeNull();
    }));

  it("turns dark when asked, whatever the screen says", () =>
    on(architecture(), async (page) => {
      const ground = () => run<string>(page, "getComputedStyle(document.body).backgroundColor");
      const light = await ground();
      await page.click(".theme");
      expect(await ground()).not.toBe(light);
      expect(await run(page, "document.querySelector('.theme').getAttribute('aria-pressed')")).toBe("true");
    }));

  it("can be read, followed and switched to the other language where no script runs", async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setContent(architecture(), { waitUntil: "load" });
    const hidden = await run<number>(
      page,
      "[...document.querySelectorAll('.finder, .theme, .open-picture')].filter((one) => one.getClientRects().length > 0).length",
    );
    expect(hidden).toBe(0);
    await page.click("label[for=choose-en]");
    expect(await run(page, "document.querySelector('.document[lang=en] main').getClientRects().length")).toBe(1);
    await page.close();
  });
});
