import type { Express } from "express";
import helmet from "helmet";
import type { PortalServices } from "./services.ts";

/** What a page may load: from this server alone, no script or style within the page, nothing that is made out of text. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What a picture may do that is opened by itself: nothing but be looked at. */
export const picturePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox; frame-ancestors 'none'";

/** The headers with which a browser keeps a page to itself: policy of content, no sniffing, no framing, no referrer. */
export function setUpSafety(app: Express, { hosts }: PortalServices): void {
  app.use(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: false,
      xPoweredBy: false,
      xFrameOptions: { action: "deny" },
      referrerPolicy: { policy: "no-referrer" },
    }),
  );
  app.use((_, response, next) => {
    response.setHeader("Content-Security-Policy", pagePolicy);
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    next();
  });
  app.use((request, response, next) => {
    if (isOurs(request.headers.host, hosts)) return next();
    // Another name leads here by a trick of its owner: a page of theirs would read ours as their own.
    response.status(421).type("text/plain").send("Misdirected Request\n");
  });
}

/** Whether a `Host` is one of ours: a name or address, with any port. */
function isOurs(host: string | undefined, hosts: readonly string[]): boolean {
  const [, name = ""] = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.exec(host ?? "") ?? [];
  return name !== "" && hosts.some((ours) => ours === "*" || ours === name.toLowerCase());
}
