import type { Express } from "express";
import { type AnswerCache, send } from "./answer-cache.ts";
import type { PortalServices } from "./services.ts";

/**
 * Sends what was made already for the same address and the same state, before any page is looked for and before requests
 * are counted: it costs no more than to refuse.
 */
export function setUpKept(app: Express, { portal }: PortalServices, cache: AnswerCache): void {
  app.use((request, response, next) => {
    const { "content-length": length, "transfer-encoding": unknownLength } = request.headers;
    const isPlain =
      (request.method === "GET" || request.method === "HEAD") && length === undefined && unknownLength === undefined;
    const state = isPlain ? portal.now() : undefined;
    const known = state && cache.find(request.url, state);
    if (known) send(request, response, known);
    else next();
  });
}
