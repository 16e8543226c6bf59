import type { Express, Request } from "express";
import helmet from "helmet";
import { refuse } from "./refusal.ts";
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

/** What keeps a page safe, for answers that are made and for those that are kept. */
export interface Safety {
  /** The headers with which a browser keeps a page to itself: policy of content, no sniffing, no framing, no referrer. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly setUp: (app: Express) => void;
  /** Whether a request calls this server by one of its names. */
  readonly isOurs: (request: Pick<Request, "headers">) => boolean;
}

/** Sets the headers of safety on every answer that is made, and refuses who calls this server by another name. */
export function safetyOf({ hosts }: PortalServices): Safety {
  let headers: Readonly<Record<string, string>> | undefined;
  return {
    headers: () => headers ?? {},
    isOurs: (request) => isOurs(request.headers.host ?? "", hosts),
    setUp: (app) => {
      app.use(guard());
      app.use((_, response, next) => {
        response.setHeader("Content-Security-Policy", pagePolicy);
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // No answer is kept before one was made, and that one passed here.
        headers ??= Object.fromEntries(
          Object.entries(response.getHeaders()).map(([name, value]) => [asWritten(name), String(value)]),
        );
        next();
      });
      refuseOthers(app, hosts);
    },
  };
}

/** The name of a header as answers write it, so that one of theirs takes the place of one of these. */
function asWritten(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase());
}

function guard() {
  return helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xPoweredBy: false,
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
  });
}

function refuseOthers(app: Express, hosts: readonly string[]): void {
  app.use((request, response, next) => {
    if (isOurs(request.headers.host ?? "", hosts)) return next();
    // Another name leads here by a trick of its owner: a page of theirs would read ours as their own.
    refuse(response, 421);
  });
}

/** Whether a `Host` is one of ours: a name or address, with any port. */
function isOurs(host: string, hosts: readonly string[]): boolean {
  const [, name = ""] = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.exec(host) ?? [];
  return name !== "" && hosts.some((ours) => ours === "*" || ours === name.toLowerCase());
}
