import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { changedLines } from "../../src/app/check/changed-lines.ts";
import { type CheckRequest, check } from "../../src/app/check/check.ts";
import type { FindingsReport } from "../../src/domain/findings-report.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

describe("changedLines", () => {
  const read = (patch: string) => Object.fromEntries(changedLines(patch));

  test("gives added and changed lines, and both sides of what was taken out", () => {
    const patch = `diff --git a/x.yaml b/x.yaml
--- a/x.yaml
+++ b/x.yaml
@@ -2 +2,3 @@ hint
-a
+b
+c
+d
@@ -9,2 +11,0 @@
-e
-f
diff --git a/gone.yaml b/gone.yaml
--- a/gone.yaml
+++ /dev/null
@@ -1,2 +0,0 @@
-a
-b
`;
    expect(read(patch)).toEqual({
      "x.yaml": [
        { from: 2, to: 4 },
        { from: 11, to: 12 },
      ],
    });
  });

  test("is not taken in by lines that look like headers", () => {
    const patch = `+++ b/x.yaml
@@ -1 +1,2 @@
--- a/secret.yaml
+++ b/other.yaml
+@@ -1 +7 @@
\\ No newline at end of file
@@ -5,0 +7 @@
+z
`;
    expect(read(patch)).toEqual({
      "x.yaml": [
        { from: 1, to: 2 },
        { from: 7, to: 7 },
      ],
    });
  });

  test("reads the names that git quotes", () => {
    expect(read('+++ "b/S\\341\\273\\237 \\"a\\"\\t.yaml"\n@@ -0,0 +1 @@\n+a\n')).toEqual({
      'Sở "a"\t.yaml': [{ from: 1, to: 1 }],
    });
    expect(Object.keys(read("+++ b/có cách.yaml\t\n@@ -0,0 +1 @@\n+a\n"))).toEqual(["có cách.yaml"]);
  });
});

const agencies = "agencies:\n  so-a: { name: Sở A, level: province, status: illustrative }\n";
const application = (id: string, rest: string) => `  ${id}:\n    name: Ứng dụng\n${rest}    status: illustrative\n`;
const model = `${header()}${agencies}applications:\n${application("a", "    owner: so-a\n")}${application("b", "")}`;

function git(folder: string, ...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    stdio: "ignore",
  });
}

async function outcomeSince(folder: string, changedSince: string, change: Partial<CheckRequest> = {}) {
  const request = {
    ...speech,
    folders: [`${folder}/models/tinh`],
    severity: "error",
    rules: [],
    format: "json",
  } as const;
  return check({ ...request, changedSince, ...change }, effects);
}

async function since(folder: string, revision: string): Promise<readonly string[]> {
  const { output } = await outcomeSince(folder, revision, {
    rules: ["ownership/application-has-owner", "yaml/anchor"],
  });
  const { diagnostics } = JSON.parse(output) as FindingsReport;
  return diagnostics.map(({ rule, elements, file }) => `${rule} ${elements[0] ?? file.slice(folder.length + 1)}`);
}

async function withRepository(work: (folder: string) => Promise<void>): Promise<void> {
  await withFolder({ "models/tinh/a.yaml": model }, async (folder) => {
    git(folder, "init", "-q");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "1");
    await work(folder);
  });
}

describe("--changed-since", () => {
  test("tells nothing of what did not change, though there are findings", () =>
    withRepository(async (folder) => {
      expect(await since(folder, "HEAD")).toEqual([]);
    }));

  test("tells what a change brought, where only a line was taken out too", () =>
    withRepository(async (folder) => {
      writeFileSync(`${folder}/models/tinh/a.yaml`, model.replace("    owner: so-a\n", ""));
      expect(await since(folder, "HEAD")).toEqual(["ownership/application-has-owner a"]);
    }));

  test("tells of files that git does not know yet, and of commits since", () =>
    withRepository(async (folder) => {
      writeFileSync(`${folder}/models/tinh/mới.yaml`, "applications:\n  c: &x { name: C, status: illustrative }\n");
      const found = ["yaml/anchor models/tinh/mới.yaml", "ownership/application-has-owner c"];
      expect(await since(folder, "HEAD")).toEqual(expect.arrayContaining(found));
      git(folder, "add", "-A");
      git(folder, "commit", "-qm", "2");
      expect(await since(folder, "HEAD")).toEqual([]);
      expect(await since(folder, "HEAD~1")).toEqual(expect.arrayContaining(found));
    }));

  test.each([["no-such"], ["--output=x"], ["HEAD~99"], [""]])(
    "revision %j is refused, and nothing is run by it",
    (revision) =>
      withRepository(async (folder) => {
        const outcome = await outcomeSince(folder, revision);
        expect(outcome).toMatchObject({ exitCode: 2, output: "" });
        expect(outcome.notes).toContain(`“${revision}”`);
      }),
  );

  test("says where there is no repository, or no git", () =>
    withRepository(async (folder) => {
      rmSync(`${folder}/.git`, { recursive: true });
      const outcome = await outcomeSince(folder, "HEAD");
      expect(outcome.exitCode).toBe(2);
      expect(outcome.notes).toContain("không nằm trong kho git nào");
      const none = { ...effects, git: { ...effects.git, commitOf: async () => ({ failure: "no-git" }) as const } };
      const request = { ...speech, folders: [`${folder}/models/tinh`], severity: "error", rules: [] } as const;
      const { exitCode, notes } = await check({ ...request, format: "json", changedSince: "HEAD" }, none);
      expect([exitCode, notes]).toEqual([2, "Không chạy được git: --changed-since cần có git trên máy.\n"]);
    }));
});
