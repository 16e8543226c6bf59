import type { Browser, Page } from "puppeteer-core";
import { openBrowser } from "../../src/node/browser.ts";

/** A browser for tests. Where there is none the test fails, with what to do about it: it is never skipped in silence. */
export async function chromium(): Promise<Browser> {
  const opened = await openBrowser();
  if ("kind" in opened) throw new Error(opened.words.en);
  return opened;
}

/** A page that shows some HTML, with everything that went wrong on it, and everything that it asked the network for. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

/** Shows HTML in a page of its own; scripts run, but nothing outside of it can be reached. */
export async function show(browser: Browser, html: string): Promise<Watched> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") faults.push(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isOwn = /^(?:data|about|blob):/.test(request.url());
    if (!isOwn) faults.push(`request: ${request.url()}`);
    void (isOwn ? request.continue() : request.abort());
  });
  await page.setContent(html, { waitUntil: "load" });
  return { page, faults };
}
