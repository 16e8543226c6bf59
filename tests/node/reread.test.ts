import { mkdtemp, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { files } from "../../src/node/files.ts";
import { rereading } from "../../src/node/reread.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-reread-"));
  await writeFile(join(folder, "a.yaml"), "a: 1");
  await pause();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
const limits = { fileSize: 100, files: 10 };

/** The bytes of the only file, twice, with something done in between. */
async function twice(rest: number, between: () => Promise<unknown>): Promise<readonly (Uint8Array | undefined)[]> {
  const world = rereading(files, rest);
  const first = await world.readFolder(folder, limits);
  await between();
  const second = await world.readFolder(folder, limits);
  return [first, second].map((content) => content.files[0]?.bytes);
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test("what rests is not read again", async () => {
  const [first, second] = await twice(10, pause);
  expect(second).toBe(first);
  expect(text(first)).toBe("a: 1");
});

test("what was written only just now is", async () => {
  const [first, second] = await twice(60_000, pause);
  expect(second).not.toBe(first);
  expect(second).toEqual(first);
});

test("as many bytes, and the time of before: read again", async () => {
  const path = join(folder, "a.yaml");
  const { atime, mtime } = await stat(path);
  const [, second] = await twice(10, async () => {
    await writeFile(path, "a: 2");
    await utimes(path, atime, mtime);
  });
  expect(text(second)).toBe("a: 2");
});

test("another file in its place, a file less, a file too large: as they are", async () => {
  const [, replaced] = await twice(10, async () => {
    await writeFile(join(folder, "b.txt"), "a: 3");
    await rename(join(folder, "b.txt"), join(folder, "a.yaml"));
  });
  expect(text(replaced)).toBe("a: 3");
  const world = rereading(files, 10);
  await pause();
  await world.readFolder(folder, limits);
  await writeFile(join(folder, "a.yaml"), "a".repeat(200));
  expect((await world.readFolder(folder, limits)).refused.map(({ why }) => why)).toEqual(["too-large"]);
  await rm(join(folder, "a.yaml"));
  expect(await world.readFolder(folder, limits)).toEqual({ files: [], refused: [] });
});
