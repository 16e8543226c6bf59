import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withWorkspace } from "../web/serving.ts";
import { openPortal } from "./portal-serving.ts";

const within = { timeout: 1000, polling: 20 };

test("an open page follows the files: a change, a file that breaks, and one that is mended", () =>
  withWorkspace(async (folder) => {
    const portal = await openPortal(folder);
    const file = join(folder, "models/tinh-thu/mo-hinh.yaml");
    const before = await readFile(file, "utf8");
    try {
      await portal.on("/vi/provinces/tinh-thu", async (page) => {
        const heading = await page.$eval("h1", ({ textContent }) => textContent ?? "");
        const change = async (text: string): Promise<void> => {
          await writeFile(file, text);
          await portal.renew();
        };
        await change(before.replaceAll(heading, "Tỉnh Đã Đổi Tên"));
        await page.waitForFunction("document.querySelector('h1').textContent === 'Tỉnh Đã Đổi Tên'", within);
        expect(await page.$eval("#live", ({ hidden }) => hidden)).toBe(false);
        await change("province: [");
        await page.waitForSelector(".notice.error a", within);
        expect(await page.$eval("h1", ({ textContent }) => textContent)).toBe("Tỉnh Đã Đổi Tên");
        await change(before);
        await page.waitForFunction(`document.querySelector('h1').textContent === ${JSON.stringify(heading)}`, within);
        expect(await page.$(".notice.error")).toBeNull();
      });
    } finally {
      await portal.close();
    }
  }));
