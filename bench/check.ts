import { resolve } from "node:path";
import { inFolder, type WrittenModel, writeModel } from "./folder.ts";
import { inTurn, median, type Run, runNode } from "./process.ts";
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

/** What a cold `khung check` took: medians; times in milliseconds, memory in megabytes. */
interface Measure extends WrittenModel {
  readonly elements: number;
  readonly bare: number;
  readonly wall: number;
  /** The same for a process that only parses the files. */
  readonly parserAlone: number;
  /** The median of the ratios of runs made one right after the other. */
  readonly ratio: number;
  readonly steps: ReadonlyMap<string, number>;
  readonly memory: number;
  readonly findings: number;
}

async function measure(elements: number, rounds: number, root: string): Promise<Measure> {
  const model = await writeModel(elements, root);
  const khung = () => runNode([program, "check", model.folder, "--json"], { KHUNG_MEASURE: "1" });
  const [bare = [], parserAlone = [], wall = []] = inTurn(rounds, [
    () => runNode(["-e", ""]),
    () => runNode([parser, model.folder]),
    khung,
  ]);
  const ratios = wall.map((one, round) => one / (parserAlone[round] ?? Number.NaN));
  const times = { bare: median(bare), wall: median(wall), parserAlone: median(parserAlone), ratio: median(ratios) };
  return { ...model, elements, ...times, ...measuredIn(khung()) };
}

function measuredIn({ output, errors }: Run): Pick<Measure, "steps" | "memory" | "findings"> {
  const lastLine = errors.trim().split("\n").at(-1) ?? "";
  if (!lastLine.startsWith("{")) throw new Error(`khung check failed: ${errors}`);
  const { times, maxRSS } = JSON.parse(lastLine) as { times: readonly (readonly [string, number])[]; maxRSS: number };
  const { diagnostics } = JSON.parse(output) as { diagnostics: readonly unknown[] };
  return { steps: new Map(times), memory: maxRSS / 1024, findings: diagnostics.length };
}

/** Milliseconds for each element, without the start of node. */
function perElement({ wall, elements, bare }: Measure): number {
  return (wall - bare) / elements;
}

const columns: Readonly<Record<string, (each: Measure, base: Measure) => string>> = {
  elements: ({ elements }) => elements.toLocaleString("en"),
  files: ({ files }) => String(files.length),
  MB: ({ megabytes }) => megabytes.toFixed(1),
  "wall s": ({ wall }) => (wall / 1000).toFixed(2),
  "peak MB": ({ memory }) => memory.toFixed(0),
  "µs/element": (each) => (perElement(each) * 1000).toFixed(0),
  growth: (each, base) => (perElement(each) / perElement(base)).toFixed(2),
  "parser s": ({ parserAlone }) => (parserAlone / 1000).toFixed(2),
  "× parser": ({ ratio }) => ratio.toFixed(2),
  findings: ({ findings }) => String(findings),
};

/** The time of each step for each element, at every size: a step that grows faster than the model shows here. */
function stepTable(measures: readonly Measure[]): string {
  const names = [...(measures[0]?.steps.keys() ?? [])];
  const cell = ({ steps, elements }: Measure, name: string) => (((steps.get(name) ?? 0) / elements) * 1000).toFixed(0);
  const heads = ["µs/element", ...measures.map(({ elements }) => elements.toLocaleString("en"))];
  return table([heads, ...names.map((name) => [name, ...measures.map((each) => cell(each, name))])]);
}

/** A cold check at every size, beside the parser alone. */
export function benchCheck(): Promise<string> {
  return inFolder(async (root) => {
    const [bare = [], help = []] = inTurn(15, [() => runNode(["-e", ""]), () => runNode([program, "--help"])]);
    const measures: Measure[] = [];
    for (const [elements, rounds] of sizes) measures.push(await measure(elements, rounds, root));
    const base = measures.find(({ elements }) => elements === 2_000);
    const rows = base ? measures.map((each) => Object.values(columns).map((cell) => cell(each, base))) : [];
    return [
      "Cold `khung check`, each size with twice as many links. Medians; compare the ratios, seconds are this machine's.",
      "growth: time per element against 2,000 elements; parser: a process that only parses the same files with js-yaml.",
      "",
      table([Object.keys(columns), ...rows]),
      "",
      stepTable(measures),
      "",
      `khung --help ${median(help).toFixed(0)} ms, bare node ${median(bare).toFixed(0)} ms: ratio ${median(help.map((one, round) => one / (bare[round] ?? Number.NaN))).toFixed(2)}`,
    ].join("\n");
  });
}
