import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type BuildOptions, build } from "esbuild";

/** Packages that are not put into the bundle: with files or native parts of their own, or large and seldom needed. */
const external = ["@hpcc-js/wasm-graphviz", "@resvg/resvg-js", "puppeteer-core", "@sparticuz/chromium", "mermaid"];

/** Packages that are not modules ask for others by `require`. */
const withRequire =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

const folder = "dist";
/** Of its own for each build, so that two at once do not meet. */
const next = `dist.${process.pid}`;

const program: BuildOptions = {
  entryPoints: {
    cli: "src/cli/main.ts",
    "layout-worker": "src/node/layout-worker.ts",
    "draw-worker": "src/node/draw-worker.ts",
    "spreadsheet-child": "src/node/spreadsheet-child.ts",
    readiness: "src/readiness/public.ts",
  },
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  outdir: next,
  chunkNames: "[name]-[hash]",
  external,
  logLevel: "warning",
  banner: { js: withRequire },
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
  await Promise.all([build(program), build(page), build(portal), copyFonts(), declareTypes()]);
  // At once, so that a program that runs meanwhile finds the old files or the new ones.
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
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
}
