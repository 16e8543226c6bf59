import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentJobs } from "../../src/node/serve-jobs.ts";
import { repository, serveIn, withWorkspace } from "./serving.ts";

/** Numbers of the processes whose command line names something; processes that end meanwhile are left out. */
async function processesNaming(text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of await readdir("/proc")) {
    if (!/^\d+$/.test(id)) continue;
    const line = await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "");
    if (line.includes(text)) found.push(id);
  }
  return found;
}

async function within(milliseconds: number, isSo: () => Promise<boolean>): Promise<boolean> {
  const last = performance.now() + milliseconds;
  while (performance.now() < last) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return isSo();
}

/** Only Linux tells which processes there are in files. */
test.runIf(process.platform === "linux")("a browser that prints ends with the portal", { timeout: 90_000 }, () =>
  withWorkspace(async (folder) => {
    const { portal } = await serveIn(folder);
    const state = portal.now();
    if (!state) throw new Error("no state");
    const scratch = await mkdtemp(join(tmpdir(), "khung-printing-"));
    const jobs = documentJobs({
      workspace: folder,
      program: ["--import", import.meta.resolve("tsx"), join(repository, "src/cli/main.ts")],
      // The browser keeps its profile there, which its command line names.
      environment: { ...process.env, TMPDIR: scratch },
    });
    const order = { province: "tinh-thu", document: "architecture", format: "pdf", language: "vi" } as const;
    const job = jobs.order(order, state);
    const isUnderWay = (): boolean => ["waiting", "running"].includes(jobs.find(job?.id ?? "")?.state ?? "");
    const isPrinting = async (): Promise<boolean> => (await processesNaming(scratch)).length > 0;
    expect(await within(60_000, async () => (await isPrinting()) || !isUnderWay())).toBe(true);
    expect(jobs.find(job?.id ?? "")).toMatchObject({ state: "running" });
    await jobs.end();
    expect(jobs.find(job?.id ?? "")).toMatchObject({ state: "failed" });
    expect(await within(5_000, async () => !(await isPrinting()))).toBe(true);
    await rm(scratch, { recursive: true, force: true });
  }),
);
