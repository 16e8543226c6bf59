import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { inFolder, type WrittenModel, writeModel } from "./folder.ts";
import { inTurn, median, type Run, runNode, runsInTurn } from "./process.ts";
import { table } from "./table.ts";

/** Elements of a model, and how often each run is repeated. */
const sizes = [
  [500, 7],
  [2_000, 7],
  [10_000, 5],
  [50_000, 3],
  [200_000, 1],
] as const;
const program = resolve("dist/cli.js");
const parser = resolve("bench/parse-only.mjs");

/** What runs of one kind took, by round: milliseconds of a clock, and of work on all cores together. */
interface Took {
  readonly wall: readonly number[];
  readonly work: readonly number[];
}

/** What processes took, each kind in turn with the others. */
interface Measure extends WrittenModel {
  readonly elements: number;
  /** Node that does nothing. */
  readonly bare: Took;
  /** Only parses the files. */
  readonly parser: Took;
  /** Checks the model; nothing is remembered from run to run. */
  readonly cold: Took;
  /** Checks the model as the run before it did, and recalls what came of it. */
  readonly recalled: Took;
  readonly steps: ReadonlyMap<string, number>;
  /** Megabytes, at the peak of a cold check. */
  readonly memory: number;
  readonly findings: number;
}

async function measure(elements: number, rounds: number, root: string): Promise<Measure> {
  const model = await writeModel(elements, root);
  const memory = join(root, "memory");
  const check = (cache: string): Run =>
    runNode([program, "check", model.folder, "--lang", "en"], { KHUNG_MEASURE: "1", KHUNG_CACHE: cache });
  check(memory);
  const [bare = [], parsing = [], cold = [], recalled = []] = runsInTurn(rounds, [
    () => runNode(["-e", ""]),
    () => runNode([parser, model.folder]),
    () => check("off"),
    () => check(memory),
  ]);
  await rm(memory, { recursive: true, force: true });
  return {
    ...model,
    elements,
    bare: took(bare),
    parser: took(parsing),
    cold: took(cold),
    recalled: took(recalled),
    ...told(cold),
  };
}

/** What a process tells of itself in its last line on standard error. */
interface Told {
  readonly work: number;
  readonly times: readonly (readonly [string, number])[];
  readonly maxRSS: number;
}

function lastLine({ errors }: Run): Told | undefined {
  const line = errors.trim().split("\n").at(-1) ?? "";
  return line.startsWith("{") ? (JSON.parse(line) as Told) : undefined;
}

function took(runs: readonly Run[]): Took {
  return { wall: runs.map(({ wall }) => wall), work: runs.map((run) => lastLine(run)?.work ?? Number.NaN) };
}

/** The steps of the quickest run: what disturbs the others is no part of them. */
function told(runs: readonly Run[]): Pick<Measure, "steps" | "memory" | "findings"> {
  const [quickest] = runs.toSorted((a, b) => a.wall - b.wall);
  const measured = quickest && lastLine(quickest);
  if (!measured) throw new Error(`khung check failed: ${quickest?.errors}`);
  return { steps: new Map(measured.times), memory: measured.maxRSS / 1024, findings: findingsIn(quickest.output) };
}

/** As the last line tells them: `Total: 10 errors, 14 notes in 8 of 41 files`. */
function findingsIn(output: string): number {
  const [, counts = ""] = /^Total: (.*) in /m.exec(output) ?? [];
  return [...counts.matchAll(/[\d,]+/g)].reduce((sum, [count]) => sum + Number(count.replaceAll(",", "")), 0);
}

/** The middle one of the ratios of runs made one right after the other. */
function ratio(ones: readonly number[], others: readonly number[]): number {
  return median(ones.map((one, round) => one / (others[round] ?? Number.NaN)));
}

/** Milliseconds for each element, without the start of node. */
function perElement({ cold, elements, bare }: Measure): number {
  return (median(cold.wall) - median(bare.wall)) / elements;
}

function seconds(milliseconds: readonly number[]): string {
  return (median(milliseconds) / 1000).toFixed(2);
}

const columns: Readonly<Record<string, (each: Measure, base: Measure) => string>> = {
  elements: ({ elements }) => elements.toLocaleString("en"),
  files: ({ files }) => String(files.length),
  MB: ({ megabytes }) => megabytes.toFixed(1),
  "cold s": ({ cold }) => seconds(cold.wall),
  "work s": ({ cold }) => seconds(cold.work),
  "peak MB": ({ memory }) => memory.toFixed(0),
  "µs/element": (each) => (perElement(each) * 1000).toFixed(0),
  growth: (each, base) => (perElement(each) / perElement(base)).toFixed(2),
  "parser s": ({ parser: alone }) => seconds(alone.wall),
  "× parser": ({ cold, parser: alone }) => ratio(cold.wall, alone.wall).toFixed(2),
  "work ×": ({ cold, parser: alone }) => ratio(cold.work, alone.work).toFixed(2),
  "recalled s": ({ recalled }) => seconds(recalled.wall),
  findings: ({ findings }) => String(findings),
};

/** The time of each step for each element, at every size: a step that grows faster than the model shows here. */
function stepTable(measures: readonly Measure[]): string {
  const names = [...(measures[0]?.steps.keys() ?? [])];
  const cell = ({ steps, elements }: Measure, name: string) => (((steps.get(name) ?? 0) / elements) * 1000).toFixed(0);
  const heads = ["µs/element", ...measures.map(({ elements }) => elements.toLocaleString("en"))];
  return table([heads, ...names.map((name) => [name, ...measures.map((each) => cell(each, name))])]);
}

/** A cold check at every size, beside the parser alone, and beside one whose outcome is remembered. */
export function benchCheck(): Promise<string> {
  return inFolder(async (root) => {
    const [bare = [], help = []] = inTurn(15, [() => runNode(["-e", ""]), () => runNode([program, "--help"])]);
    const measures: Measure[] = [];
    for (const [elements, rounds] of sizes) measures.push(await measure(elements, rounds, root));
    const base = measures.find(({ elements }) => elements === 2_000);
    const rows = base ? measures.map((each) => Object.values(columns).map((cell) => cell(each, base))) : [];
    return [
      "`khung check`, each size with twice as many links. Medians; compare the ratios, seconds are this machine's.",
      "cold: nothing is remembered from run to run; work: of all cores together; growth: time per element against 2,000",
      "elements; parser: a process that only parses the same files with js-yaml; recalled: the same check once more, with",
      "the outcome of the run before in the cache.",
      "",
      table([Object.keys(columns), ...rows]),
      "",
      stepTable(measures),
      "",
      `khung --help ${median(help).toFixed(0)} ms, bare node ${median(bare).toFixed(0)} ms: ratio ${ratio(help, bare).toFixed(2)}`,
    ].join("\n");
  });
}
