import type { Express, Request } from "express";
import { orderableDocuments, orderableFormats } from "../app/portal/documents.ts";
import { languages } from "../domain/text.ts";
import { oneOf } from "./one-of.ts";
import { queryOf } from "./query.ts";
import { refuse } from "./refusal.ts";
import type { PortalServices } from "./services.ts";

/**
 * Takes orders of documents, the only thing that is sent to the portal: the address says all, nothing of the workspace
 * changes, and the same order again finds the same document. An order from another site's page is refused.
 */
export function setUpDocuments(app: Express, { portal, jobs }: PortalServices): void {
  for (const language of languages)
    app.post(`/${language}/provinces/:province/documents`, (request, response, next) => {
      if (!isOwnForm(request)) return refuse(response, 403);
      const state = portal.now();
      const { province } = request.params;
      const query = queryOf(request.url.slice(request.url.indexOf("?") + 1));
      const document = orderableDocuments().find(({ id }) => id === query.one("document"))?.id;
      const format = oneOf(orderableFormats, query.one("format"));
      if (!state?.provinces.has(province) || !document || !format) return next();
      const job = jobs.order({ province, document, format, language }, state);
      if (job) return response.redirect(303, `/${language}/documents/${job.id}`);
      response.set("Retry-After", "60").redirect(303, `/${language}/documents?full=1`);
    });
}

/** Whether an address takes orders, be it of a document that there is or not. */
export function takesOrders(path: string): boolean {
  return /^\/(?:vi|en)\/provinces\/[^/]+\/documents$/.test(path);
}

/** Whether a form is one of our pages, as far as the browser says where it stands. */
function isOwnForm({ headers }: Request): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
