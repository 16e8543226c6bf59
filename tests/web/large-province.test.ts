import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateModel } from "../../bench/generate.ts";
import { serveIn } from "./serving.ts";

const server = createServer();
let folder: string;
let base: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-large-"));
  await mkdir(join(folder, "models/tinh-lon"), { recursive: true });
  for (const { name, text } of generateModel(3_000)) await writeFile(join(folder, "models/tinh-lon", name), text);
  const { app } = await serveIn(folder);
  server.on("request", app);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

/** The longest that another reader waited while a page was made, in milliseconds. */
async function longestWait(isMade: () => boolean): Promise<number> {
  let longest = 0;
  while (!isMade()) {
    const start = performance.now();
    await (await fetch(`${base}/health`)).text();
    longest = Math.max(longest, performance.now() - start);
    await new Promise((next) => setTimeout(next, 5));
  }
  return longest;
}

/**
 * Measured alone, nobody waits for more than 0.2 seconds once the program is warm, and the first pages come within one;
 * where other tests run beside this one, the bound leaves room for them.
 */
const patience = 1_500;

describe("pages of a province of 3,000 elements", () => {
  test.each([
    "",
    "/findings",
    "/gaps",
    "/gaps?table=conformance",
    "/roadmap",
    "/readiness",
    "/elements",
    "/services?q=thu+tuc+so+12",
  ])("“%s” answers, and others are answered meanwhile", { timeout: 60_000 }, async (part) => {
    let isMade = false;
    const page = fetch(`${base}/vi/provinces/tinh-lon${part}`).finally(() => {
      isMade = true;
    });
    expect(await longestWait(() => isMade)).toBeLessThan(patience);
    const answer = await page;
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("<h1>");
  });
});
