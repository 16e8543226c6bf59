import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compiledFolder, partHead, partsIn, partTail } from "../../src/node/parts.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-parts-"));
  await write(
    "first.js",
    'const { twice } = require("./second.js"); module.exports = { six: twice(3), more: __load };',
  );
  await write(
    "second.js",
    "globalThis.timesLoaded = (globalThis.timesLoaded ?? 0) + 1; module.exports = { twice: (one) => 2 * one, address: __address };",
  );
});
afterEach(async () => {
  Reflect.deleteProperty(globalThis, "timesLoaded");
  await rm(folder, { recursive: true });
});

async function write(name: string, body: string): Promise<void> {
  await writeFile(join(folder, name), `${partHead}${body}${partTail}`);
}

async function keep(code: Iterable<readonly [string, Uint8Array]>): Promise<void> {
  await mkdir(join(folder, compiledFolder), { recursive: true });
  for (const [name, bytes] of code) await writeFile(join(folder, compiledFolder, name), bytes);
}

const timesLoaded = (): unknown => Reflect.get(globalThis, "timesLoaded");

describe("the parts of a program", () => {
  it("run once, with what they ask for at once and later", async () => {
    const parts = partsIn(folder);
    const first = parts.load("first.js") as { six: number; more: (name: string) => Promise<unknown> };
    expect(first.six).toBe(6);
    expect(parts.load("first.js")).toBe(first);
    expect(await first.more("./second.js")).toBe(parts.load("second.js"));
    expect(await first.more("node:path")).toHaveProperty("join");
    expect(timesLoaded()).toBe(1);
    expect(parts.load("second.js")).toHaveProperty("address", expect.stringMatching(/^file:.*\/cli\.js$/));
  });

  it("do the same with compiled code, and with such as cannot be taken", async () => {
    const before = partsIn(folder);
    before.load("first.js");
    const code = before.compiled();
    expect(code.map(([name]) => name)).toEqual(["first.js", "second.js"]);
    const broken = Buffer.from("not code at all, and long enough to have all of its head in it and more");
    for (const kept of [
      code,
      code.map(([name, bytes]) => [name, bytes.subarray(0, 50)] as const),
      [["first.js", broken]] as const,
    ]) {
      await keep(kept);
      expect(partsIn(folder).load("first.js")).toHaveProperty("six", 6);
    }
  });

  it("throw what they throw", async () => {
    await write("faulty.js", 'throw new Error("a fault");');
    expect(() => partsIn(folder).load("faulty.js")).toThrow("a fault");
    expect(() => partsIn(folder).load("absent.js")).toThrow(/ENOENT/);
  });
});
