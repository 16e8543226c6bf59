import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "../../src/cli/parse.ts";
import { header } from "./check.ts";

/** Runs a line of shell in which `khung` is the program from its sources. */
function shell(line: string, environment: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(
    "bash",
    ["--norc", "-c", `khung() { ${process.execPath} --import tsx src/cli/main.ts "$@"; }; ${line}`],
    { encoding: "utf8", env: { PATH: process.env["PATH"], TMPDIR: tmpdir(), ...environment }, timeout: 60_000 },
  );
  return { stdout, stderr, status };
}

const stack = /^\s+at /m;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "khung-hostile-cli-"));
  writeFileSync(join(folder, "province.yaml"), header.replace("thu@1.0", "da-nang@1.0"));
  writeFileSync(join(folder, "a.yaml"), 'agencies:\n  a: { name: "\\e[2J", level: tỉnh }\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(process.platform === "linux")("the program in a hostile shell", { timeout: 60_000 }, () => {
  test("a reader that goes away", () => {
    const { stdout, stderr } = shell("khung explain --json | head -c 1 > /dev/null; echo ${PIPESTATUS[0]}");
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  });

  test("a full disk under standard output", () => {
    const { stderr, status } = shell(`khung check ${folder} > /dev/full`);
    expect(status).toBe(3);
    expect(stderr).toBe("Không ghi được kết quả ra đầu ra chuẩn: ENOSPC.\n");
  });

  test("a full disk under help and under messages", () => {
    expect(shell("khung --lang en --help > /dev/full")).toMatchObject({
      status: 3,
      stderr: "The result cannot be written to standard output: ENOSPC.\n",
    });
    expect(shell("khung chekc 2> /dev/full")).toMatchObject({ status: 2, stdout: "" });
  });

  test("no terminal and no streams at all", () => {
    expect(shell(`khung check ${folder} <&- >&- 2>&-`)).toEqual({ status: 1, stdout: "", stderr: "" });
  });

  test("a terminal that is none, and text that would steer it", () => {
    const { stdout, stderr, status } = shell(`khung check ${folder}`, { FORCE_COLOR: "0", TERM: "dumb", COLUMNS: "0" });
    expect(status).toBe(1);
    expect(stdout).toContain("a.yaml:2:15 ");
    expect(stdout).not.toContain("\u001b");
    expect(stderr).toBe("");
  });

  test("a device as the place for pictures", () => {
    const { stdout, stderr, status } = shell(`khung draw ${folder} overall-design -o /dev/full`);
    expect({ stdout, status }).toEqual({ stdout: "", status: 3 });
    expect(stderr).toContain("Không ghi được");
    expect(stderr).not.toMatch(stack);
  });
});

describe("arguments that make no sense", () => {
  test.each([
    [["__proto__"]],
    [["constructor", "models/x"]],
    [["check"]],
    [["check", "models/x", "--format", "__proto__"]],
    [["check", "models/x", "--format", "toString"]],
    [["check", "models/x", "--severity", "constructor"]],
    [["check", "models/x", "--lang", "fr"]],
    [["check", "models/x", "--__proto__", "x"]],
    [["check", "models/x", "--severity"]],
    [["explain", "a", "b", "c"]],
    [["\u0000"]],
    [["-"]],
    [["x".repeat(100_000)]],
  ])("%j are a mistake of usage", (args) => {
    expect(parse(args, "vi")).toMatchObject({ kind: "mistake" });
  });
});
