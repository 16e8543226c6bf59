import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import autocannon from "autocannon";
import { inFolder } from "./folder.ts";
import { generateModel } from "./generate.ts";
import { runNode } from "./process.ts";
import { table } from "./table.ts";

const provinces = 63;
const elements = 3_000;
/** Seconds of each load, and connections that ask at once, for gzip as browsers do. */
const seconds = 6;
const connections = 20;
const program = resolve("dist/cli.js");
const hello = resolve("bench/hello.mjs");

/** What a load told: requests a second; milliseconds that half and 99 of 100 took; megabytes that the server held after it. */
interface Load {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly memory: number;
  readonly failed: number;
  /** Milliseconds of all cores that the server spent on one request: what else the machine does has no say in it. */
  readonly work: number;
}

/**
 * The portal over many large provinces, each load beside one of a bare Express that says hello. Cached pages are asked for
 * again and again; searches and pages of elements are another one each time.
 */
export function benchPortal(): Promise<string> {
  return inFolder(async (root) => {
    await writeWorkspace(root);
    const models = Array.from({ length: provinces }, (_, index) => join(root, "models", `tinh-${index}`));
    const check = runNode([program, "check", ...models, "--json"], { KHUNG_CACHE: "off" });
    const bare = await running([hello]);
    const start = performance.now();
    const portal = await running([program, "serve", "-w", root, "--port", "0", "--rate", "100000000", "--quiet"]);
    await untilReady(portal.port);
    const startUp = performance.now() - start;
    const loads: (Load & { readonly bare: Load })[] = [];
    for (const { name, path, isKept } of kinds) {
      if (isKept)
        for (let turn = 0; turn < visited; turn++) await fetch(`http://127.0.0.1:${portal.port}${path(turn)}`);
      // What else the machine does changes from minute to minute, so each kind has a greeting of its own moment.
      const greeting = await load("bare Express", bare.port, () => "/", bare.child);
      loads.push({ ...(await load(name, portal.port, path, portal.child)), bare: greeting });
    }
    bare.child.kill("SIGTERM");
    portal.child.kill("SIGTERM");
    await once(portal.child, "exit");
    return [
      `Portal: ${provinces} provinces of ${elements} elements, ${connections} connections, ${seconds} s each`,
      table([
        ["", "requests/s", "bare", "of bare", "work ms", "bare", "p50 ms", "p99 ms", "MB", "failed"],
        ...loads.map(({ name, perSecond, work, p50, p99, memory, failed, bare: greeting }) => [
          name,
          perSecond.toFixed(0),
          greeting.perSecond.toFixed(0),
          `${((100 * perSecond) / greeting.perSecond).toFixed(0)} %`,
          work.toFixed(2),
          greeting.work.toFixed(2),
          p50.toFixed(1),
          p99.toFixed(1),
          memory.toFixed(0),
          String(failed),
        ]),
      ]),
      `start-up ${(startUp / 1000).toFixed(1)} s, check of the workspace ${(check.wall / 1000).toFixed(1)} s: ${(startUp / check.wall).toFixed(2)}`,
    ].join("\n");
  });
}

/** Pages of so many provinces are asked for in turn. */
const visited = 20;

interface Kind {
  readonly name: string;
  readonly path: (turn: number) => string;
  /** The same pages again and again, each made once before; else another address each time, so that nothing is kept. */
  readonly isKept: boolean;
}

const kinds: readonly Kind[] = [
  { name: "home", path: () => "/vi", isKept: true },
  { name: "compare", path: () => "/vi/compare", isKept: true },
  { name: "province", path: (turn) => `/vi/provinces/tinh-${turn % visited}`, isKept: true },
  { name: "API call", path: (turn) => `/api/v1/provinces/tinh-${turn % visited}`, isKept: true },
  { name: "service search, kept", path: () => "/vi/provinces/tinh-1/services?q=thu+tuc+so+12", isKept: true },
  { name: "service search, new", path: (turn) => `/vi/provinces/tinh-1/services?q=thu+tuc+${turn}`, isKept: false },
  { name: "API search, new", path: (turn) => `/api/v1/provinces/tinh-1/services?q=thu+tuc+${turn}`, isKept: false },
];

async function writeWorkspace(root: string): Promise<void> {
  const files = generateModel(elements);
  for (let index = 0; index < provinces; index++) {
    const folder = join(root, "models", `tinh-${index}`);
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files)
      await writeFile(join(folder, name), text.replaceAll("Tỉnh thử nghiệm", `Tỉnh thử nghiệm ${index}`));
  }
}

interface Server {
  readonly child: ChildProcess;
  readonly port: number;
}

/** A server in a process of its own; `--port 0` and the bare one print where they listen. */
async function running(args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const port = await new Promise<number>((found, failed) => {
    let output = "";
    child.stdout?.on("data", (part: Buffer) => {
      output += part.toString();
      const [, digits] = /127\.0\.0\.1:(\d+)/.exec(output) ?? [];
      if (digits !== undefined) found(Number(digits));
    });
    child.once("exit", () => failed(new Error("the server did not start")));
  });
  return { child, port };
}

async function untilReady(port: number): Promise<void> {
  for (;;) {
    const { status } = await fetch(`http://127.0.0.1:${port}/ready`);
    if (status === 200) return;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

async function load(name: string, port: number, path: (turn: number) => string, child: ChildProcess): Promise<Load> {
  let turn = 0;
  const ask = { method: "GET" as const, setupRequest: (request: object) => ({ ...request, path: path(turn++) }) };
  const headers = { "accept-encoding": "gzip" };
  const options = { url: `http://127.0.0.1:${port}`, connections, headers, requests: [ask] };
  await autocannon({ ...options, duration: 3 });
  const before = await workOf(child);
  const { requests, latency, non2xx, errors } = await autocannon({ ...options, duration: seconds });
  const work = ((await workOf(child)) - before) / requests.total;
  const memory = await residentMegabytes(child);
  return {
    work,
    name,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    memory,
    failed: non2xx + errors,
  };
}

/** Milliseconds of all cores that a process has spent; nothing known where the system does not tell. */
async function workOf({ pid }: ChildProcess): Promise<number> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const [, rest = ""] = line.split(") ");
  const fields = rest.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

/** Milliseconds of the system's unit of time. */
const tick = 10;

async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1000;
}
