import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPortal, openPortal } from "./portal-serving.ts";

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
}, 120_000);
afterAll(() => portal?.close());

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "");
const addressOf = (page: Page): string => page.url().slice(portal.base.length);

/** Does something that leads to another page, and waits for it. */
async function leading(page: Page, work: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), work()]);
}

/** Presses the tabulator until what has the focus is what is looked for, as who has no mouse would. */
async function tabTo(page: Page, selector: string, most = 250): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached by keyboard`);
}

const ranks = (page: Page): Promise<readonly string[]> =>
  page.$$eval("#what-if-table tbody tr", (rows) => rows.map(({ dataset }) => dataset["code"] ?? ""));

/** Milliseconds of one journey, on a machine that does other things as well. */
const patience = 30_000;

describe("a ministry compares provinces", { timeout: patience }, () => {
  it("finds a province, typed without diacritics, by keyboard", () =>
    portal.on("/vi", async (page) => {
      await tabTo(page, "#q");
      await page.keyboard.type("da nang");
      await leading(page, () => page.keyboard.press("Enter"));
      await tabTo(page, ".results a");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("Thành phố Đà Nẵng");
      await leading(page, () => page.keyboard.press("Enter"));
      expect(addressOf(page)).toBe("/vi/provinces/da-nang");
    }));

  it("compares three by keyboard, and the address holds the choice", () =>
    portal.on("/vi/compare?edition=dti-2020", async (page) => {
      for (const code of ["da-nang", "bac-ninh", "can-tho"]) {
        await tabTo(page, `input[value="${code}"]`);
        await page.keyboard.press("Space");
      }
      await page.keyboard.down("Shift");
      await tabTo(page, "form[action] > .row .button");
      await page.keyboard.up("Shift");
      await leading(page, () => page.keyboard.press("Enter"));
      const { searchParams } = new URL(page.url());
      expect(searchParams.getAll("units")).toEqual(["da-nang", "bac-ninh", "can-tho"]);
      expect(searchParams.get("show")).toBe("side");
      await page.waitForSelector(".canvas canvas");
      expect(
        await page.$$eval(".chart details thead th", (heads) => heads.map(({ textContent }) => textContent)),
      ).toEqual(["Chỉ tiêu", "Đà Nẵng", "Bắc Ninh", "Cần Thơ", "Trung vị", "Cao nhất"]);
    }));

  it("sorts, filters and groups through the address", () =>
    portal.on("/vi/compare?edition=dti-2022", async (page) => {
      await leading(page, () => page.click("thead th:nth-child(3) a"));
      expect(await textOf(page, "tbody tr:first-child th")).toBe("An Giang");
      await page.select("#region", "tay-nguyen");
      await leading(page, () => page.click(".filters .button"));
      expect(await page.$$eval(".standings tbody tr", (rows) => rows.length)).toBe(5);
      await page.select("#group", "kind");
      await leading(page, () => page.click(".filters .button"));
      expect(await textOf(page, ".grouphead")).toContain("Tỉnh");
    }));

  it("changes a weight by keyboard and sees the ranks move at once; the server says the same", () =>
    portal.on("/vi/what-if?edition=egdi-2024", async (page) => {
      const before = await ranks(page);
      await tabTo(page, 'input[data-code="OSI"]');
      for (let presses = 0; presses < 60; presses++) await page.keyboard.press("ArrowLeft");
      const told = await textOf(page, "#what-if-told");
      expect(told).toMatch(/^\d+ trong 193 đơn vị đổi hạng/);
      const here = await ranks(page);
      expect(here).not.toEqual(before);
      expect(addressOf(page)).toContain("w.OSI=");
      await page.reload({ waitUntil: "load" });
      expect(await textOf(page, "#what-if-told")).toBe(told);
      expect(new Set(await ranks(page))).toEqual(new Set(here));
    }));

  it("changes normalisation and aggregation by keyboard", () =>
    portal.on("/vi/what-if?edition=dti-2020", async (page) => {
      await tabTo(page, "#normalise");
      await page.keyboard.press("ArrowDown");
      await tabTo(page, "#aggregate");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(addressOf(page)).toContain("normalise=min-max&aggregate=geometric");
      const told = await textOf(page, "#what-if-told");
      await page.reload({ waitUntil: "load" });
      expect(await textOf(page, "#what-if-told")).toBe(told);
    }));

  it("asks what it would take, and is told what cannot be meant", () =>
    portal.on("/en/reach?edition=dti-2020&unit=quang-ninh&target=rank&value=2", async (page) => {
      expect(await textOf(page, "section h2")).toContain("rank 2");
      await page.$eval("#value", (field) => field.setAttribute("value", "soon"));
      await leading(page, () => page.click(".panel .button"));
      expect(await textOf(page, ".notice.error")).toContain("Name a rank");
    }));

  it("opens a score down to its answers", () =>
    portal.on("/en/compare?edition=ict-index-2023", async (page) => {
      await leading(page, () => page.click(".scorecell a"));
      expect(addressOf(page)).toContain("unit=da-nang");
      await page.click(".scores details summary");
      expect(await textOf(page, ".scores .formula")).toMatch(/\(0\.79\d+ \+ 0\.78\d+ \+ 0\.96\d+\) \/ 3 = 0\.8485/);
    }));
});

describe("a director shows the architecture", { timeout: patience }, () => {
  it("opens an element from a picture by keyboard", () =>
    portal.on("/vi/provinces/da-nang/architecture", async (page) => {
      await tabTo(page, ".picture svg a");
      await leading(page, () => page.keyboard.press("Enter"));
      expect(addressOf(page)).toMatch(/^\/vi\/provinces\/da-nang\/elements\/./);
      expect(await page.$$eval("h1", (heads) => heads.length)).toBe(1);
    }));

  it("walks through views and dates by keyboard", () =>
    portal.on("/vi/provinces/da-nang/architecture", async (page) => {
      await tabTo(page, ".list li:nth-child(2) a");
      await leading(page, () => page.keyboard.press("Enter"));
      await tabTo(page, 'select[name="at"]');
      await page.keyboard.press("End");
      await tabTo(page, "form.filters button");
      await leading(page, () => page.keyboard.press("Enter"));
      expect(new URL(page.url()).searchParams.get("at")).toBeTruthy();
      expect(await page.$(".picture svg")).not.toBeNull();
    }));

  it("moves through time with a slider: the picture and the address follow, the page stays", () =>
    portal.on("/vi/provinces/da-nang/architecture", async (page) => {
      await tabTo(page, "form[data-dates] input[type=range]");
      const before = await page.$eval(".picture svg", ({ outerHTML }) => outerHTML);
      await page.keyboard.press("End");
      await page.waitForFunction("new URL(location.href).searchParams.get('at') !== null", { timeout: 10_000 });
      expect(await page.$eval(".picture svg", ({ outerHTML }) => outerHTML)).not.toBe(before);
      expect(await page.evaluate("document.activeElement.type")).toBe("range");
      expect(await page.$$eval("main figure", (all) => all.length)).toBe(1);
    }));

  it("finds a service without diacritics", () =>
    portal.on("/vi/provinces/da-nang/services", async (page) => {
      await tabTo(page, 'input[name="q"]');
      await page.keyboard.type("truc tuyen muc do 3");
      await leading(page, () => page.keyboard.press("Enter"));
      expect(await textOf(page, "table.services tbody tr th")).toContain("Dịch vụ công trực tuyến mức độ 3");
    }));

  it("switches the language and keeps the page", () =>
    portal.on("/vi/compare?edition=dti-2020&show=heat", async (page) => {
      await tabTo(page, ".switches a");
      await leading(page, () => page.keyboard.press("Enter"));
      expect(addressOf(page)).toBe("/en/compare?edition=dti-2020&show=heat");
      expect(await page.$eval("html", ({ lang }) => lang)).toBe("en");
    }));

  it("goes past the navigation to the content", () =>
    portal.on("/vi/methods", async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
    }));

  it("chooses a dark page, which the next page keeps", () =>
    portal.on("/vi/methods", async (page) => {
      await tabTo(page, "#theme");
      await page.keyboard.press("Enter");
      await page.goto(`${portal.base}/vi/compare`, { waitUntil: "load" });
      expect(await page.$eval("html", ({ dataset }) => dataset["theme"])).toBe("dark");
      await page.evaluate("localStorage.clear()");
    }));

  it("downloads a ranking and a chart", async () => {
    const folder = await mkdtemp(join(tmpdir(), "khung-download-"));
    try {
      await portal.on("/vi/compare?edition=dti-2020&show=heat", async (page) => {
        const session = await page.createCDPSession();
        await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
        await tabTo(page, '.downloads a[href*="/heat.xlsx"]');
        await page.keyboard.press("Enter");
        for (let tries = 0; tries < 100 && !(await readdir(folder)).some((name) => name.endsWith(".xlsx")); tries++)
          await new Promise((later) => setTimeout(later, 50));
      });
      expect(await readdir(folder)).toEqual(["dti-2020-heat-map.vi.xlsx"]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
