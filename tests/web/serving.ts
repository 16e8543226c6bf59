import { createHash } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Effects } from "../../src/app/effects.ts";
import type { DocumentJobs } from "../../src/app/portal/jobs.ts";
import { portalOver, type RenewedPortal } from "../../src/app/portal/portal.ts";
import { portalReader } from "../../src/app/portal/reader.ts";
import { filesOfWorkspace } from "../../src/node/serve-files.ts";
import { createPortal } from "../../src/web/portal.ts";
import { loadAssets, loadTemplates } from "../../src/web/portal-files.ts";
import type { RequestLine } from "../../src/web/request-log.ts";
import type { PortalServices } from "../../src/web/services.ts";
import { effects as world } from "../app/effects.ts";

/** The repository, which is a workspace with three provinces. */
export const repository = resolve(import.meta.dirname, "../..");

const noJobs: DocumentJobs = {
  order: () => undefined,
  list: () => [],
  find: () => undefined,
  contentOf: async () => undefined,
};

const digest = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The world of a portal over a workspace. */
export function worldOf(workspace: string): Effects {
  const files = filesOfWorkspace(workspace, world.packageFolder, world.files);
  return { ...world, files, pause: () => new Promise((resume) => setImmediate(resume)) };
}

/** A portal in this process, with what it wrote into its log. */
export interface Served {
  readonly app: ReturnType<typeof createPortal>;
  readonly portal: RenewedPortal;
  readonly lines: RequestLine[];
  readonly faults: unknown[];
}

/** A portal over a workspace whose first state is read. */
export async function serveIn(workspace: string, chosen: Partial<PortalServices> = {}): Promise<Served> {
  const effects = worldOf(workspace);
  const portal = portalOver(portalReader(effects));
  const lines: RequestLine[] = [];
  const faults: unknown[] = [];
  const app = createPortal({
    portal,
    templates: await loadTemplates(effects),
    assets: await loadAssets(effects, digest),
    jobs: noJobs,
    log: { request: (line) => lines.push(line), fault: (error) => faults.push(error) },
    limits: { requestsPerMinute: 1_000_000, followers: 100 },
    hosts: ["127.0.0.1", "localhost"],
    clock: () => performance.now(),
    digest,
    ending: new AbortController().signal,
    ...chosen,
  });
  await portal.renew();
  return { app, portal, lines, faults };
}

/** A workspace of its own with the small sample as its one province, gone when the work is done. */
export async function withWorkspace(work: (folder: string) => Promise<void>, name = "tinh-thu"): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "khung-portal-"));
  try {
    await cp(join(repository, "models/_example"), join(folder, "models", name), { recursive: true });
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
