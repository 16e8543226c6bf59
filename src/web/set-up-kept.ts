import type { Express } from "express";
import { type AnswerCache, send, takesGzip } from "./answer-cache.ts";
import type { PortalServices } from "./services.ts";
import { apiBase, apiKey } from "./set-up-api.ts";
import type { Safety } from "./set-up-safety.ts";

/**
 * Sends what was made already for the same address and the same state, before any page is looked for and before requests
 * are counted: it costs no more than to refuse. The headers of safety go with it, ready as well.
 */
export function setUpKept(app: Express, { portal }: PortalServices, cache: AnswerCache, safety: Safety): void {
  app.use((request, response, next) => {
    const { "content-length": length, "transfer-encoding": unknownLength } = request.headers;
    const isPlain =
      (request.method === "GET" || request.method === "HEAD") && length === undefined && unknownLength === undefined;
    const state = isPlain && safety.isOurs(request) ? portal.now() : undefined;
    const key = request.url.startsWith(apiBase) ? apiKey(request) : request.url;
    const known = state && cache.find(key, state);
    if (!known) return next();
    const packed = takesGzip(request) ? cache.packed(known) : undefined;
    send(request, response, packed ?? known, safety.headers());
  });
}
