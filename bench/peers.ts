import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { inFolder, writeModel } from "./folder.ts";
import { likec4Model } from "./inputs/likec4.ts";
import { openapiFile } from "./inputs/openapi.ts";
import { median, patience, type Run, runNode } from "./process.ts";
import { table } from "./table.ts";

/** Items of an input, and how often each run is repeated. */
const sizes = [
  [2_000, 5],
  [10_000, 5],
] as const;
/** Milliseconds: what takes longer is run once. */
const slow = 20_000;
/** A model of khung has two links for each element, which are entries with references of their own. */
const entriesPerItem = 3;
const modules = resolve("bench/peers/node_modules");
/** The peers' own programs, where their packages keep them. */
const programs = {
  redocly: join(modules, "@redocly/cli/bin/cli.js"),
  spectral: join(modules, "@stoplight/spectral-cli/dist/index.js"),
  likec4: join(modules, "likec4/bin/likec4.mjs"),
};
const alone = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", CI: "1" };

/** A check of as many items by khung and by its peers, each in a process of its own. */
export async function benchPeers(): Promise<string> {
  const missing = Object.values(programs).filter((program) => !existsSync(program));
  if (missing.length > 0)
    return `The peers are not installed. To install them: npm ci --prefix bench/peers --ignore-scripts`;
  const rows = await inFolder(async (root) => {
    const found: (readonly string[])[] = [];
    for (const [items, rounds] of sizes) found.push(...(await compare(items, rounds, root)));
    return found;
  });
  return [
    "Items with twice as many references, checked cold. Medians; ratio: khung's time as a part of the peer's, run in turn.",
    "khung: a province, and once more in a new process with the outcome of the run before in the cache; Redocly and Spectral: an OpenAPI file, for Redocly also one with an item for each element and each link; LikeC4: a model, validated without layout.",
    "",
    table([["items", "program", "wall s", "khung's part"], ...rows]),
  ].join("\n");
}

async function compare(items: number, rounds: number, root: string): Promise<readonly (readonly string[])[]> {
  const peers = await commands(items, root);
  const walls: number[][] = peers.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, { run }] of peers.entries()) {
      const own = walls[index] ?? [];
      // Whoever takes so long is not asked again.
      if (own.every((wall) => wall < slow)) own.push(checked(run()).wall);
    }
  const [khung = []] = walls;
  return peers.map(({ name }, index) => {
    const own = walls[index] ?? [];
    const ratio = median(own.map((wall, round) => (khung[round] ?? Number.NaN) / wall));
    const wall = median(own);
    return [items.toLocaleString("en"), name, told(wall), wall < patience ? `1/${(1 / ratio).toFixed(1)}` : ""];
  });
}

function told(wall: number): string {
  return wall < patience ? (wall / 1000).toFixed(2) : `over ${patience / 1000}`;
}

/** A program that could not work at all has not been measured. */
function checked(run: Run): Run {
  if (run.exitCode !== null && run.exitCode > 1) throw new Error(`${run.errors}${run.output}`.slice(-2000));
  return run;
}

function redocly(file: string): Run {
  return runNode([programs.redocly, "lint", file, "--format=summary"], alone);
}

interface Command {
  readonly name: string;
  readonly run: () => Run;
}

async function commands(items: number, root: string): Promise<readonly Command[]> {
  const folder = join(root, `peers-${items}`);
  const openapi = join(folder, "openapi.yaml");
  const larger = join(folder, "openapi-larger.yaml");
  const ruleset = join(folder, "spectral.yaml");
  const likec4 = join(folder, "likec4");
  await mkdir(likec4, { recursive: true });
  await writeFile(openapi, openapiFile(items));
  await writeFile(larger, openapiFile(items * entriesPerItem));
  await writeFile(ruleset, 'extends: ["spectral:oas"]\n');
  for (const { name, text } of likec4Model(items)) await writeFile(join(likec4, name), text);
  const model = await writeModel(items, root);
  return [
    {
      name: "khung check",
      run: () => runNode([resolve("dist/cli.js"), "check", model.folder], { KHUNG_CACHE: "off" }),
    },
    {
      name: "khung check, again",
      run: () => runNode([resolve("dist/cli.js"), "check", model.folder], { KHUNG_CACHE: join(folder, "cache") }),
    },
    { name: "redocly lint", run: () => redocly(openapi) },
    { name: "redocly lint, items for links too", run: () => redocly(larger) },
    { name: "spectral lint", run: () => runNode([programs.spectral, "lint", openapi, "--ruleset", ruleset], alone) },
    { name: "likec4 validate", run: () => runNode([programs.likec4, "validate", "--skip-layout", likec4], alone) },
  ];
}
