import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PictureJob } from "../../src/app/draw/drawings.ts";
import type { Effects } from "../../src/app/effects.ts";
import { drawHere } from "../../src/node/draw-here.ts";
import { drawOnAllCores } from "../../src/node/draw-on-all-cores.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { danangIntegration, danangOverall } from "../diagrams/views.ts";

let folder: string;
let worker: URL;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "khung-draw-"));
  await build({
    entryPoints: ["src/node/draw-worker.ts", "src/node/layout-worker.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outdir: folder,
    external: ["@hpcc-js/wasm-graphviz"],
    logLevel: "error",
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  worker = pathToFileURL(join(folder, "draw-worker.js"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const jobs = [danangIntegration, danangOverall, danangIntegration, danangOverall].map(
  (view, index): PictureJob => ({ view, form: "svg", language: index < 2 ? "vi" : "en" }),
);

const onTwoCores: Effects["drawPictures"] = (asked, report) =>
  drawOnAllCores(layoutInProcess, 2, worker).drawPictures(asked, report);

describe("drawing in threads", () => {
  it("gives the pictures that one thread gives, in their order, and tells how many are done", async () => {
    const told: number[] = [];
    const drawn = await onTwoCores(jobs, async (done) => void told.push(done));
    expect(drawn).toEqual(await drawHere(layoutInProcess)(jobs, async () => undefined));
    expect(told).toEqual([1, 2, 3, 4]);
  }, 60_000);

  it("says what stopped a thread, and draws no more", async () => {
    const missing = pathToFileURL(join(folder, "nothing.js"));
    const told: number[] = [];
    await expect(
      drawOnAllCores(layoutInProcess, 2, missing).drawPictures(jobs, async (done) => void told.push(done)),
    ).rejects.toThrow(/drawing [a-z-]+ failed: Cannot find module/);
    expect(told.length).toBeLessThan(jobs.length);
  });

  it("says which picture failed", async () => {
    const broken = { ...danangOverall, title: undefined } as unknown as typeof danangOverall;
    await expect(
      onTwoCores([...jobs, { view: broken, form: "svg", language: "vi" }], async () => undefined),
    ).rejects.toThrow(/drawing overall-design failed/);
  });
});
