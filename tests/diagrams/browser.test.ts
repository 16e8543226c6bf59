import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pictureFonts } from "../../src/app/load/assets.ts";
import { inTheme } from "../../src/diagrams/theme.ts";
import { viewSvg } from "../../src/diagrams/view-svg.ts";
import { type Language, languages } from "../../src/domain/text.ts";
import type { View } from "../../src/domain/view.ts";
import { openBrowser } from "../../src/node/browser.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { effects } from "../app/effects.ts";
import { hostileTexts } from "./hostile.ts";
import { measureTexts } from "./measure-in-browser.ts";
import { hostileMatrix, hostileTimeline } from "./other-layouts.ts";
import { picturesOfProvince, provinces } from "./province-views.ts";
import { box, group, line, viewOf } from "./views.ts";

let browser: Browser;
let fonts: string;

beforeAll(async () => {
  const opened = await openBrowser();
  if ("kind" in opened) {
    const why = Object.values(opened).find((value) => typeof value === "object" && "en" in value);
    throw new Error(`This test measures text in a browser and found none: ${JSON.stringify(why ?? opened)}`);
  }
  browser = opened;
  fonts = await pictureFonts(effects);
}, 60_000);

afterAll(() => browser?.close());

interface Named {
  readonly name: string;
  readonly view: View;
}

/** What a browser finds wrong with the texts of pictures. */
async function measured(
  views: readonly Named[],
  spoken: readonly Language[] = languages,
): Promise<{ readonly measured: number; readonly faults: readonly string[] }> {
  const pictures: string[] = [];
  for (const { name, view } of views)
    for (const language of spoken) {
      const svg = await viewSvg(view, { language }, layoutInProcess);
      pictures.push(`<div data-name="${name} ${view.id} ${language}">${svg}</div>`);
    }
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${fonts}</style>${pictures.join("")}`);
    await page.evaluate("Promise.all([...document.fonts].map((face) => face.load()))");
    return (await page.evaluate(measureTexts)) as Awaited<ReturnType<typeof measured>>;
  } finally {
    await page.close();
  }
}

describe("texts as a browser sets them", () => {
  it.each(provinces)(
    "of every view of $province lie within their frames and apart",
    async ({ province, at }) => {
      const found = await measured(picturesOfProvince(province, at).map((view) => ({ name: province, view })));
      expect(found.faults).toEqual([]);
      expect(found.measured).toBeGreaterThan(500);
    },
    120_000,
  );

  it.each(provinces)(
    "of differences of $province lie within their frames and apart",
    async ({ province, at, since }) => {
      const views = picturesOfProvince(province, at, since);
      const found = await measured(
        views.map((view) => ({ name: `${province} since ${since}`, view })),
        ["vi"],
      );
      expect(found.faults).toEqual([]);
    },
    120_000,
  );

  it("lie within their frames whatever they are", async () => {
    const views = hostileTexts.flatMap((text, index): readonly Named[] => {
      const label = { vi: text };
      const groups = [
        group(
          "a",
          "band",
          [box("x", { label, note: label }), box("y", { label, boxes: [box("z", { label })] })],
          label,
        ),
      ];
      const views = [
        viewOf(groups, [line("x", "y", { label })]),
        viewOf(groups, [], "layers"),
        hostileMatrix(text),
        hostileTimeline(text),
      ];
      return views.map((view) => ({ name: `hostile ${index} ${view.layout}`, view: { ...view, title: label } }));
    });
    expect((await measured(views)).faults).toEqual([]);
  }, 120_000);

  it("are light on dark where the screen asks for it, and dark on light on paper", async () => {
    const view = picturesOfProvince("soc-trang", "2015")[0];
    if (!view) throw new Error("no view");
    const svg = inTheme(await viewSvg(view, { language: "vi" }, layoutInProcess), "auto");
    const page = await browser.newPage();
    await page.setContent(svg);
    const session = await page.createCDPSession();
    const shades = async (media: "screen" | "print", scheme: "dark" | "light") => {
      const features = [{ name: "prefers-color-scheme", value: scheme }];
      await session.send("Emulation.setEmulatedMedia", { media, features });
      const script = `["svg > rect", ".khung-box text"].map((at) => getComputedStyle(document.querySelector(at)).fill)`;
      return ((await page.evaluate(script)) as readonly string[]).map((fill) => Number(/\d+/.exec(fill)?.[0]));
    };
    expect(await shades("screen", "light")).toEqual([255, 22]);
    expect(await shades("screen", "dark")).toEqual([18, 238]);
    expect(await shades("print", "dark")).toEqual([255, 22]);
    await page.close();
  });

  it("would be found if they did not", async () => {
    const view = viewOf([group("a", "band", [box("x", { label: { vi: "Hệ thống" } })])]);
    const svg = await viewSvg(view, { language: "vi" }, layoutInProcess);
    const page = await browser.newPage();
    await page.setContent(
      `<div data-name="spoilt">${svg.replaceAll(">Hệ thống</text>", ">Hệ thống thông tin quản lý văn bản</text>")}</div>`,
    );
    const { faults } = (await page.evaluate(measureTexts)) as { readonly faults: readonly string[] };
    await page.close();
    expect(faults.join()).toContain("leaves its frame");
  });
});
