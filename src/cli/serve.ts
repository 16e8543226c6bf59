import type { Effects, Live } from "../app/effects.ts";
import type { Outcome } from "../app/outcome.ts";
import { wrongUsage } from "../app/outcome.ts";
import { join } from "../app/paths.ts";
import { portalOver } from "../app/portal/portal.ts";
import { portalReader } from "../app/portal/reader.ts";
import type { Words } from "../domain/text.ts";
import { listen } from "../node/serve.ts";
import { filesOfWorkspace } from "../node/serve-files.ts";
import { documentJobs } from "../node/serve-jobs.ts";
import { serverTools, watchedFolders } from "../node/serve-tools.ts";
import { pinoLog } from "../web/pino-log.ts";
import { createPortal } from "../web/portal.ts";
import { loadAssets, loadTemplates } from "../web/portal-files.ts";
import type { Setting } from "./setting.ts";

/** What `khung serve` is asked. */
export interface ServeRequest {
  readonly workspace: string;
  readonly host: string;
  readonly port: number;
  /** Names by which readers reach it, besides its address. */
  readonly names: readonly string[];
  /** Requests of one address within a minute. */
  readonly rate: number;
  readonly isQuiet: boolean;
}

/** Milliseconds that requests have to finish once the portal is to end. */
const patience = 5_000;
const followers = 500;

/** Serves the portal of a workspace until the user ends it; answers at once, shows pages as soon as the workspace is read. */
export async function serve(request: ServeRequest, { effects: world, live, language }: Setting): Promise<Outcome> {
  const { workspace } = request;
  if (!(await world.files.exists(workspace))) return wrongUsage(noFolder(workspace), language);
  const tools = serverTools();
  const effects = { ...effectsFor(workspace, world, live), pause: tools.pause };
  const ending = new AbortController();
  const portal = portalOver(portalReader(effects));
  const jobs = documentJobs({
    workspace,
    program: [join(world.packageFolder, "dist/cli.js")],
    environment: tools.environment,
  });
  const app = createPortal({
    portal,
    jobs,
    templates: await loadTemplates(effects),
    assets: await loadAssets(effects, tools.digest),
    log: pinoLog(tools.logTo, request.isQuiet ? "error" : "info"),
    limits: { requestsPerMinute: request.rate, followers },
    hosts: hostsOf(request),
    ending: ending.signal,
    ...tools,
  });
  const server = await listen(app, request);
  if ("kind" in server) return { ...wrongUsage(cannotListen(request, server.reason), language), exitCode: 3 };
  live.print(open(addressOf(request.host, server.port))[language]);
  try {
    await portal.renew();
    live.print(ready(portal.now()?.provinces.size ?? 0)[language]);
    for await (const _ of live.changes(watchedFolders(workspace))) await portal.renew();
  } finally {
    ending.abort();
    await Promise.all([server.stop(patience), jobs.end()]);
  }
  return { output: closed[language], exitCode: 0 };
}

function effectsFor(workspace: string, world: Effects, live: Live): Effects {
  const { memory: _, ...effects } = world;
  const files = filesOfWorkspace(workspace, world.packageFolder, live.rereading(world.files));
  return { ...effects, files, progress: { step: async () => undefined } };
}

/** The names that a request may ask for: those of this machine, the address listened on, and those given. */
function hostsOf({ host, names }: ServeRequest): readonly string[] {
  const own = host === "0.0.0.0" || host === "::" ? [] : [host.includes(":") ? `[${host}]` : host];
  return ["localhost", "127.0.0.1", "[::1]", ...own, ...names].map((name) => name.toLowerCase());
}

function addressOf(host: string, port: number): string {
  const shown = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}

function open(address: string): Words {
  return {
    vi: `Cổng thông tin: ${address} (Ctrl-C để dừng)\n`,
    en: `The portal is at ${address} (Ctrl-C ends it)\n`,
  };
}

function ready(provinces: number): Words {
  return {
    vi: `Đã đọc ${provinces} mô hình; đang theo dõi thay đổi.\n`,
    en: `${provinces} ${provinces === 1 ? "model" : "models"} read; changes are followed.\n`,
  };
}

const closed: Words = { vi: "Đã dừng cổng thông tin.\n", en: "The portal is closed.\n" };

function noFolder(folder: string): Words {
  return { vi: `Không có thư mục “${folder}”.`, en: `There is no folder “${folder}”.` };
}

function cannotListen({ host, port }: ServeRequest, reason: string): Words {
  return {
    vi: `Không mở được cổng ${port} tại ${host}: ${reason}. Hãy chọn cổng khác bằng --port.`,
    en: `Port ${port} cannot be opened on ${host}: ${reason}. Choose another with --port.`,
  };
}
