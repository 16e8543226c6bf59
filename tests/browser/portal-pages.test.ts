import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "../web/serving.ts";
import { type OpenPortal, openPortal, portalPages } from "./portal-serving.ts";

/** Photographs of every page lie here, for people to look at. */
const album = join(repository, "reports/out/portal");
/** 320 pixels are 1,280 at a zoom of 400 %. */
const widths = [320, 820, 1280] as const;
/** What is longer is cut there: a list of 193 countries looks the same all the way down. */
const longest = 2600;

let portal: OpenPortal;
beforeAll(async () => {
  await mkdir(album, { recursive: true });
  portal = await openPortal();
}, 120_000);
afterAll(() => portal?.close());

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, each with the first elements that it is about. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: rules, resultTypes: ["violations"] })}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(" | ")))`,
  )) as readonly string[];
}

/** Photographs a page at three widths; nothing of it may be wider than the screen. */
async function photograph(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await take(page, join(album, `${name}.${width}.png`), width, longest);
  }
}

async function take(page: Page, path: string, width: number, most: number): Promise<void> {
  const height = Math.min(most, Number(await page.evaluate("document.documentElement.scrollHeight")));
  const clip = { x: 0, y: 0, width, height };
  await page.screenshot({
    path: path as `${string}.png`,
    clip,
    captureBeyondViewport: true,
    optimizeForSpeed: most === longest,
  });
}

function nameOf(path: string, language: string): string {
  return `${path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "home"}.${language}`;
}

/** Milliseconds: three photographs of a long page on a machine that does other things as well. */
const patience = 30_000;

describe.each(portalPages)("the page “%s”", { timeout: patience }, (path) => {
  it("has nothing that axe finds in Vietnamese and light, and is photographed", () =>
    portal.on(`/vi${path}`, async (page) => {
      expect(await violations(page)).toEqual([]);
      await photograph(page, nameOf(path, "vi"));
    }));

  it("has nothing that axe finds in English and dark, with all that opens open, and is photographed", () =>
    portal.on(
      `/en${path}`,
      async (page) => {
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
        expect(await violations(page)).toEqual([]);
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = false })");
        await photograph(page, nameOf(path, "en"));
      },
      { theme: "dark" },
    ));
});

/** The pictures of the README, written where they are asked for: `KHUNG_PICTURES=write`. */
const shown = [
  ["home", "/vi", "light"],
  ["compare", "/vi/compare?edition=egdi-2024&units=VNM&units=SGP&units=THA&show=side", "light"],
  ["what-if", "/vi/what-if?edition=dti-2020&w.CQS=0.2&w.KTS=0.5&w.XHS=0.3", "light"],
  ["architecture", "/vi/provinces/da-nang/architecture", "dark"],
] as const;

describe.runIf(process.env["KHUNG_PICTURES"] === "write")("the pictures of the README", () => {
  it.each(shown)("%s", (name, path, theme) =>
    portal.on(path, (page) => take(page, join(repository, `reports/pictures/portal-${name}.png`), 1280, 900), {
      theme,
    }),
  );
});
