import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { compileParts } from "./compile-parts.ts";
import { buildPrograms, type Entry, forNode } from "./program.ts";

const folder = "dist";
/** Of its own for each build, so that two at once do not meet. */
const next = `dist.${process.pid}`;

/** What runs in Node: the program, its threads and the child that reads spreadsheets. */
const programs: Readonly<Record<string, Entry>> = {
  cli: { module: "src/cli/main.ts", kind: "program" },
  "layout-worker": { module: "src/node/layout-worker.ts", kind: "thread" },
  "draw-worker": { module: "src/node/draw-worker.ts", kind: "thread" },
  "spreadsheet-child": { module: "src/node/spreadsheet-child.ts", kind: "program" },
};

/** What users do most: the code that this takes is kept compiled. */
function usualRuns(output: string): readonly (readonly string[])[] {
  const province = "models/da-nang";
  return [
    ["--help"],
    ["check", province],
    ["check", province, "--json"],
    ["draw", province, "overall-design", "data-integration-axis", "dependency-matrix", "-o", output],
    ["roadmap", province, "--json"],
    ["publish", province, "architecture", "-f", "html", "-o", output],
  ];
}

/** The engine of indices, for programs that use the package. */
const readiness: BuildOptions = {
  ...forNode,
  entryPoints: { readiness: "src/readiness/public.ts" },
  format: "esm",
  outExtension: { ".js": ".mjs" },
  outdir: next,
};

/** What runs in the reader's browser: in the interactive page of a view, and in documents. */
const page: BuildOptions = {
  entryPoints: { "diagram-page": "src/browser/main.ts", "document-page": "src/browser/document/main.ts" },
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  outdir: next,
  logLevel: "warning",
};

/** Modules of the portal's pages: each asks for what it shares with others, and charts come only where there are any. */
const portal: BuildOptions = {
  entryPoints: {
    portal: "src/browser/portal/portal.ts",
    theme: "src/browser/portal/theme.ts",
    chart: "src/browser/portal/chart.ts",
    "what-if": "src/browser/portal/what-if.ts",
  },
  bundle: true,
  minify: true,
  splitting: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  outdir: join(next, "portal"),
  chunkNames: "[name]-[hash]",
  logLevel: "warning",
};

try {
  const [first] = await Promise.all([
    buildPrograms(programs, next),
    build(readiness),
    build(page),
    build(portal),
    copyFonts(),
    declareTypes(),
  ]);
  // At once, so that a program that runs meanwhile finds the old files or the new ones.
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
  // The program finds files of its own where it lies in the end.
  await compileParts(folder, first.get("cli") ?? "", usualRuns);
} finally {
  await rm(next, { recursive: true, force: true });
}

/** The fonts of PNG pictures, which must not depend on what a machine has installed. */
async function copyFonts(): Promise<void> {
  const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/be-vietnam-pro/package.json"));
  const target = join(next, "fonts");
  await mkdir(target, { recursive: true });
  await copyFile(join(fonts, "LICENSE_FONT"), join(target, "LICENSE.txt"));
  for (const weight of ["400Regular", "600SemiBold", "700Bold"]) {
    const name = `BeVietnamPro_${weight}.ttf`;
    await copyFile(join(fonts, weight, name), join(target, name));
  }
}

/** The types of `khung/readiness`, for programs that use the package. That all types hold is checked by `npm run types`. */
async function declareTypes(): Promise<void> {
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const argv = [compiler, "-p", "tsconfig.package.json", "--outDir", join(next, "types")];
  await once(spawn(process.execPath, argv, { stdio: "ignore" }), "exit");
  await writeFile(join(next, "types", "package.json"), '{ "type": "module" }\n');
}
