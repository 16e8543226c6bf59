import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFolder } from "../../src/node/folder.ts";

const limits = { fileSize: 100, files: 10 };
let root = "";
let folder = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "khung-folder-"));
  folder = join(root, "model");
  await mkdir(join(folder, "sub"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Puts a file below the root. */
function put(path: string, text = "a: 1\n"): Promise<void> {
  return writeFile(join(root, path), text);
}

/** What was read and what was refused, by the path below the root. */
async function read(path = folder) {
  const { files, refused } = await readFolder(path, limits);
  const short = (full: string): string => full.slice(root.length + 1);
  return {
    files: files.map((file) => short(file.path)),
    refused: refused.map(({ path, why }) => `${why} ${short(path)}`),
  };
}

describe("readFolder", () => {
  test("reads the YAML files of all folders in the order of their paths", async () => {
    await Promise.all([put("model/b.yaml"), put("model/a.YML"), put("model/sub/c.yaml"), put("model/notes.txt")]);
    expect(await read()).toEqual({ files: ["model/a.YML", "model/b.yaml", "model/sub/c.yaml"], refused: [] });
  });

  test("says whether a folder is missing, or a file", async () => {
    await put("model/a.yaml");
    expect(await read(join(root, "no"))).toEqual({ files: [], refused: ["missing no"] });
    expect(await read(join(folder, "a.yaml"))).toEqual({ files: [], refused: ["not-a-folder model/a.yaml"] });
  });

  test("refuses links that leave the folder, also into one whose name begins alike", async () => {
    await mkdir(join(root, "model-evil"));
    await Promise.all([put("secret.yaml"), put("model-evil/x.yaml"), put("model/a.yaml")]);
    await symlink("../secret.yaml", join(folder, "out.yaml"));
    await symlink(join(root, "model-evil/x.yaml"), join(folder, "twin.yaml"));
    await symlink("a.yaml", join(folder, "inside.yaml"));
    expect(await read()).toEqual({
      files: ["model/a.yaml", "model/inside.yaml"],
      refused: ["outside model/out.yaml", "outside model/twin.yaml"],
    });
  });

  test("does not follow links to folders, and survives links to themselves and to nothing", async () => {
    await put("model/a.yaml");
    await symlink("..", join(folder, "sub", "up"));
    await symlink("self.yaml", join(folder, "self.yaml"));
    await symlink("gone.yaml", join(folder, "dead.yaml"));
    expect(await read()).toEqual({
      files: ["model/a.yaml"],
      refused: ["unreadable model/dead.yaml", "unreadable model/self.yaml"],
    });
  });

  test("opens neither pipes nor folders that are named like files", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.yaml")]);
    await mkdir(join(folder, "x.yaml"));
    await put("model/a.yaml");
    expect(await read()).toEqual({
      files: ["model/a.yaml"],
      refused: ["special model/pipe.yaml", "special model/x.yaml"],
    });
  });

  test("refuses a file that is too large, and a folder of too many files", async () => {
    await Promise.all([put("model/a.yaml"), put("model/big.yaml", "#".repeat(101))]);
    expect(await read()).toEqual({ files: ["model/a.yaml"], refused: ["too-large model/big.yaml"] });
    await Promise.all(Array.from({ length: 10 }, (_, index) => put(`model/sub/${index}.yaml`)));
    expect(await read()).toEqual({ files: [], refused: ["too-many model"] });
  });

  test.skipIf(process.getuid?.() === 0)("goes on after a file that may not be read", async () => {
    await Promise.all([put("model/a.yaml"), put("model/b.yaml")]);
    await chmod(join(folder, "a.yaml"), 0);
    expect(await read()).toEqual({ files: ["model/b.yaml"], refused: ["unreadable model/a.yaml"] });
  });
});
