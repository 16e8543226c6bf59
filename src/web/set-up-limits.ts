import type { Express, Response } from "express";
import { rateLimit } from "express-rate-limit";
import { type RefusalStatus, refuse } from "./refusal.ts";
import type { PortalServices } from "./services.ts";

const longestAddress = 4000;
/** Bytes: the one form that is sent says all in its address. */
const largestBody = 1000;
const minute = 60_000;

/** Refuses what no page of ours asks: other methods, long addresses, bodies, and more requests than a reader can make. */
export function setUpLimits(app: Express, { limits }: PortalServices): void {
  app.use((request, response, next) => {
    if (!["GET", "HEAD", "POST"].includes(request.method)) {
      return refuseAndEnd(response, 405);
    }
    if (request.url.length > longestAddress) return refuseAndEnd(response, 414);
    const { "content-length": length = "0", "transfer-encoding": unknownLength } = request.headers;
    if (unknownLength !== undefined || Number(length) > largestBody) return refuseAndEnd(response, 413);
    next();
  });
  app.use(
    rateLimit({
      windowMs: minute,
      limit: limits.requestsPerMinute,
      standardHeaders: "draft-8",
      legacyHeaders: false,
      handler: (_, response) => refuse(response, 429),
    }),
  );
}

/** Ends the connection, so that what is still being sent goes nowhere. */
function refuseAndEnd(response: Response, status: RefusalStatus): void {
  refuse(response.set("Connection", "close"), status);
  response.once("finish", () => response.req.socket.destroySoon());
}
