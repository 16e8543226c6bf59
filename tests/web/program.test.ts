import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentJobs } from "../../src/node/serve-jobs.ts";
import { repository, serveIn, withWorkspace } from "./serving.ts";

const program = join(repository, "src/cli/main.ts");

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  readonly output: () => string;
}

/** `khung serve` in a process of its own, as soon as it listens. */
async function started(workspace: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", program, "serve", "-w", workspace, "--port", "0", "--lang", "en", "--rate", "100000"],
    {
      cwd: repository,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part: Buffer) => {
      output += part.toString();
    });
  while (!output.includes("read; changes")) {
    if (child.exitCode !== null) throw new Error(output);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { child, port: Number(/127\.0\.0\.1:(\d+)/.exec(output)?.[1]), output: () => output };
}

function ask(port: number, path: string): Promise<number> {
  return new Promise((resolve) => {
    get({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      response
        .resume()
        .on("end", () => resolve(response.statusCode ?? 0))
        .on("error", () => resolve(-1));
    }).on("error", () => resolve(0));
  });
}

describe("khung serve", () => {
  test(
    "ends on SIGTERM under load: what is under way is answered whole, open lines are let go",
    { timeout: 60_000 },
    () =>
      withWorkspace(async (folder) => {
        const { child, port, output } = await started(folder);
        expect(await ask(port, "/ready")).toBe(200);
        const live = get({ host: "127.0.0.1", port, path: "/live" });
        live.on("error", () => undefined).on("response", (response) => response.resume().on("error", () => undefined));
        const paths = [
          "/vi/provinces/tinh-thu/roadmap",
          "/vi/provinces/tinh-thu/gaps",
          "/en/provinces/tinh-thu/architecture",
          "/api/v1/provinces/tinh-thu/scores",
        ];
        const load = Array.from({ length: 24 }, (_, index) => ask(port, `${paths[index % paths.length]}?n=${index}`));
        await Promise.race(load);
        const start = performance.now();
        child.kill("SIGTERM");
        const [code] = await once(child, "exit");
        expect(code).toBe(0);
        expect(performance.now() - start).toBeLessThan(15_000);
        const statuses = await Promise.all(load);
        // Answered, told to come back, or never taken on; none broken off in the middle.
        expect(statuses.filter((status) => ![200, 503, 0].includes(status))).toEqual([]);
        expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
        expect(output()).toContain("The portal is closed.");
        expect(await ask(port, "/health")).toBe(0);
      }),
  );

  test("says why where it cannot listen", { timeout: 60_000 }, () =>
    withWorkspace(async (folder) => {
      const { child, port } = await started(folder);
      const second = spawn(
        process.execPath,
        ["--import", "tsx", program, "serve", "-w", folder, "--port", String(port), "--lang", "en"],
        { cwd: repository },
      );
      let notes = "";
      second.stderr.on("data", (part: Buffer) => {
        notes += part.toString();
      });
      const [code] = await once(second, "exit");
      expect(code).toBe(3);
      expect(notes).toContain(`Port ${port} cannot be opened on 127.0.0.1: EADDRINUSE`);
      child.kill("SIGTERM");
      await once(child, "exit");
    }),
  );
});

/** A program that does what building does, as fast or slow as it is told. */
const builder = (body: string): readonly string[] => [
  "--input-type=module",
  "--eval",
  `import { writeFileSync } from "node:fs"; const out = process.argv[process.argv.indexOf("--output") + 1]; ${body}`,
  "--",
];

describe("documents", () => {
  const order = { province: "tinh-thu", document: "architecture", format: "html", language: "vi" } as const;

  async function settled(jobs: ReturnType<typeof documentJobs>, id: string): Promise<ReturnType<typeof jobs.find>> {
    for (let turn = 0; turn < 400; turn++) {
      const job = jobs.find(id);
      if (job?.state === "done" || job?.state === "failed") return job;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return jobs.find(id);
  }

  test("are built once for the same content, and again when a file changes", () =>
    withWorkspace(async (folder) => {
      const { portal } = await serveIn(folder);
      const state = portal.now();
      if (!state) throw new Error("no state");
      const jobs = documentJobs({
        workspace: folder,
        program: builder('writeFileSync(out + "/a.html", "built")'),
        environment: process.env,
      });
      const first = jobs.order(order, state);
      const job = await settled(jobs, first?.id ?? "");
      expect(job).toMatchObject({ state: "done", files: [{ name: "a.html", size: 5 }] });
      expect(Buffer.from((await jobs.contentOf(job?.id ?? "", "a.html")) ?? []).toString()).toBe("built");
      expect(await jobs.contentOf(job?.id ?? "", "../../etc/passwd")).toBeUndefined();
      expect(jobs.order(order, state)?.id).toBe(first?.id);
      expect(jobs.list()).toHaveLength(1);
      const { writeFile } = await import("node:fs/promises");
      await writeFile(join(folder, "models/tinh-thu/zz.yaml"), "applications:\n  moi: { name: Mới }\n");
      await portal.renew();
      expect(jobs.order(order, portal.now() ?? state)?.id).not.toBe(first?.id);
      await jobs.end();
    }));

  test("wait in a bounded queue; what takes too long or too much is stopped, and says so", { timeout: 30_000 }, () =>
    withWorkspace(async (folder) => {
      const { portal } = await serveIn(folder);
      const state = portal.now();
      if (!state) throw new Error("no state");
      const slow = documentJobs({
        workspace: folder,
        program: builder("setInterval(() => {}, 1000)"),
        environment: process.env,
        limits: { time: 600, waiting: 1 },
      });
      const first = slow.order(order, state);
      const second = slow.order({ ...order, format: "pdf" }, state);
      expect(second).toMatchObject({ state: "waiting", before: 1 });
      expect(slow.order({ ...order, format: "docx" }, state)).toBeUndefined();
      expect(await settled(slow, first?.id ?? "")).toMatchObject({
        state: "failed",
        why: { en: "building took longer than 0.6 s and was stopped" },
      });
      await slow.end();
      const greedy = documentJobs({
        workspace: folder,
        program: builder("const all = []; for (;;) all.push(new Array(100000).fill(Math.random()))"),
        environment: process.env,
        limits: { heap: 48 },
      });
      const third = greedy.order(order, state);
      expect(await settled(greedy, third?.id ?? "")).toMatchObject({
        state: "failed",
        why: { en: expect.stringContaining("48 MB") },
      });
      await greedy.end();
    }),
  );

  test("are ended with the portal, and pass on no secret of its environment", () =>
    withWorkspace(async (folder) => {
      const { portal } = await serveIn(folder);
      const state = portal.now();
      if (!state) throw new Error("no state");
      const environment = { ...process.env, SECRET: "secret" };
      const telling = documentJobs({
        workspace: folder,
        program: builder('writeFileSync(out + "/a.md", JSON.stringify(process.env))'),
        environment,
      });
      const told = await settled(telling, telling.order(order, state)?.id ?? "");
      expect(Buffer.from((await telling.contentOf(told?.id ?? "", "a.md")) ?? []).toString()).not.toContain("secret");
      await telling.end();
      const slow = documentJobs({ workspace: folder, program: builder("setInterval(() => {}, 1000)"), environment });
      const job = slow.order(order, state);
      const start = performance.now();
      await slow.end();
      expect(performance.now() - start).toBeLessThan(4_000);
      expect(slow.find(job?.id ?? "")).toMatchObject({ state: "failed" });
      expect(slow.order({ ...order, format: "pdf" }, state)).toBeUndefined();
    }));
});
