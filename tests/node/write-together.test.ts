import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeWhole } from "../../src/node/write-file.ts";
import { writeTogether } from "../../src/node/write-together.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "khung-together-"));
  writeFileSync(join(folder, "old.yaml"), "old");
});
afterEach(() => rmSync(folder, { recursive: true }));

const planned = (...names: readonly string[]) => names.map((name) => ({ path: join(folder, name), contents: "new" }));

test("all files are written", async () => {
  await writeTogether(planned("old.yaml", "new.yaml"));
  expect(["old.yaml", "new.yaml"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(["new", "new"]);
});

test("where one fails, the others are as they were", async () => {
  const failing: typeof writeWhole = (file) =>
    file.path.endsWith("bad.yaml") ? Promise.reject(new Error("full")) : writeWhole(file);
  await expect(writeTogether(planned("old.yaml", "new.yaml", "bad.yaml"), failing)).rejects.toThrow("full");
  expect(readFileSync(join(folder, "old.yaml"), "utf8")).toBe("old");
  expect(() => readFileSync(join(folder, "new.yaml"))).toThrow(/ENOENT/);
});
