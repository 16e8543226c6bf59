import express, { type Express } from "express";
import { answerCache } from "./answer-cache.ts";
import { pages } from "./pages.ts";
import { renderer } from "./render.ts";
import type { PortalServices } from "./services.ts";
import { setUpApi } from "./set-up-api.ts";
import { setUpAssets } from "./set-up-assets.ts";
import { setUpDocuments } from "./set-up-documents.ts";
import { setUpErrors } from "./set-up-errors.ts";
import { setUpHealth } from "./set-up-health.ts";
import { setUpKept } from "./set-up-kept.ts";
import { setUpLimits } from "./set-up-limits.ts";
import { setUpLive } from "./set-up-live.ts";
import { setUpLog } from "./set-up-log.ts";
import { setUpPages } from "./set-up-pages.ts";
import { safetyOf } from "./set-up-safety.ts";
import { turnsOf } from "./turns.ts";

/** Pages that are made at once. Long ones pause between their steps, so that short ones pass them. */
const atOnce = 8;

/** The portal as an application of Express: requests in, pages, files and JSON out. Nothing it does changes the workspace. */
export function createPortal(services: PortalServices): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", false);
  app.set("env", "production");
  const cache = answerCache(services.digest, turnsOf(atOnce, services.ending), services.pack);
  const render = renderer(services.templates);
  const safety = safetyOf(services);
  setUpLog(app, services);
  setUpKept(app, services, cache, safety);
  safety.setUp(app);
  setUpHealth(app, services);
  setUpLimits(app, services);
  setUpAssets(app, services);
  setUpLive(app, services);
  setUpApi(app, services, cache);
  setUpDocuments(app, services);
  setUpPages(app, services, { pages, render, cache });
  setUpErrors(app, services, render);
  return app;
}
