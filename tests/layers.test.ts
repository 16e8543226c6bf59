import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Law {
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  readonly builtins?: boolean;
  readonly why: string;
}

const root = resolve(import.meta.dirname, "../src");
const laws = parse(readFileSync(join(root, "layers.yaml"), "utf8")) as Record<string, Law>;
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const importsOf = new Map(files.map((file) => [file, specifiers(readFileSync(join(root, file), "utf8"))]));

function specifiers(code: string): readonly string[] {
  const pattern = /^(?:import|export)\b[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;
  return [...code.matchAll(pattern)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? "");
}

function folderOf(file: string): string {
  return file.split("/")[0] ?? "";
}

describe("the folder is the law", () => {
  test("every folder of src has its law, with a reason", () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !laws[folder])).toEqual([]);
    for (const law of Object.values(laws)) expect(law.why.length).toBeGreaterThan(20);
  });

  test.each(files)("%s imports only what its folder may", (file) => {
    const folder = folderOf(file);
    const law = laws[folder];
    const offences = (importsOf.get(file) ?? []).filter((name) => {
      if (name.startsWith(".")) {
        const target = folderOf(relative(root, resolve(root, dirname(file), name)));
        return target !== folder && !law?.imports.includes(target);
      }
      const isBuiltin = name.startsWith("node:") || builtinModules.includes(name);
      return isBuiltin
        ? !law?.builtins
        : !law?.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));
    });
    expect(offences).toEqual([]);
  });

  test("no file imports itself by a detour", () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (done.has(file) || way.includes(file)) return;
      for (const name of importsOf.get(file) ?? [])
        if (name.startsWith(".")) visit(relative(root, resolve(root, dirname(file), name)), [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test("help waits for nothing but its own words", () => {
    const loaded = new Set<string>();
    const visit = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const name of loadedBy(file))
        visit(name.startsWith(".") ? relative(root, resolve(root, dirname(file), name)) : name);
    };
    visit("cli/main.ts");
    expect([...loaded].filter((name) => !/^(?:cli|node)\//.test(name))).toEqual([]);
  });
});

/** What a file needs before it can run: neither types nor what is asked for later. */
function loadedBy(file: string): readonly string[] {
  const code = files.includes(file) ? readFileSync(join(root, file), "utf8") : "";
  return [...code.matchAll(/^(?:import|export)\s(?!type\b)[^"';]*?from\s+"([^"]+)"/gm)].map(([, name = ""]) => name);
}
