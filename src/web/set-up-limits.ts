import type { Express, Response } from "express";
import { rateLimit } from "express-rate-limit";
import type { PortalServices } from "./services.ts";

const longestAddress = 4000;
/** Bytes: the one form that is sent says all in its address. */
const largestBody = 1000;
const minute = 60_000;

/** Refuses what no page of ours asks: other methods, long addresses, bodies, and more requests than a reader can make. */
export function setUpLimits(app: Express, { limits }: PortalServices): void {
  app.use((request, response, next) => {
    if (!["GET", "HEAD", "POST"].includes(request.method)) {
      refuse(response.set("Allow", "GET, HEAD"), 405, "Method Not Allowed");
      return;
    }
    if (request.url.length > longestAddress) return refuse(response, 414, "URI Too Long");
    const { "content-length": length = "0", "transfer-encoding": unknownLength } = request.headers;
    if (unknownLength !== undefined || Number(length) > largestBody) return refuse(response, 413, "Content Too Large");
    next();
  });
  app.use(
    rateLimit({
      windowMs: minute,
      limit: limits.requestsPerMinute,
      standardHeaders: "draft-8",
      legacyHeaders: false,
      message: "Too Many Requests\n",
    }),
  );
}

/** Ends the connection, so that what is still being sent goes nowhere. */
function refuse(response: Response, status: number, text: string): void {
  response.set("Connection", "close").status(status).type("text/plain").send(`${text}\n`);
  response.once("finish", () => response.req.socket.destroySoon());
}
