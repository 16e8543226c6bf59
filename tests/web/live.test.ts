import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import request from "supertest";
import { describe, expect, test } from "vitest";
import type { RenewedPortal } from "../../src/app/portal/portal.ts";
import { listen } from "../../src/node/serve.ts";
import { watchedFolders } from "../../src/node/serve-tools.ts";
import { changesIn } from "../../src/node/watch.ts";
import { serveIn, withWorkspace } from "./serving.ts";

const wrong = "applications:\n  moi: [\n";

describe("a workspace that changes while it is served", () => {
  test("breaks and mends: the last good state stays, and what is wrong is said", () =>
    withWorkspace(async (folder) => {
      const { app, portal, faults } = await serveIn(folder);
      const file = join(folder, "models/tinh-thu/zz.yaml");
      const before = await request(app).get("/vi/provinces/tinh-thu/elements").expect(200);
      expect(before.text).not.toContain('class="notice"');

      await writeFile(file, wrong);
      await portal.renew();
      const during = await request(app).get("/vi/provinces/tinh-thu/elements").expect(200);
      expect(listOf(during.text)).toBe(listOf(before.text));
      expect(during.text).toContain("/vi/provinces/tinh-thu/findings");
      const findings = await request(app).get("/vi/provinces/tinh-thu/findings").expect(200);
      expect(findings.text).toContain("models/tinh-thu/zz.yaml:");
      expect(findings.text).not.toMatch(/\bat .*\.ts:\d+/);
      const { body } = await request(app).get("/api/v1/provinces/tinh-thu").expect(200);
      expect(body.isBroken).toBe(true);

      await writeFile(file, "applications:\n  moi: { name: Ứng dụng vừa thêm }\n");
      await portal.renew();
      const after = await request(app).get("/vi/provinces/tinh-thu/elements").expect(200);
      expect(after.text).toContain("Ứng dụng vừa thêm");
      expect(after.text).not.toContain('class="notice"');
      expect(faults).toEqual([]);
    }));

  test("that was broken from the start shows why, and comes when it is mended", () =>
    withWorkspace(async (folder) => {
      const header = join(folder, "models/tinh-thu");
      await rename(header, join(folder, "models/aside"));
      const { app, portal } = await serveIn(folder);
      await rename(join(folder, "models/aside"), header);
      await writeFile(join(header, "00.yaml"), "province:\n  name: [\n");
      await portal.renew();
      await request(app).get("/vi/provinces/tinh-thu").expect(404);
      const { text } = await request(app).get("/vi/provinces").expect(200);
      expect(text).toContain("/vi/provinces/tinh-thu/findings");
      await request(app).get("/vi/provinces/tinh-thu/findings").expect(200);
      await rm(join(header, "00.yaml"));
      await portal.renew();
      await request(app).get("/vi/provinces/tinh-thu").expect(200);
    }));

  test("says nothing where nothing changed", () =>
    withWorkspace(async (folder) => {
      const { portal } = await serveIn(folder);
      const first = portal.now();
      await portal.renew();
      expect(portal.now()).toBe(first);
      await writeFile(join(folder, "khung.yaml"), "severity:\n  ownership/application-has-owner: error\n");
      await portal.renew();
      expect(portal.now()?.revision).toBe(2);
    }));

  test("keeps what did not change: another province is not read again", () =>
    withWorkspace(async (folder) => {
      const { portal } = await serveIn(folder);
      const { cp } = await import("node:fs/promises");
      await cp(join(folder, "models/tinh-thu"), join(folder, "models/tinh-hai"), { recursive: true });
      const before = portal.now()?.provinces.get("tinh-thu");
      await portal.renew();
      expect([...(portal.now()?.provinces.keys() ?? [])].sort()).toEqual(["tinh-hai", "tinh-thu"]);
      expect(portal.now()?.provinces.get("tinh-thu")).toBe(before);
      await rm(join(folder, "models/tinh-hai"), { recursive: true });
      await portal.renew();
      await request((await serveIn(folder)).app)
        .get("/vi/provinces/tinh-hai")
        .expect(404);
    }));
});

describe("word of changes", () => {
  test("reaches an open page within a second of the edit", () =>
    withWorkspace(async (folder) => {
      const ending = new AbortController();
      const { app, portal } = await serveIn(folder, { ending: ending.signal });
      const server = await listen(app, { host: "127.0.0.1", port: 0 });
      if ("kind" in server) throw new Error(server.reason);
      const following = follow(folder, portal, ending.signal);
      const events = await eventsOf(server.port);
      expect(await events.next()).toBe(1);
      const file = join(folder, "models/tinh-thu/zz.yaml");
      // The watch needs a moment to stand.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const start = performance.now();
      await writeFile(file, "applications:\n  moi: { name: Ứng dụng vừa thêm }\n");
      expect(await events.next()).toBe(2);
      expect(performance.now() - start).toBeLessThan(1000);
      expect(await readFile(file, "utf8")).toContain("moi");
      ending.abort();
      await following;
      await server.stop(500);
    }));

  test("goes to so many pages and no more", async () => {
    await withWorkspace(async (folder) => {
      const ending = new AbortController();
      const { app } = await serveIn(folder, {
        limits: { requestsPerMinute: 1000, followers: 2 },
        ending: ending.signal,
      });
      const server = await listen(app, { host: "127.0.0.1", port: 0 });
      if ("kind" in server) throw new Error(server.reason);
      const statuses = [];
      for (let page = 0; page < 4; page++) statuses.push((await opened(server.port)).statusCode);
      expect(statuses).toEqual([200, 200, 503, 503]);
      ending.abort();
      await server.stop(500);
    });
  });
});

async function follow(folder: string, portal: RenewedPortal, end: AbortSignal): Promise<void> {
  for await (const _ of changesIn(watchedFolders(folder), end)) await portal.renew();
}

function opened(port: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path: "/live" }, (response) => {
      response.on("error", () => undefined);
      resolve(response);
    }).on("error", reject);
  });
}

/** The numbers of the states that a page is told of, one after the other. */
async function eventsOf(port: number): Promise<{ readonly next: () => Promise<number> }> {
  const response = await opened(port);
  const told: number[] = [];
  const waiting: ((revision: number) => void)[] = [];
  response.setEncoding("utf8").on("data", (text: string) => {
    for (const [, revision] of text.matchAll(/"revision":(\d+)/g)) {
      const next = waiting.shift();
      if (next) next(Number(revision));
      else told.push(Number(revision));
    }
  });
  return {
    next: () =>
      new Promise((resolve) => {
        const first = told.shift();
        if (first === undefined) waiting.push(resolve);
        else resolve(first);
      }),
  };
}

function listOf(html: string): string {
  return /<tbody>[\s\S]*<\/tbody>/.exec(html)?.[0] ?? "";
}
