import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inFolder } from "./folder.ts";
import { median, type Run, runNode } from "./process.ts";
import { table } from "./table.ts";

const program = resolve("dist/cli.js");
const rounds = 3;

/** The forms of Da Nang's architecture document with all pictures in one language, and the seconds that each may take. */
const forms = [
  ["html", 1.5],
  ["pdf", 5],
  ["docx", 8],
] as const;

/** An edition of 63 provinces, and the seconds that each profile may take. */
const edition = { name: "dti-2022", target: 0.5 };
/** Milliseconds between two looks at the memory. */
const interval = 250;

/** What a command tells of itself in its last line on standard error. */
interface Told {
  readonly times: readonly (readonly [string, number])[];
  readonly total: number;
  readonly work: number;
}

/** The architecture document in each form, cold, with the share of each stage; the profiles of all provinces in one go. */
export function benchDocuments(): Promise<string> {
  return inFolder(async (root) => [...formReport(root), "", ...(await batchReport(root))].join("\n"));
}

function formReport(root: string): readonly string[] {
  const measured = forms.map(([form, target]) => {
    const runs = Array.from({ length: rounds }, () => published(["models/da-nang", "-f", form], root));
    const [quickest] = runs.toSorted((one, other) => one.wall - other.wall);
    return {
      form,
      target,
      wall: median(runs.map(({ wall }) => wall)),
      best: quickest?.wall ?? Number.NaN,
      told: toldBy(quickest),
    };
  });
  const rows = measured.map(({ form, target, wall, best, told }) => [
    form,
    (wall / 1000).toFixed(2),
    (best / 1000).toFixed(2),
    target.toFixed(1),
    (told.work / 1000).toFixed(2),
  ]);
  const stages = [...new Set(measured.flatMap(({ told }) => [...stagesOf(told).keys()]))];
  const shares = stages.map((stage) => [
    stage,
    ...measured.map(({ told }) => `${(((stagesOf(told).get(stage) ?? 0) / told.total) * 100).toFixed(0)} %`),
  ]);
  return [
    "Da Nang's architecture document in Vietnamese with all its pictures, cold: from the command to the file.",
    "work: seconds of khung on all cores together, without those of the browser.",
    "",
    table([["form", "wall s", "best s", "target s", "work s"], ...rows]),
    "",
    table([["share of", ...measured.map(({ form }) => form)], ...shares]),
  ];
}

function published(args: readonly string[], root: string): Run {
  const run = runNode([program, "publish", ...args, "--lang", "vi", "-o", join(root, "out")], {
    KHUNG_MEASURE: "1",
    KHUNG_CACHE: "off",
  });
  if (run.exitCode !== 0) throw new Error(`khung publish failed: ${run.errors}`);
  return run;
}

function toldBy(run: Run | undefined): Told {
  return JSON.parse(run?.errors.trim().split("\n").at(-1) ?? "") as Told;
}

/** The stages of a run with their milliseconds; steps that count (`Drawing the views 3/22`) are one stage. */
function stagesOf({ times }: Told): ReadonlyMap<string, number> {
  const stages = new Map<string, number>();
  for (const [step, time] of times) {
    const stage = step.replace(/ \d+\/\d+$/, "");
    stages.set(stage, (stages.get(stage) ?? 0) + time);
  }
  return stages;
}

async function batchReport(root: string): Promise<readonly string[]> {
  const folder = join(root, "profiles");
  const { wall, memory } = await watched([
    program,
    "publish",
    edition.name,
    "readiness-report",
    "-f",
    "pdf",
    "--lang",
    "vi",
    "-o",
    folder,
  ]);
  const count = readdirSync(folder).length;
  const half = Math.floor(memory.length / 2);
  const [first, second] = [memory.slice(0, half), memory.slice(half)].map((part) => Math.max(0, ...part));
  return [
    `${count} readiness profiles (${edition.name}) as PDF in one browser: ${(wall / 1000).toFixed(1)} s, ${(wall / 1000 / count).toFixed(2)} s each (target: under ${edition.target}).`,
    memory.length > 0
      ? `Memory of all processes, peak: ${first} MB in the first half of the batch, ${second} MB in the second.`
      : "Memory is measured on Linux only.",
  ];
}

/** Runs a command to its end, looking at the memory of all its processes meanwhile, in megabytes. */
async function watched(
  args: readonly string[],
): Promise<{ readonly wall: number; readonly memory: readonly number[] }> {
  const memory: number[] = [];
  const start = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, KHUNG_CACHE: "off" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const timer = setInterval(() => {
    const used = child.pid === undefined ? undefined : memoryOf(child.pid);
    if (used !== undefined) memory.push(used);
  }, interval);
  const code = await new Promise((done) => child.on("exit", done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`khung ${args.slice(1).join(" ")} failed`);
  return { wall: performance.now() - start, memory };
}

/** Megabytes that a process and all that it started hold for themselves; nothing where the system does not tell. */
function memoryOf(root: number): number | undefined {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync("/proc")) {
      const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : undefined;
      if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    }
    const below = [...parents.keys()].filter((pid) => pid === root || ancestorsOf(pid, parents).includes(root));
    return Math.round(below.reduce((sum, pid) => sum + ownMegabytes(pid), 0));
  } catch {
    return undefined;
  }
}

function ancestorsOf(pid: number, parents: ReadonlyMap<number, number>): readonly number[] {
  const above: number[] = [];
  for (let at = parents.get(pid); at !== undefined && at > 0; at = parents.get(at)) above.push(at);
  return above;
}

/** What a process shares with no other: its anonymous memory. */
function ownMegabytes(pid: number): number {
  return Number(/RssAnon:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`) ?? "")?.[1] ?? 0) / 1024;
}

/** Nothing where the process has ended meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
