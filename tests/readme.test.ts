import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

/** A step of the tutorial: a file that the reader writes, or commands with their exit code and words of their output. */
type Step =
  | { readonly kind: "file"; readonly path: string; readonly content: string }
  | {
      readonly kind: "run";
      readonly commands: readonly string[];
      readonly exit: number;
      readonly says: readonly string[];
    };

const readme = readFileSync("README.md", "utf8");
const program = resolve("dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "khung-tutorial-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function stepsOf(text: string): readonly Step[] {
  const pattern =
    /<!-- (?:file: (?<path>\S+) -->\n```yaml\n(?<content>[^`]*)```|tutorial(?:: exit (?<exit>\d))? -->\n```sh\n(?<commands>[^`]*)```(?:\n```text\n(?<says>[^`]*)```)?)/g;
  return [...text.matchAll(pattern)].map(({ groups = {} }): Step => {
    const { path, content, exit, commands, says } = groups;
    if (path !== undefined) return { kind: "file", path, content: content ?? "" };
    return { kind: "run", commands: lines(commands), exit: Number(exit ?? 0), says: lines(says) };
  });
}

function lines(text = ""): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function run(command: string): { readonly code: number; readonly output: string } {
  const [, name, ...args] = command.split(/\s+/);
  if (name !== "khung") throw new Error(`the tutorial runs nothing but khung: ${command}`);
  try {
    return { code: 0, output: execFileSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" }) };
  } catch (failure) {
    const { status, stdout } = failure as { readonly status: number; readonly stdout: string };
    return { code: status, output: stdout };
  }
}

describe("the tutorial of the README", () => {
  const steps = stepsOf(readme);

  test("has its steps", () => {
    expect(steps.map(({ kind }) => kind)).toEqual(["run", "run", "file", "run", "file", "run"]);
  });

  test("works as it stands", () => {
    for (const step of steps) {
      if (step.kind === "file") {
        mkdirSync(dirname(join(folder, step.path)), { recursive: true });
        writeFileSync(join(folder, step.path), step.content);
        continue;
      }
      const results = step.commands.map(run);
      expect(results.map(({ code }) => code)).toEqual(step.commands.map(() => step.exit));
      for (const words of step.says) expect(results.map(({ output }) => output).join("\n")).toContain(words);
    }
    const made = readdirSync(join(folder, "tinh-toi/reports/out"), { recursive: true, encoding: "utf8" });
    expect(made.filter((name) => name.endsWith(".svg")).length).toBeGreaterThanOrEqual(2);
    expect(made.filter((name) => name.endsWith(".html")).length).toBe(1);
  }, 60_000);
});
