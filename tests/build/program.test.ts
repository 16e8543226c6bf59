import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileParts } from "../../src/build/compile-parts.ts";
import { buildPrograms } from "../../src/build/program.ts";
import { compiledFolder } from "../../src/node/parts.ts";

let folder: string;
let first: string;
const built = (): string => join(folder, "built");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-program-"));
  await writeFile(
    join(folder, "main.ts"),
    `import { basename } from "node:path";
     import { shared } from "./shared.ts";
     const told = Promise.all([import("./later.ts"), import("node:path")]);
     told.then(([{ tell }, { sep }]) =>
       console.log(shared("Đà Nẵng"), tell(process.argv[2] ?? ""), basename(new URL(import.meta.url).pathname), sep));`,
  );
  await writeFile(join(folder, "shared.ts"), "export const shared = (name: string) => name.replace(/[Đđẵ]/gu, 'd');");
  await writeFile(
    join(folder, "later.ts"),
    "import { shared } from './shared.ts'; export const tell = (name: string) => shared(name).length;",
  );
  const entries = { tell: { module: join(folder, "main.ts"), kind: "program" } } as const;
  first = (await buildPrograms(entries, built())).get("tell") ?? "";
});
afterAll(() => rm(folder, { recursive: true }));

const told = "dà Ndng 7 cli.js /\n";
const run = (): string => execFileSync(process.execPath, [join(built(), "tell.js"), "Đắk Lắk"], { encoding: "utf8" });

describe("a program in parts", () => {
  it("does what its modules say: signs in expressions, parts asked for later, its address", () => {
    expect(run()).toBe(told);
  });

  it("stands in parts of ASCII alone", async () => {
    for (const name of (await readdir(built())).filter((each) => each.endsWith(".js")))
      expect(await readFile(join(built(), name), "utf8")).toMatch(/^\p{ASCII}*$/u);
  });

  it("does the same with its code compiled, of which all parts are kept that ran", async () => {
    await compileParts(built(), first, () => [["Đắk Lắk"]]);
    const kept = await readdir(join(built(), compiledFolder));
    expect(kept).toContain(first);
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect(await readdir(built())).not.toContain("record.js");
    expect(run()).toBe(told);
  });

  it("says which run failed that was to leave its code", async () => {
    await writeFile(join(folder, "failing.ts"), "process.exitCode = 3;");
    const entries = { fail: { module: join(folder, "failing.ts"), kind: "program" } } as const;
    const failing = (await buildPrograms(entries, join(folder, "failing"))).get("fail") ?? "";
    await expect(compileParts(join(folder, "failing"), failing, () => [["a"]])).rejects.toThrow(/ended with 3/);
  });
});
