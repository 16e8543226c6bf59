import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { compileParts } from "../src/build/compile-parts.ts";
import { buildPrograms } from "../src/build/program.ts";
import { findBrowser } from "../src/node/find-browser.ts";
import { viewCards } from "../src/views/catalogue.ts";
import { inFolder } from "./folder.ts";
import { asLikec4, asMermaid, asProvince, type DiagramInput, diagramInput } from "./inputs/diagram.ts";
import { inTurn, median, patience, type Run, runNode } from "./process.ts";
import { table } from "./table.ts";

/** Boxes of a picture, and how often each run is repeated. */
const sizes = [
  [50, 5],
  [200, 5],
  [1_000, 2],
] as const;
const edits = 7;
const program = resolve("dist/cli.js");
/** Within the repository: what it imports unbundled, and its frameworks, are found from there. */
const cache = resolve("bench/.cache");
const oneSheet = join(cache, "one-sheet.js");
const modules = resolve("bench/peers/node_modules");
const likec4 = join(modules, "likec4/bin/likec4.mjs");
const mermaidCli = join(modules, "@mermaid-js/mermaid-cli/src/cli.js");

/** What a sheet tells of itself, see `bench/one-sheet.ts`. */
interface Sheet {
  readonly boxes: number;
  readonly lines: number;
  readonly drawn: { readonly boxes: number; readonly lines: number };
  readonly isSimpler: boolean;
  readonly warm: readonly number[];
}

/** Views of 50, 200 and 1,000 boxes to SVG beside LikeC4 and Mermaid; a redraw after an edit; all views of Da Nang. */
export async function benchDiagrams(): Promise<string> {
  const missing = [likec4, mermaidCli].filter((path) => !existsSync(path));
  if (missing.length > 0)
    return "The peers are not installed. To install them: PUPPETEER_SKIP_DOWNLOAD=1 npm ci --prefix bench/peers --ignore-scripts";
  return inFolder(async (root) => {
    await bundleOneSheet(root);
    const cold: Compared[] = [];
    for (const [count, rounds] of sizes) cold.push(await compare(count, rounds, root));
    return [...coldReport(cold), "", ...warmReport(cold), "", ...setReport(root)].join("\n");
  });
}

/** As the program is built, with the code compiled that a sheet of few boxes needs. */
async function bundleOneSheet(root: string): Promise<void> {
  await rm(cache, { recursive: true, force: true });
  const first = await buildPrograms(
    {
      "one-sheet": { module: "bench/one-sheet.ts", kind: "program" },
      "layout-worker": { module: "src/node/layout-worker.ts", kind: "thread" },
    },
    cache,
  );
  const folder = await written(diagramInput(20), join(root, "first"));
  await compileParts(cache, first.get("one-sheet") ?? "", (output) => [
    [join(folder, "models/tinh"), join(output, "sheet.svg")],
  ]);
}

interface Compared {
  readonly count: number;
  readonly sheet: Sheet;
  readonly rows: readonly (readonly [name: string, walls: readonly number[]])[];
}

async function compare(count: number, rounds: number, root: string): Promise<Compared> {
  const folder = await written(diagramInput(count), join(root, String(count)));
  const svg = join(folder, "sheet.svg");
  const programs = await peersOf(folder);
  const runs: readonly (readonly [string, () => Run])[] = [
    ["khung, one sheet", () => runNode([oneSheet, join(folder, "models/tinh"), svg])],
    [
      "khung draw, index and parts",
      () =>
        runNode([program, "draw", join(folder, "models/tinh"), "tat-ca", "--lang", "vi", "-o", join(folder, "views")]),
    ],
    ...programs,
  ];
  const walls = inTurn(
    rounds,
    runs.map(
      ([, run]) =>
        () =>
          checked(run()),
    ),
  );
  const sheet: Sheet = JSON.parse(runNode([oneSheet, join(folder, "models/tinh"), svg, String(edits)]).output);
  return { count, sheet, rows: runs.map(([name], index) => [name, walls[index] ?? []]) };
}

async function written(input: DiagramInput, folder: string): Promise<string> {
  await mkdir(join(folder, "models/tinh"), { recursive: true });
  await mkdir(join(folder, "likec4"), { recursive: true });
  for (const [name, text] of asProvince(input)) await writeFile(join(folder, "models/tinh", name), text);
  await writeFile(join(folder, "likec4/model.c4"), asLikec4(input));
  await writeFile(join(folder, "view.mmd"), asMermaid(input));
  await writeFile(join(folder, "mermaid.json"), JSON.stringify({ maxEdges: 10_000, maxTextSize: 1_000_000 }));
  return folder;
}

async function peersOf(folder: string): Promise<readonly (readonly [string, () => Run])[]> {
  const browser = await findBrowser(process.env);
  const puppeteer = {
    ...(browser && "path" in browser ? { executablePath: browser.path } : {}),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  };
  await writeFile(join(folder, "puppeteer.json"), JSON.stringify(puppeteer));
  const at = (name: string): string => join(folder, name);
  return [
    [
      "likec4 export json",
      () => runNode([likec4, "export", "json", at("likec4"), "-o", at("likec4.json")], { CI: "1" }),
    ],
    ["likec4 gen dot", () => runNode([likec4, "gen", "dot", at("likec4"), "-o", at("dot")], { CI: "1" })],
    [
      "mermaid-cli",
      () =>
        runNode([
          mermaidCli,
          "-i",
          at("view.mmd"),
          "-o",
          at("mermaid.svg"),
          "-c",
          at("mermaid.json"),
          "-p",
          at("puppeteer.json"),
          "-q",
        ]),
    ],
  ];
}

function checked(run: Run): Run {
  if (run.exitCode !== null && run.exitCode !== 0) throw new Error(`${run.errors}${run.output}`.slice(-2000));
  return run;
}

function coldReport(cold: readonly Compared[]): readonly string[] {
  const rows = cold.flatMap(({ count, rows: measured }) => {
    const [[, own] = ["", []]] = measured;
    return measured.map(([name, walls]) => {
      const share = median(own.map((one, round) => one / (walls[round] ?? Number.NaN)));
      const wall = median(walls);
      return [
        count.toLocaleString("en"),
        name,
        wall < patience ? (wall / 1000).toFixed(2) : `over ${patience / 1000}`,
        share.toFixed(2),
      ];
    });
  });
  return [
    "A view of so many boxes and a quarter more lines, cold: from the model to the picture, each in a process of its own.",
    "Medians; share: the time of khung's one sheet as a part of the other's, run in turn. Target: at 200 at most 0.50 of likec4 export json.",
    "",
    table([["boxes", "program", "wall s", "share"], ...rows]),
  ];
}

function warmReport(cold: readonly Compared[]): readonly string[] {
  const rows = cold.map(({ count, sheet, rows: [own] }) => {
    const once = median(own?.[1] ?? []);
    const again = median(sheet.warm);
    const shown = `${sheet.drawn.boxes}/${sheet.boxes} boxes, ${sheet.drawn.lines}/${sheet.lines} lines`;
    return [
      count.toLocaleString("en"),
      once.toFixed(0),
      again.toFixed(0),
      (again / once).toFixed(2),
      shown,
      sheet.isSimpler ? "simpler, said so" : "usual",
    ];
  });
  return [
    "The same sheet again after an edit of one line of the model. Target: 200 boxes in under 150 ms on the reference machine.",
    "",
    table([["boxes", "cold ms", "warm ms", "warm/cold", "drawn", "layout"], ...rows]),
  ];
}

/** All built-in views of Da Nang beside the slowest of them, drawn alone. */
function setReport(root: string): readonly string[] {
  const draw =
    (...views: readonly string[]) =>
    () =>
      checked(runNode([program, "draw", "models/da-nang", ...views, "--lang", "vi", "-o", join(root, "da-nang")]));
  const ids = viewCards.map(({ id }) => id);
  const [all = [], ...single] = inTurn(3, [draw(...ids), ...ids.map((id) => draw(id))]);
  const slowest = single
    .map((walls, index) => ({ id: ids[index] ?? "", wall: median(walls) }))
    .reduce((one, other) => (other.wall > one.wall ? other : one));
  return [
    `All ${ids.length} built-in views of Da Nang: ${(median(all) / 1000).toFixed(2)} s; the slowest alone, ${slowest.id}: ${(slowest.wall / 1000).toFixed(2)} s; ratio ${(median(all) / slowest.wall).toFixed(2)} (target: under 4).`,
  ];
}
