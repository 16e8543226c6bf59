import type { Express } from "express";
import type { PortalServices } from "./services.ts";

/** `/health`: the process answers. `/ready`: the workspace is read and pages can be shown. */
export function setUpHealth(app: Express, { portal }: PortalServices): void {
  app.get("/health", (_, response) => {
    response.set("Cache-Control", "no-store").json({ status: "ok" });
  });
  app.get("/ready", (_, response) => {
    const state = portal.now();
    response
      .set("Cache-Control", "no-store")
      .status(state ? 200 : 503)
      .json(
        state
          ? { status: "ready", revision: state.revision, provinces: state.provinces.size, broken: state.broken.size }
          : { status: "loading" },
      );
  });
}
