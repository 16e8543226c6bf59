import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CheckRequest, check } from "../../src/app/check/check.ts";
import { loadProvince } from "../../src/app/load/load-province.ts";
import { type OpenFile, readRegularFile } from "../../src/node/regular-file.ts";
import { effects, speech } from "../app/effects.ts";
import { header } from "./check.ts";

/** A folder with a header and a file with one small fault, which must be found whatever else lies there. */
let root = "";
let folder = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "khung-hostile-"));
  folder = join(root, "models/thu");
  mkdirSync(join(root, "architecture/reference/thu/1.0"), { recursive: true });
  mkdirSync(folder, { recursive: true });
  put(
    "../../architecture/reference/thu/1.0/f.yaml",
    'framework:\n  id: thu\n  version: "1.0"\n  name: { vi: Khung thử, en: Test }\n',
  );
  put("province.yaml", header);
  put("zz.yaml", "agencies:\n  nhan-chung: { name: Nhân chứng, level: provinc }\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array = "agencies: {}\n"): void {
  writeFileSync(join(folder, path), text);
}

/** The findings of reading on a folder, as `rule file`, without the witness, which must be there; and the exit code. */
async function checked(path = folder, isWitnessed = true) {
  const request: CheckRequest = { ...speech, folders: [path], format: "json", severity: "error", rules: [] };
  const { output, exitCode } = await check(request, effects);
  const { diagnostics } = JSON.parse(output) as { diagnostics: readonly { rule: string; file: string }[] };
  const all = diagnostics
    .filter(({ rule }) => /^(file|bounds|model|schema|yaml|encoding)\//.test(rule))
    .map(({ rule, file }) => `${rule} ${file.slice(path.length + 1)}`);
  if (isWitnessed) expect(all).toContain("schema/unknown-value zz.yaml");
  expect(output).not.toContain("root:");
  return { found: all.filter((each) => each !== "schema/unknown-value zz.yaml"), exitCode };
}

describe("what lies in a folder", () => {
  test("a link to a file outside", async () => {
    symlinkSync("/etc/passwd", join(folder, "a.yaml"));
    expect(await checked()).toEqual({ found: ["file/outside-folder a.yaml"], exitCode: 1 });
  });

  test("a link to itself, and two that lead to each other", async () => {
    symlinkSync("a.yaml", join(folder, "a.yaml"));
    symlinkSync("c.yaml", join(folder, "b.yaml"));
    symlinkSync("b.yaml", join(folder, "c.yaml"));
    expect((await checked()).found).toEqual([
      "file/unreadable a.yaml",
      "file/unreadable b.yaml",
      "file/unreadable c.yaml",
    ]);
  });

  test("a link to nothing, to a device, and to a folder above", async () => {
    symlinkSync("gone.yaml", join(folder, "a.yaml"));
    symlinkSync("/dev/zero", join(folder, "b.yaml"));
    symlinkSync("..", join(folder, "up"));
    expect((await checked()).found).toEqual(["file/unreadable a.yaml", "file/outside-folder b.yaml"]);
  });

  test("a folder that is named like a file, and a pipe that nobody writes to", async () => {
    mkdirSync(join(folder, "a.yaml"));
    execFileSync("mkfifo", [join(folder, "b.yaml")]);
    expect((await checked()).found).toEqual(["file/not-a-file a.yaml", "file/not-a-file b.yaml"]);
  });

  test.skipIf(process.getuid?.() === 0)("a file and a folder that may not be read", async () => {
    put("a.yaml");
    mkdirSync(join(folder, "b"));
    await Promise.all([chmod(join(folder, "a.yaml"), 0), chmod(join(folder, "b"), 0)]);
    expect((await checked()).found).toEqual(["file/unreadable a.yaml", "file/unreadable b"]);
  });

  test("an empty file, one that is too large, and one that is a picture", async () => {
    put("a.yaml", "");
    put("b.yaml", "#".repeat(5_000_001));
    put("c.yaml", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect((await checked()).found).toEqual([
      "file/empty a.yaml",
      "bounds/file-size b.yaml",
      "file/other-format c.yaml",
    ]);
  });

  test("names with line ends, quotes, markup and accents apart", async () => {
    put("a\nb.yaml", "{");
    put("<b>\"'.yaml", "{");
    put("o\u0302\u0301.yaml", "{");
    expect((await checked()).found).toHaveLength(3);
  });

  test("more files than a folder may have", async () => {
    mkdirSync(join(folder, "many"));
    for (let index = 0; index < 10_001; index++) put(`many/${index}.yaml`, "");
    expect(await checked(folder, false)).toEqual({ found: ["bounds/files "], exitCode: 3 });
  }, 30_000);

  test("folders within folders, as deep as a path may be", async () => {
    mkdirSync(join(folder, "d/".repeat(1_000)), { recursive: true });
    put(`${"d/".repeat(1_000)}a.yaml`, "");
    expect((await checked()).found).toEqual([`file/empty ${"d/".repeat(1_000)}a.yaml`]);
  });
});

describe("what is named as a folder", () => {
  test.each([
    ["nothing", "gone", "file/missing-folder"],
    ["a file", "zz.yaml", "file/not-a-folder"],
    ["an empty folder", "empty", "model/no-files"],
    ["a path with NUL", "a\0b", "file/unreadable"],
    ["a path of 10,000 characters", "a".repeat(10_000), "file/unreadable"],
  ])("%s is an error, not a clean model", async (_, path, rule) => {
    mkdirSync(join(folder, "empty"));
    expect(await checked(join(folder, path), false)).toEqual({ found: [`${rule} `], exitCode: 3 });
  });

  test("a path with `..` is the folder that it leads to", async () => {
    const found = await checked(`${folder}/../../models/../models/thu`, false);
    expect(found).toMatchObject({ exitCode: 1 });
  });

  test("a framework named by a path is not read from there", async () => {
    mkdirSync(join(root, "secret"));
    put("../../secret/f.yaml", 'framework:\n  id: x\n  version: "1"\n  name: { vi: A, en: A }\n');
    for (const name of ["thu@..", "..@..", "../../secret@.", "thu@1.0/../../../../secret"]) {
      put("province.yaml", header.replace("thu@1.0", JSON.stringify(name)));
      expect((await loadProvince(folder, effects)).framework.framework).toBeUndefined();
      expect((await checked()).found).toEqual(["schema/invalid-format province.yaml"]);
    }
  });
});

describe("a file that changes while it is read", () => {
  /** A file whose size and time are asked before and after it is read. */
  function changing(sizes: readonly number[]): (path: string) => Promise<OpenFile> {
    let asked = 0;
    return async () => ({
      stat: async () => ({ isFile: () => true, size: sizes[asked++] ?? 0, mtimeMs: 1 }),
      read: async (_buffer, _offset, length) => ({ bytesRead: length }),
      close: async () => undefined,
    });
  }

  test("is read again until it comes to rest", async () => {
    expect(await readRegularFile("a.yaml", 100, changing([5, 7, 7, 7]))).toMatchObject({ bytes: { length: 7 } });
  });

  test("is refused where it does not come to rest, or grows too large", async () => {
    expect(await readRegularFile("a.yaml", 100, changing([1, 2, 3, 4, 5, 6]))).toEqual({ why: "changing" });
    expect(await readRegularFile("a.yaml", 100, changing([1, 2, 101]))).toEqual({ why: "too-large", size: 101 });
  });

  test("does not hide the others", async () => {
    put("a.yaml", "# đang ghi\n".repeat(100_000));
    const writer = setInterval(() => appendFileSync(join(folder, "a.yaml"), "# thêm\n"), 0);
    const { found } = await checked();
    clearInterval(writer);
    expect(["file/changing a.yaml", "file/empty a.yaml"]).toContain(found[0]);
  });
});
