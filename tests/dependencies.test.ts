import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly hasInstallScript?: boolean }>>;
}
const text = readFileSync("package-lock.json", "utf8");
const lock = JSON.parse(text) as Lock;

/** The lowest versions without known holes; a registry's own audit is not reachable everywhere. */
const floors = {
  handlebars: "4.7.10",
  mermaid: "11.16.1",
  yaml: "2.8.3",
  "js-yaml": "4.2.0",
  "path-to-regexp": "8.4.0",
  multer: "2.1.1",
  qs: "6.14.2",
  "body-parser": "2.2.1",
} as const;

function isAtLeast(version: string, floor: string): boolean {
  const [a = [], b = []] = [version, floor].map((v) => v.split(/[.-]/).slice(0, 3).map(Number));
  const difference = a.map((part, index) => part - (b[index] ?? 0)).find((part) => part !== 0);
  return (difference ?? 0) >= 0;
}

describe("dependencies", () => {
  test.each(Object.entries(floors))("%s is at least %s, wherever it is installed", (name, floor) => {
    const versions = Object.entries(lock.packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version }]) => version ?? "0");
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  test("the lock file names no machine and no host", () => {
    expect(text).not.toMatch(/"resolved":/);
  });

  test("nothing is downloaded when packages are installed: only esbuild and fsevents have a script", () => {
    const scripts = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(
      scripts
        .map(([path]) => path.split("node_modules/").at(-1))
        .filter((name) => !["esbuild", "fsevents"].includes(name ?? "")),
    ).toEqual([]);
  });
});
