import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { generateModel } from "./generate.ts";

/** What a cold `khung check` took: milliseconds and megabytes. */
interface Measure {
  readonly elements: number;
  readonly files: number;
  readonly megabytes: number;
  readonly wall: number;
  /** The same for a process that only parses the files. */
  readonly parserAlone: number;
  readonly steps: ReadonlyMap<string, number>;
  readonly memory: number;
  readonly findings: number;
}

const sizes = [500, 2_000, 10_000, 50_000];
const program = resolve("dist/cli.js");
const parser = resolve("bench/parse-only.mjs");

async function measure(elements: number, root: string): Promise<Measure> {
  const folder = join(root, "models", String(elements));
  await mkdir(folder, { recursive: true });
  const files = generateModel(elements);
  for (const { name, text } of files) await writeFile(join(folder, name), text);
  const start = performance.now();
  const child = spawnSync(process.execPath, [program, "check", folder, "--json"], {
    env: { ...process.env, KHUNG_MEASURE: "1" },
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - start;
  const lastLine = child.stderr.trim().split("\n").at(-1) ?? "";
  if (!lastLine.startsWith("{")) throw new Error(`check of ${elements} elements failed: ${child.stderr}`);
  const parserStart = performance.now();
  spawnSync(process.execPath, [parser, folder]);
  const parserAlone = performance.now() - parserStart;
  const { times, maxRSS } = JSON.parse(lastLine) as { times: readonly (readonly [string, number])[]; maxRSS: number };
  const { diagnostics } = JSON.parse(child.stdout) as { diagnostics: readonly unknown[] };
  const megabytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  return {
    elements,
    files: files.length,
    megabytes,
    wall,
    parserAlone,
    steps: new Map(times),
    memory: maxRSS / 1024,
    findings: diagnostics.length,
  };
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")).join("\n");
}

interface Baseline {
  /** Milliseconds that node needs to start and end. */
  readonly bare: number;
  readonly smallest: Measure;
}

/** Milliseconds for each element, without the start of node. */
function perElement({ wall, elements }: Measure, bare: number): number {
  return (wall - bare) / elements;
}

const columns: Readonly<Record<string, (each: Measure, base: Baseline) => string>> = {
  elements: ({ elements }) => elements.toLocaleString("en"),
  files: ({ files }) => String(files),
  MB: ({ megabytes }) => megabytes.toFixed(1),
  "wall s": ({ wall }) => (wall / 1000).toFixed(2),
  "peak MB": ({ memory }) => memory.toFixed(0),
  "µs/element": (each, { bare }) => (perElement(each, bare) * 1000).toFixed(0),
  growth: (each, { bare, smallest }) => (perElement(each, bare) / perElement(smallest, bare)).toFixed(2),
  parsing: ({ wall, parserAlone }, { bare }) => `${(((parserAlone - bare) / wall) * 100).toFixed(0)} %`,
  "× parser alone": ({ wall, parserAlone }) => (wall / parserAlone).toFixed(2),
  "× bare node": ({ wall }, { bare }) => (wall / bare).toFixed(1),
  findings: ({ findings }) => String(findings),
};

/** The time of each step for each element, at every size: a step that grows faster than the model shows here. */
function stepTable(measures: readonly Measure[]): string {
  const names = [...(measures[0]?.steps.keys() ?? [])];
  const cell = ({ steps, elements }: Measure, name: string) => (((steps.get(name) ?? 0) / elements) * 1000).toFixed(0);
  const heads = ["µs/element", ...measures.map(({ elements }) => elements.toLocaleString("en"))];
  return table([heads, ...names.map((name) => [name, ...measures.map((each) => cell(each, name))])]);
}

function best(times: number, run: () => void): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

const root = await mkdtemp(join(tmpdir(), "khung-bench-"));
try {
  const bare = best(5, () => spawnSync(process.execPath, ["-e", ""]));
  const help = best(5, () => spawnSync(process.execPath, [program, "--help"]));
  const measures: Measure[] = [];
  for (const size of sizes) measures.push(await measure(size, root));
  const [smallest] = measures;
  const rows = smallest
    ? measures.map((each) => Object.values(columns).map((cell) => cell(each, { bare, smallest })))
    : [];
  process.stdout.write(
    `${[
      "Cold `khung check`, each size with twice as many links. Compare the ratios: seconds are this machine's.",
      "growth: time per element against the smallest size; parsing: the share that the YAML parser alone would need.",
      "",
      table([Object.keys(columns), ...rows]),
      "",
      stepTable(measures),
      "",
      `khung --help ${help.toFixed(0)} ms, bare node ${bare.toFixed(0)} ms: ratio ${(help / bare).toFixed(2)}`,
      `Node ${process.version} on ${process.platform}-${process.arch}, ${cpus().length} cores`,
    ].join("\n")}\n`,
  );
} finally {
  await rm(root, { recursive: true, force: true });
}
