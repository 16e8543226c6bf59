import type { Express, Response } from "express";
import { refuse } from "./refusal.ts";
import type { PortalServices } from "./services.ts";

/** Milliseconds between two signs of life, so that nothing on the way takes a quiet line for a dead one. */
const heartbeat = 25_000;

/**
 * `/live`: word of every new state, as server-sent events; a page that is open asks for itself anew. An event carries the
 * number of the state. No more than so many pages are told at once: the others wait and ask again.
 */
export function setUpLive(app: Express, { portal, limits, ending }: PortalServices): void {
  const followers = new Set<Response>();
  ending.addEventListener("abort", () => {
    for (const follower of followers) follower.end();
  });
  app.get("/live", (_, response) => {
    if (followers.size >= limits.followers || ending.aborted) {
      response.set("Retry-After", "30");
      return refuse(response, 503);
    }
    followers.add(response);
    response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store" });
    const tell = (revision: number): void => {
      response.write(`event: state\ndata: ${JSON.stringify({ revision })}\n\n`);
    };
    const now = portal.now();
    response.write("retry: 2000\n\n");
    if (now) tell(now.revision);
    const leave = portal.follow(({ revision }) => tell(revision));
    const beat = setInterval(() => response.write(": \n\n"), heartbeat);
    response.once("close", () => {
      clearInterval(beat);
      leave();
      followers.delete(response);
    });
  });
}
