import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeWhole } from "../../src/node/write-file.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "khung-write-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("writes a file, makes the folders on the way, and replaces what was there", async () => {
  const path = join(root, "a/b/c.txt");
  await writeWhole({ path, contents: "một" });
  await writeWhole({ path, contents: "hai" });
  expect(await readFile(path, "utf8")).toBe("hai");
  expect(await readdir(join(root, "a/b"))).toEqual(["c.txt"]);
});

test("leaves the old content and no temporary file where writing fails", async () => {
  await mkdir(join(root, "target/inner"), { recursive: true });
  await expect(writeWhole({ path: join(root, "target"), contents: "x" })).rejects.toMatchObject({
    kind: "output-failure",
  });
  expect(await readdir(root)).toEqual(["target"]);
});

test("tells which file could not be written", async () => {
  await writeFile(join(root, "file"), "");
  const path = join(root, "file/x.txt");
  await expect(writeWhole({ path, contents: "x" })).rejects.toMatchObject({ kind: "output-failure", path });
});
