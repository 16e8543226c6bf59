import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type BuildOptions, build, type Metafile, type OutputFile, transform } from "esbuild";
import { partHead, partTail } from "../node/parts.ts";

/** Packages that are not put into the bundle: with files or native parts of their own, or large and seldom needed. */
const external = ["@hpcc-js/wasm-graphviz", "@resvg/resvg-js", "puppeteer-core", "@sparticuz/chromium", "mermaid"];

/** A program, or a thread of one: the module that it begins with. */
export interface Entry {
  readonly module: string;
  readonly kind: "program" | "thread";
}

/** How all code for Node is bundled. */
export const forNode = {
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  platform: "node",
  target: "node20.19",
  external,
  logLevel: "warning",
} as const satisfies BuildOptions;

/**
 * Bundles programs that share their parts into a folder: each part a script that `partsIn` runs, each program a file that
 * launches its first part. Gives the names of the first parts, by those of the programs.
 */
export async function buildPrograms(
  entries: Readonly<Record<string, Entry>>,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const { outputFiles, metafile } = await build({
    ...forNode,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, { module }]) => [name, module])),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    splitting: true,
    format: "esm",
    outdir: folder,
    write: false,
    metafile: true,
  });
  await mkdir(folder, { recursive: true });
  // The code in this folder asks for other code in the way that starts soonest.
  await writeFile(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  const importsOf = new Map(
    Object.entries(metafile.outputs).map(([path, { imports }]) => [
      basename(path),
      imports.filter(({ kind }) => kind === "dynamic-import").length,
    ]),
  );
  await Promise.all(outputFiles.map((file) => writePart(file, importsOf.get(basename(file.path)) ?? 0, folder)));
  const firstParts = new Map(
    Object.entries(entries).map(([name, { module }]) => [name, partOf(module, metafile)] as const),
  );
  for (const [name, { kind }] of Object.entries(entries))
    await buildLauncher(launchers[kind], firstParts.get(name) ?? "", join(folder, `${name}.js`));
  return firstParts;
}

const launchers = { program: "node/launch", thread: "node/launch-thread" } as const;

/** The name of the part that begins with a module. */
function partOf(module: string, { outputs }: Metafile): string {
  const found = Object.keys(outputs).find((path) => resolve(outputs[path]?.entryPoint ?? "") === resolve(module));
  if (found === undefined) throw new Error(`no part begins with ${module}`);
  return basename(found);
}

/** A part as a script: what it asks for later is asked of those who run it. */
async function writePart({ path, text }: OutputFile, imports: number, folder: string): Promise<void> {
  const asked = text.split('import("');
  if (asked.length - 1 !== imports) throw new Error(`${basename(path)}: ${imports} parts are asked for in another way`);
  const { code } = await transform(takenAtOnce(asked.join('__load("')), {
    format: "cjs",
    platform: "node",
    target: forNode.target,
    minifySyntax: true,
    minifyWhitespace: true,
    define: { "import.meta.url": "__address" },
  });
  await writeFile(join(folder, basename(path)), `${partHead}${inAscii(code)}${partTail}`);
}

/**
 * What a part takes of others, at its head, it takes once, by names of its own: as esbuild has it, each use would ask the
 * other part again, which makes a check of a large model a twentieth longer. Parts never take of one another in a circle.
 */
function takenAtOnce(code: string): string {
  const head = /^(?:import(?:\{[^}]*\}from)?"[^"]+";)*/.exec(code)?.[0] ?? "";
  const taken = head.replace(
    /import\{([^}]*)\}from("[^"]+");/g,
    (_, names: string, from: string) => `const{${names.replaceAll(" as ", ":")}}=require(${from});`,
  );
  return taken + code.slice(head.length);
}

/**
 * What esbuild leaves outside of ASCII stands in regular expressions, which take escapes too. The engine keeps one byte for
 * each character of such a text, and takes them as they stand.
 */
function inAscii(code: string): string {
  return code.replace(/[^\p{ASCII}]/gu, (sign) =>
    Array.from(
      { length: sign.length },
      (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** A file that runs the first part of a program in its own folder. */
export async function buildLauncher(launcher: string, firstPart: string, outfile: string): Promise<void> {
  await build({
    ...forNode,
    entryPoints: [`src/${launcher}.ts`],
    format: "cjs",
    outfile,
    define: { firstPart: JSON.stringify(firstPart) },
    ...(launcher === "node/launch" ? { banner: { js: "#!/usr/bin/env node" } } : {}),
  });
}
