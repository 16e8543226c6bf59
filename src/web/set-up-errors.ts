import type { ErrorRequestHandler, Express } from "express";
import { messagePage, messageWords } from "./message-page.ts";
import { refuse } from "./refusal.ts";
import type { Render } from "./render.ts";
import type { PortalServices } from "./services.ts";
import { apiBase, apiLanguage, problem } from "./set-up-api.ts";
import { takesOrders } from "./set-up-documents.ts";

/** What is not there, and what went wrong: a page in the reader's words, never how it came about. That goes into the log. */
export function setUpErrors(app: Express, services: PortalServices, render: Render): void {
  app.use((request, response) => {
    if (request.method === "POST" && !takesOrders(request.path)) return refuse(response, 405);
    response
      .status(404)
      .type("html")
      .send(messagePage("missing", request.path, services, render));
  });
  // Express knows by the fourth parameter that this is for faults.
  const onFault: ErrorRequestHandler = (error: unknown, request, response, _) => {
    const status = statusOf(error);
    if (status === 500) services.log.fault(error, request.path);
    if (response.headersSent) return void response.destroy();
    const kind = kinds[status] ?? "fault";
    if (status === 503) response.set({ "Retry-After": "5", Connection: "close" });
    if (request.path.startsWith(`${apiBase}/`))
      return problem(response, status, messageWords(kind)[apiLanguage(request)]);
    response
      .status(status)
      .type("html")
      .send(messagePage(kind, request.path, services, render));
  };
  app.use(onFault);
}

const kinds: Readonly<Record<number, "wrong" | "missing" | "ending">> = { 400: "wrong", 404: "missing", 503: "ending" };

/** An address that cannot be decoded is the reader's mistake, a server that ends nobody's; all else is ours. */
function statusOf(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return status === 400 || status === 404 || status === 503 ? status : 500;
}
