import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layoutInWorker } from "../../src/node/graphviz.ts";

let folder: string;
let worker: URL;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "khung-worker-"));
  const outfile = join(folder, "layout-worker.js");
  await build({
    entryPoints: ["src/node/layout-worker.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  worker = pathToFileURL(outfile);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("Graphviz in a worker", () => {
  it("lays out graph after graph, also at the same time", async () => {
    const layout = layoutInWorker({ worker });
    const [one, other] = await Promise.all([layout("digraph { a -> b }"), layout("digraph { c -> d }")]);
    expect(JSON.parse(one ?? "").objects.map(({ name }: { name: string }) => name)).toEqual(["a", "b"]);
    expect(JSON.parse(other ?? "").objects).toHaveLength(2);
    expect(JSON.parse(await layout("digraph { e }")).objects).toHaveLength(1);
  });

  it("says what Graphviz says, and works afterwards", async () => {
    const layout = layoutInWorker({ worker });
    await expect(layout("digraph { a -> ")).rejects.toThrow(/graph layout failed: .*syntax error/);
    expect(JSON.parse(await layout("digraph { a }")).objects).toHaveLength(1);
  });

  it("stops at the time limit", async () => {
    const edges = Array.from({ length: 4000 }, (_, index) => `n${(index * 7919) % 331} -> n${(index * 104729) % 337}`);
    const layout = layoutInWorker({ worker, timeLimitMs: 400 });
    const start = performance.now();
    await expect(layout(`digraph { ${edges.join(";")} }`)).rejects.toThrow("took longer than 0.4 s and was stopped");
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("says that its file is missing", async () => {
    const missing = pathToFileURL(join(folder, "nothing.js"));
    await expect(layoutInWorker({ worker: missing })("digraph {}")).rejects.toThrow(
      /graph layout failed: Cannot find module/,
    );
  });
});
