import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { memoryFrom, memoryIn } from "../../src/node/memory.ts";

let root = "";
let folder = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "khung-memory-"));
  folder = join(root, "cache");
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("what is kept is given back whole or not at all", () => {
  const memory = () => memoryIn(folder, "p");

  test("kept, recalled, kept anew; nothing under other names", async () => {
    expect(await memory().recall("a")).toBeUndefined();
    await memory().keep("a", "một\nhai\n");
    expect(await memory().recall("a")).toBe("một\nhai\n");
    await memory().keep("a", "ba");
    expect([await memory().recall("a"), await memory().recall("b")]).toEqual(["ba", undefined]);
  });

  test.each<readonly [string, (text: string) => string]>([
    ["cut off", (text) => text.slice(0, -1)],
    ["cut off behind its digest", (text) => text.slice(0, 64)],
    ["longer", (text) => `${text} `],
    ["changed", (text) => text.replace("hai", "Hai")],
    ["without its digest", (text) => text.slice(65)],
    ["under another digest", (text) => `0${text.slice(1)}`],
    ["empty", () => ""],
    ["anything", () => "\u0000\ufffd{}"],
  ])("%s: nothing", async (_, change) => {
    await memory().keep("a", "một hai ba");
    const [name = ""] = await readdir(folder);
    const text = await readFile(join(folder, name), "utf8");
    await writeFile(join(folder, name), change(text.startsWith("0") ? `1${text.slice(1)}` : text));
    expect(await memory().recall("a")).toBeUndefined();
  });

  test("a folder in the place of what was kept", async () => {
    await mkdir(join(folder, "a.outcome"), { recursive: true });
    await memory().keep("a", "x");
    expect(await memory().recall("a")).toBeUndefined();
  });
});

describe("where nothing can be kept, nothing happens", () => {
  test("below a file", async () => {
    await writeFile(folder, "");
    await memoryIn(join(folder, "cache"), "p").keep("a", "x");
    expect(await memoryIn(join(folder, "cache"), "p").recall("a")).toBeUndefined();
  });

  test("others may write to the folder, or it is a link to another one", async () => {
    await mkdir(join(root, "open"));
    await chmod(join(root, "open"), 0o777);
    await memoryIn(join(root, "open"), "p").keep("a", "x");
    expect(await readdir(join(root, "open"))).toEqual([]);
    await memoryIn(folder, "p").keep("a", "x");
    await symlink(folder, join(root, "link"));
    expect(await memoryIn(join(root, "link"), "p").recall("a")).toBeUndefined();
    await chmod(folder, 0o777);
    expect(await memoryIn(folder, "p").recall("a")).toBeUndefined();
  });

  test.skipIf(process.getuid?.() === 0)("a folder that may not be written to", async () => {
    await mkdir(folder, { mode: 0o500 });
    await memoryIn(folder, "p").keep("a", "x");
    expect(await memoryIn(folder, "p").recall("a")).toBeUndefined();
  });
});

test("the oldest are forgotten", async () => {
  const memory = memoryIn(folder, "p");
  for (let index = 0; index < 70; index++) await memory.keep(String(index).padStart(2, "0"), "x");
  expect((await readdir(folder)).length).toBe(64);
  expect(await memory.recall("69")).toBe("x");
});

describe("the memory that the environment asks for", () => {
  const program = async (folderName: string, parts: Readonly<Record<string, string>>): Promise<string> => {
    await mkdir(join(root, folderName), { recursive: true });
    for (const [name, text] of Object.entries(parts)) await writeFile(join(root, folderName, name), text);
    return pathToFileURL(join(root, folderName, "cli.js")).href;
  };

  test("none when it is turned off, from sources, or where the program cannot be looked at", async () => {
    const main = await program("dist", { "cli.js": "" });
    expect(memoryFrom({ KHUNG_CACHE: "off" }, main)).toBeUndefined();
    expect(memoryFrom({ KHUNG_CACHE: "" }, main)).toBeUndefined();
    expect(memoryFrom({ KHUNG_CACHE: folder }, main.replace("cli.js", "main.ts"))).toBeUndefined();
    expect(memoryFrom({ KHUNG_CACHE: folder }, main.replace("dist", "gone"))).toBeUndefined();
  });

  test("in the folder asked for, or in that of the system", async () => {
    const main = await program("dist", { "cli.js": "" });
    await memoryFrom({ KHUNG_CACHE: folder }, main)?.keep("a", "x");
    await memoryFrom({ XDG_CACHE_HOME: root }, main)?.keep("b", "x");
    expect([await readdir(folder), await readdir(join(root, "khung"))]).toEqual([["a.outcome"], ["b.outcome"]]);
  });

  test("another build is another programme", async () => {
    const programmes = [
      await program("one", { "cli.js": "1", "chunk-A.js": "" }),
      await program("two", { "cli.js": "1", "chunk-B.js": "" }),
      await program("three", { "cli.js": "2", "chunk-A.js": "" }),
      await program("four", { "cli.js": "1", "chunk-A.js": "" }),
    ].map((main) => memoryFrom({ KHUNG_CACHE: folder }, main)?.programme);
    expect(new Set(programmes).size).toBe(3);
    expect(programmes[3]).toBe(programmes[0]);
  });
});
