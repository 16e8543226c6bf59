import axe from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { draw } from "../../src/app/draw/draw.ts";
import { interactivePage } from "../../src/app/draw/interactive-page.ts";
import { drawPicture } from "../../src/app/draw/picture.ts";
import { pinsFileSchema } from "../../src/domain/layout-pins.ts";
import type { Language } from "../../src/domain/text.ts";
import type { View } from "../../src/domain/view.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { effects, speech } from "../app/effects.ts";
import { nastyLabels, nastyViews, squeezed } from "../diagrams/formats/nasty.ts";
import { chromium, show } from "./chromium.ts";

let browser: Browser;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  browser = await chromium();
  const views = ["overall-design", "roadmap", "dependency-matrix", "data-integration-axis"];
  const request = { ...speech, folder: "models/vinh-phuc", views, formats: ["html"], json: false } as const;
  const { files = [], notes } = await draw(request, effects);
  if (files.length !== views.length) throw new Error(notes ?? "the pages were not drawn");
  pages = new Map(files.map(({ contents }, index) => [views[index] ?? "", String(contents)]));
}, 120_000);
afterAll(() => browser?.close());

/** Opens a page, does something on it, and fails on any error, warning or request. */
async function on(html: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults } = await show(browser, html);
  try {
    await page.setViewport({ width: 1400, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await work(page);
    expect(faults).toEqual([]);
  } finally {
    await page.close();
  }
}

const pageOf = (view: string): string => pages.get(view) ?? "";
const focused = (page: Page) =>
  page.evaluate("document.activeElement.getAttribute('data-box') ?? document.activeElement.id");
const seen = (page: Page) => page.evaluate("document.querySelector('#khung-stage svg').getAttribute('viewBox')");
const textOf = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`) as Promise<string>;

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))",
  )) as readonly string[];
}

describe("the interactive page, in a real browser", () => {
  it.each(["overall-design", "roadmap", "dependency-matrix", "data-integration-axis"])(
    "of %s is accessible: nothing that axe finds, in light and dark, with something chosen",
    async (view) => {
      await on(pageOf(view), async (page) => {
        expect(await violations(page)).toEqual([]);
        await page.click("#khung-list button");
        await page.click("#khung-theme");
        expect(await violations(page)).toEqual([]);
      });
    },
    60_000,
  );

  it("can be walked by keyboard: from box to box, choosing, zooming, searching", () =>
    on(pageOf("overall-design"), async (page) => {
      await page.focus("#khung-language");
      while (!/^\/?(?:[a-z])/.test(String(await focused(page))) || String(await focused(page)).startsWith("khung-"))
        await page.keyboard.press("Tab").then(async () => {
          if ((await focused(page)) === "khung-list") throw new Error("the stage was not reached");
        });
      const first = await focused(page);
      await page.keyboard.press("ArrowRight");
      const second = await focused(page);
      expect(second).not.toBe(first);
      await page.keyboard.press("ArrowLeft");
      expect(await focused(page)).toBe(first);
      await page.keyboard.press("Enter");
      expect(await textOf(page, "#khung-details h2")).not.toBe("");
      expect(await page.$$eval(".is-dim", (all) => all.length)).toBeGreaterThan(3);
      await page.keyboard.press("Escape");
      expect(await page.$$eval(".is-dim", (all) => all.length)).toBe(0);
      const before = await seen(page);
      await page.keyboard.press("+");
      expect(await seen(page)).not.toBe(before);
      await page.keyboard.press("0");
      expect(
        String(await seen(page))
          .split(" ")
          .map(Number),
      ).toEqual(String(before).split(" ").map(Number));
      await page.keyboard.press("/");
      expect(await focused(page)).toBe("khung-search");
    }));

  it("finds without diacritics and without đ, says how many, and brings what is chosen into sight", () =>
    on(pageOf("overall-design"), async (page) => {
      const all = await page.$$eval("#khung-list li", (items) => items.length);
      await page.type("#khung-search", "nguoi dan");
      const found = await page.$$eval("#khung-list li", (items) => items.map(({ textContent }) => textContent));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(all);
      expect(found.join()).toMatch(/Người dân/i);
      expect(await textOf(page, "#khung-voice")).toContain(String(found.length));
      await page.keyboard.press("Enter");
      expect(await textOf(page, "#khung-details h2")).toMatch(/người dân/i);
      await page.keyboard.press("Escape");
      await page.type("#khung-search", "không có gì như thế này");
      expect(await page.$$eval("#khung-list li", (items) => items.length)).toBe(0);
      expect(await textOf(page, "#khung-voice")).toBe("Không tìm thấy phần tử nào");
    }));

  it("goes through the dates, and speaks the other language", () =>
    on(pageOf("overall-design"), async (page) => {
      const date = await textOf(page, "#khung-date");
      const picture = await textOf(page, "#khung-stage svg");
      await page.click("#khung-earlier");
      expect(await textOf(page, "#khung-date")).not.toBe(date);
      expect(await textOf(page, "#khung-stage svg")).not.toBe(picture);
      expect(await textOf(page, "#khung-voice")).toMatch(/: thêm \d+, bớt \d+/);
      await page.click("#khung-language");
      expect(await page.evaluate("document.documentElement.lang")).toBe("en");
      expect(await textOf(page, "h1")).toMatch(/^Overall design/);
      expect(await textOf(page, "#khung-stage svg title")).toMatch(/^Overall design/);
      expect(await page.$eval("#khung-closer", (button) => button.getAttribute("aria-label"))).toBe("Zoom in");
    }));

  it("lets boxes be dragged and nudged, and gives their positions as the file that the tool reads", () =>
    on(pageOf("data-integration-axis"), async (page) => {
      await page.evaluate(
        "window.saved = []; URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return 'blob:null/x'; }; HTMLAnchorElement.prototype.click = function () { saved.push(this.download); }",
      );
      await page.click("#khung-arrange");
      await page.click("#khung-export");
      expect(await textOf(page, "#khung-voice")).toContain("Chưa có hộp nào được dời");
      const box = await page.$("#khung-stage [data-box] .khung-outline");
      const frame = await box?.boundingBox();
      if (!frame) throw new Error("there is no box");
      const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y + 30, { steps: 4 });
      await page.mouse.up();
      const moved = await box?.boundingBox();
      expect(Math.abs((moved?.x ?? 0) - frame.x - 40)).toBeLessThan(2);
      expect(Math.abs((moved?.y ?? 0) - frame.y - 30)).toBeLessThan(2);
      await page.click("#khung-export");
      await page.waitForFunction("window.saved.length > 1");
      const [name, text] = ((await page.evaluate("window.saved")) as string[]).sort();
      const file = [name, text].find((one) => one?.startsWith("boxes:")) ?? "";
      expect([name, text]).toContain("data-integration-axis.yaml");
      const pins = pinsFileSchema.parse(parse(file));
      expect(Object.keys(pins.boxes)).toHaveLength(1);
    }));

  it("shows its picture where no script runs", async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setContent(pageOf("overall-design"));
    expect(await page.$$eval("#khung-stage > svg .khung-box", (boxes) => boxes.length)).toBeGreaterThan(5);
    await page.close();
  });

  it.each(nastyViews)(
    "of nasty ids and texts, %s, says the texts and does nothing else",
    async (_, view) => {
      const drawn = new Map<string, string>();
      for (const language of ["vi", "en"] as const)
        drawn.set(language, await drawPicture({ view, form: "svg", language }, layoutInProcess));
      const picture = (_view: View, _form: string, language: Language): string => drawn.get(language) ?? "";
      const html = await interactivePage({ view }, { picture, spoken: ["vi", "en"], scale: 1, effects });
      await on(html, async (page) => {
        const said = squeezed(`${await textOf(page, "#khung-list")} ${await textOf(page, "#khung-stage")}`);
        expect(nastyLabels.filter((label) => !said.includes(label))).toEqual([]);
        for (const button of (await page.$$("#khung-list button")).slice(0, 5)) await button.click();
      });
    },
    60_000,
  );
});
