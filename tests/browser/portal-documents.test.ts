import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { documentJobs, type EndableJobs } from "../../src/node/serve-jobs.ts";
import { repository } from "../web/serving.ts";
import { type OpenPortal, openPortal } from "./portal-serving.ts";

let jobs: EndableJobs;
let portal: OpenPortal;
let downloads: string;
beforeAll(async () => {
  const program = [join(repository, "dist/cli.js")];
  jobs = documentJobs({ workspace: repository, program, environment: process.env });
  portal = await openPortal(repository, { jobs });
  downloads = await mkdtemp(join(tmpdir(), "khung-download-"));
}, 120_000);
afterAll(async () => {
  await portal?.close();
  await jobs?.end();
  await rm(downloads, { recursive: true, force: true });
});

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "");

/** Presses the tabulator until what has the focus is what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached by keyboard`);
}

async function follow(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
}

it("a document is ordered, seen in the queue and downloaded, all by keyboard", { timeout: 120_000 }, () =>
  portal.on("/vi/provinces/vinh-phuc/documents", async (page) => {
    const session = await page.createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    await follow(page, 'form[action*="document=architecture"][action*="format=md"] button');
    expect(page.url()).toMatch(/\/vi\/documents\/[0-9a-f]{24}$/);
    expect(await textOf(page, ".summary")).toMatch(/Đang|Chờ|Đã/);
    await page.goto(`${portal.base}/vi/documents`, { waitUntil: "load" });
    expect(await textOf(page, "table tbody tr")).toContain("Vĩnh Phúc");
    expect(await textOf(page, "table tbody tr td:nth-child(3)")).toContain("vi");
    // The page asks for itself anew until the document is there.
    await page.waitForSelector("table tbody a[download]", { timeout: 90_000 });
    await tabTo(page, "table tbody a[download]");
    await page.keyboard.press("Enter");
    const isThere = async (): Promise<boolean> => (await readdir(downloads)).some((name) => name.endsWith(".md"));
    for (let tries = 0; tries < 200 && !(await isThere()); tries++) await new Promise((next) => setTimeout(next, 50));
    const [name = ""] = await readdir(downloads);
    expect(await readFile(join(downloads, name), "utf8")).toContain("Vĩnh Phúc");
    // The same order again finds what was built.
    await page.goto(`${portal.base}/vi/provinces/vinh-phuc/documents`, { waitUntil: "load" });
    await follow(page, 'form[action*="document=architecture"][action*="format=md"] button');
    expect(await page.$("a[download]")).not.toBeNull();
    expect(jobs.list()).toHaveLength(1);
  }),
);
