import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Runs the program from its sources, as a user would from the root of the checkout. */
function khung(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...environment },
  });
  return { stdout, stderr, status };
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "khung-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the program", { timeout: 60_000 }, () => {
  test("0: a clean model, in the language of KHUNG_LANG", () => {
    expect(khung(["check", "models/_example"], { KHUNG_LANG: "en" })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("nothing found"),
      stderr: "",
    });
  });

  test("1: findings, as pure JSON even where colour is forced", () => {
    const { status, stdout, stderr } = khung(["check", "models/vinh-phuc", "--json"], { FORCE_COLOR: "1" });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { files: 2 } });
    expect(stderr).toBe("");
  });

  test("2: wrong usage says so on standard error, with a guess", () => {
    expect(khung(["chekc", "models/da-nang"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "Không có lệnh “chekc”.\nÝ bạn là “check”?\nXem hướng dẫn: khung --help\n",
    });
  });

  test("2: what does not go together, and a SOURCE_DATE_EPOCH that is no number", () => {
    const mixed = khung(["check", "models/_example", "--watch", "--json"]);
    expect(mixed).toMatchObject({ status: 2, stdout: "" });
    expect(mixed.stderr).toContain("--watch");
    const { status, stderr } = khung(["check", "models/_example"], { SOURCE_DATE_EPOCH: "hôm nay", KHUNG_LANG: "en" });
    expect([status, stderr]).toEqual([2, "SOURCE_DATE_EPOCH must be a number of seconds since 1970, not “hôm nay”.\n"]);
  });

  test("1: --watch ends at Ctrl-C with the exit code of its last check", async () => {
    const child = spawn(process.execPath, [
      "--import",
      "tsx",
      "src/cli/main.ts",
      "check",
      "models/vinh-phuc",
      "--watch",
    ]);
    let heard = "";
    child.stdout.on("data", (text: Buffer) => {
      heard += text.toString();
      if (heard.includes("Ctrl-C")) child.kill("SIGINT");
    });
    const [code] = await once(child, "exit");
    expect(code).toBe(1);
  });

  test("3: no such folder", () => {
    expect(khung(["check", join(folder, "gone")])).toMatchObject({ status: 3 });
  });

  test("3: a place that cannot be written to; nothing is announced", () => {
    writeFileSync(join(folder, "file"), "");
    const { status, stdout, stderr } = khung(["draw", "models/da-nang", "overall-design", "-o", join(folder, "file")]);
    expect(status).toBe(3);
    expect(stdout).toBe("");
    expect(stderr).toContain("Không ghi được");
    expect(stderr).not.toContain("    at ");
  });

  test("colour follows FORCE_COLOR, and NO_COLOR goes before it", () => {
    const args = ["explain", "yaml/anchor"];
    expect(khung(args, { FORCE_COLOR: "1" }).stdout).toContain("\u001b[1m");
    expect(khung(args, { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).not.toContain("\u001b");
  });
});
