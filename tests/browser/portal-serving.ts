import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "puppeteer-core";
import type { PortalServices } from "../../src/web/services.ts";
import { repository, serveIn } from "../web/serving.ts";
import { chromium } from "./chromium.ts";

/** A portal over the repository, on a port of its own, and a browser in front of it. */
export interface OpenPortal {
  readonly browser: Browser;
  readonly base: string;
  /** Opens an address in a page of its own and fails on whatever went wrong there. */
  readonly on: (path: string, work: (page: Page) => Promise<void>, look?: Look) => Promise<void>;
  /** Reads the workspace again, as a change of its files makes the server do. */
  readonly renew: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly isScriptless?: boolean;
}

/** Opens the portal of a workspace for the tests of a file. */
export async function openPortal(workspace = repository, chosen: Partial<PortalServices> = {}): Promise<OpenPortal> {
  const { app, portal } = await serveIn(workspace, chosen);
  const server = await listening(createServer(app));
  const browser = await chromium();
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    browser,
    base,
    on: async (path, work, look = {}) => {
      const page = await browser.newPage();
      const faults = watch(page, base);
      try {
        await page.setViewport({ width: look.width ?? 1280, height: look.height ?? 900 });
        await page.setJavaScriptEnabled(!look.isScriptless);
        await page.emulateMediaFeatures([
          { name: "prefers-color-scheme", value: look.theme ?? "light" },
          { name: "prefers-reduced-motion", value: "reduce" },
        ]);
        await page.goto(`${base}${path}`, { waitUntil: "load" });
        await work(page);
        if (faults.length) throw new Error(`${path}: ${faults.join("; ")}`);
      } finally {
        await page.close();
      }
    },
    renew: async () => {
      await portal.renew();
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

/** Errors, warnings, refusals of the content policy, and whatever is asked of another host. */
function watch(page: Page, base: string): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error instanceof Error ? error.message : String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(?:data|blob):/.test(request.url())) faults.push(request.url());
  });
  return faults;
}

/** Every kind of page, with something to see on it; without the language. */
export const portalPages = [
  "",
  "?q=mot+cua&at=34",
  "/compare",
  "/compare?group=region&sort=name",
  "/compare?edition=egdi-2024&units=VNM&units=SGP&units=THA&show=side",
  "/compare?edition=egdi-2024&units=VNM&units=SGP&units=THA&show=trend",
  "/compare?edition=dti-2020&show=intervals",
  "/compare?edition=dti-2020&show=heat",
  "/compare?edition=dti-2020&show=correlation",
  "/methods",
  "/methods/dti-2020?unit=da-nang",
  "/what-if",
  "/reach?edition=dti-2020&unit=quang-ninh&value=2",
  "/provinces",
  "/provinces/da-nang",
  "/provinces/da-nang/architecture",
  "/provinces/da-nang/elements?q=mot+cua",
  "/provinces/da-nang/elements/mot-cua-dien-tu",
  "/provinces/da-nang/services",
  "/provinces/soc-trang/findings",
  "/provinces/da-nang/gaps",
  "/provinces/da-nang/roadmap",
  "/provinces/da-nang/readiness",
  "/provinces/da-nang/documents",
  "/frameworks",
  "/frameworks/da-nang@1.0",
  "/solutions",
  "/handbook",
  "/api",
  "/about",
] as const;
