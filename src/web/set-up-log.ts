import type { Express } from "express";
import type { PortalServices } from "./services.ts";

const longestPath = 200;

/** Writes down every request when it is over: method, path, status and time; no query, no header, no address of a reader. */
export function setUpLog(app: Express, { log, clock }: PortalServices): void {
  app.use((request, response, next) => {
    const start = clock();
    const [path = ""] = request.url.split("?");
    response.once("close", () => {
      const { method } = request;
      log.request({
        method,
        path: path.slice(0, longestPath),
        status: response.statusCode,
        time: Math.round((clock() - start) * 10) / 10,
      });
    });
    next();
  });
}
