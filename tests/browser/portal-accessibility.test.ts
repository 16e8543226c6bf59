import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPortal, openPortal } from "./portal-serving.ts";

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
}, 120_000);
afterAll(() => portal?.close());

describe("who does not want motion, colours or scripts", () => {
  it("sees every chart as a picture with its numbers where scripts are off", () =>
    portal.on(
      "/vi/compare?edition=egdi-2024&units=VNM&units=SGP&show=side",
      async (page) => {
        const drawn = await page.$eval(".chart .picture svg", (svg) => svg.getBoundingClientRect().width);
        expect(drawn).toBeGreaterThan(300);
        expect(await page.$$eval(".chart details table tbody tr", (rows) => rows.length)).toBe(3);
      },
      { isScriptless: true },
    ));

  it("gets what-if from the server where scripts are off", () =>
    portal.on(
      "/vi/what-if?edition=egdi-2024&w.OSI=2&w.TII=1&w.HCI=1",
      async (page) => expect(await page.$eval("#what-if-told", (line) => line.textContent)).toMatch(/đổi hạng/),
      { isScriptless: true },
    ));

  it("has visible focus and readable text in forced colours", () =>
    portal.on("/vi/compare", async (page) => {
      const session = await page.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
      await page.keyboard.press("Tab");
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
      expect(await page.evaluate("matchMedia('(forced-colors: active)').matches")).toBe(true);
    }));

  it("prints without navigation, forms or downloads", () =>
    portal.on("/vi/compare", async (page) => {
      await page.emulateMediaType("print");
      const shown = await page.evaluate(
        `[...document.querySelectorAll(".mainnav, .filters, .downloads, .switches")]
          .filter((one) => getComputedStyle(one).display !== "none").map(({ className }) => className)`,
      );
      expect(shown).toEqual([]);
    }));

  it.each(["/vi", "/vi/what-if?edition=egdi-2024", "/vi/provinces/da-nang/architecture"])(
    "loads less than 50 kB of script for %s",
    (path) =>
      portal.on(path, async (page) => {
        const bytes = await page.evaluate(
          `performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"))
            .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0)`,
        );
        expect(bytes).toBeGreaterThan(1000);
        expect(bytes).toBeLessThan(50_000);
      }),
  );
});
