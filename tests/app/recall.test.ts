import { rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { check } from "../../src/app/check/check.ts";
import type { Effects, Memory } from "../../src/app/effects.ts";
import { diff } from "../../src/app/gaps/diff.ts";
import { gaps } from "../../src/app/gaps/gaps.ts";
import { roadmap } from "../../src/app/gaps/roadmap.ts";
import type { Outcome } from "../../src/app/outcome.ts";
import { recalled } from "../../src/app/recall/recalled.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

/** A memory whose content can be tampered with. */
function memory(kept = new Map<string, string>(), programme = "p"): Memory & { readonly kept: Map<string, string> } {
  return {
    kept,
    programme,
    digest: (content) => `${content.length}:${Buffer.from(content).toString("base64")}`,
    recall: async (name) => kept.get(name),
    keep: async (name, text) => {
      kept.set(name, text);
    },
  };
}

const model = `${header()}applications:\n  a: { name: A, status: illustrative }\n`;

/** Checks a folder with a memory; tells the outcome, and whether anything was judged for it. */
async function checked(
  folder: string,
  remembered: Memory,
  more: Partial<Effects> & { readonly rules?: readonly string[] } = {},
): Promise<{ readonly outcome: Outcome; readonly isRecalled: boolean }> {
  let isRecalled = true;
  const { rules = [], ...others } = more;
  const request = {
    ...speech,
    folders: [`${folder}/models/tinh`],
    format: "json",
    severity: "error",
    rules,
  } as const;
  const outcome = await recalled({ check: request }, { ...effects, ...others, memory: remembered }, (world) => {
    isRecalled = false;
    return check(request, world);
  });
  return { outcome, isRecalled };
}

async function afresh(folder: string): Promise<Outcome> {
  return (await checked(folder, memory())).outcome;
}

const files = { "models/tinh/a.yaml": model, "models/tinh/b.yaml": "agencies: {}\n" };

describe("an outcome is recalled only where all that was read is the same", () => {
  test("the same check again", () =>
    withFolder(files, async (folder) => {
      const remembered = memory();
      const first = await checked(folder, remembered);
      const second = await checked(folder, remembered);
      expect([first.isRecalled, second.isRecalled]).toEqual([false, true]);
      expect(second.outcome).toEqual(first.outcome);
      expect(JSON.parse(second.outcome.output).diagnostics.length).toBeGreaterThan(0);
    }));

  test.each<readonly [string, (folder: string) => Promise<void>]>([
    ["a file says something else", (folder) => writeFile(`${folder}/models/tinh/a.yaml`, model.replace("A,", "B,"))],
    ["a file of the same length", (folder) => writeFile(`${folder}/models/tinh/b.yaml`, "agencies: []\n")],
    ["a file more", (folder) => writeFile(`${folder}/models/tinh/c.yaml`, "agencies: {}\n")],
    ["a file less", (folder) => rm(`${folder}/models/tinh/b.yaml`)],
    [
      "settings",
      (folder) => writeFile(`${folder}/khung.yaml`, "severity: { ownership/application-has-owner: error }\n"),
    ],
    [
      "waivers",
      (folder) =>
        effects.files.write({
          path: `${folder}/assessments/waivers/tinh.yaml`,
          contents: "- { rule: ownership/application-has-owner, element: a, reason: r, decidedBy: d, until: 2030 }\n",
        }),
    ],
    [
      "a framework of the workspace",
      (folder) =>
        effects.files.write({
          path: `${folder}/architecture/reference/da-nang/1.0/framework.yaml`,
          contents: "framework: { id: da-nang, version: '1.0', name: X, status: illustrative }\n",
        }),
    ],
    [
      "a library of sources",
      (folder) =>
        effects.files.write({
          path: `${folder}/architecture/sources/x.yaml`,
          contents: "sources: { x: { title: X } }\n",
        }),
    ],
  ])("%s: checked anew, with what is then found", (_, change) =>
    withFolder(files, async (folder) => {
      const remembered = memory();
      await checked(folder, remembered);
      await change(folder);
      const { outcome, isRecalled } = await checked(folder, remembered);
      expect(isRecalled).toBe(false);
      expect(outcome).toEqual(await afresh(folder));
      expect((await checked(folder, remembered)).isRecalled).toBe(true);
    }),
  );

  test("another request, another day, another programme, another version", () =>
    withFolder(files, async (folder) => {
      const remembered = memory();
      await checked(folder, remembered);
      const others = await Promise.all([
        checked(folder, remembered, { rules: ["ownership/application-has-owner"] }),
        checked(folder, remembered, { today: "2031-01-01" }),
        checked(folder, remembered, { version: "9.9.9" }),
        checked(folder, memory(remembered.kept, "q")),
      ]);
      expect(others.map(({ isRecalled }) => isRecalled)).toEqual([false, false, false, false]);
    }));
});

describe("what was kept and is not what it should be counts for nothing", () => {
  const spoilt: readonly (readonly [string, (text: string, other: string) => string])[] = [
    ["cut off", (text) => text.slice(0, text.length / 2)],
    ["empty", () => ""],
    ["null", () => "null"],
    ["a list", () => "[]"],
    ["another format", () => '{"request":1,"seen":[],"outcome":{}}'],
    ["the entry of another check", (_, other) => other],
    ["nothing seen of what was asked", (text) => text.replace(/"asked":"readFolder"/g, '"asked":"write"')],
    ["asked of nobody", (text) => text.replace(/"asked":"readFolder"/g, '"asked":"constructor"')],
    ["an exit code of its own", (text) => text.replace(/"exitCode":\d/, '"exitCode":7')],
    ["an output that is no text", (text) => text.replace(/"output":"/, '"output":1,"was":"')],
  ];

  test.each(spoilt)("%s", (_, spoil) =>
    withFolder({ ...files, "models/khac/a.yaml": header() }, async (folder) => {
      const remembered = memory();
      const { outcome } = await checked(folder, remembered);
      const [[name = "", text = ""] = []] = remembered.kept;
      await checked(folder, remembered, { rules: ["structure/no-circle"] });
      const other = [...remembered.kept].find(([key]) => key !== name)?.[1] ?? "";
      remembered.kept.set(name, spoil(text, other));
      expect(await checked(folder, remembered)).toEqual({ outcome, isRecalled: false });
      expect((await checked(folder, remembered)).isRecalled).toBe(true);
    }),
  );

  test("work that fails, that asks others than files, or whose pictures were not laid out, is not kept", async () => {
    const remembered = memory();
    const failing = { ...effects, layoutEngine: () => Promise.reject(new Error("too late")), memory: remembered };
    const plain: Outcome = { output: "", exitCode: 0 };
    await recalled({}, failing, async () => ({ output: "", exitCode: 3 }));
    await recalled({}, failing, async () => ({ output: "", exitCode: 2 }));
    await recalled({}, failing, async ({ git }) => {
      await git.commitOf("models/da-nang", "HEAD");
      return plain;
    });
    await recalled({}, failing, async ({ layoutEngine }) => {
      await layoutEngine("digraph {}").catch(() => undefined);
      return plain;
    });
    expect(remembered.kept.size).toBe(0);
    await recalled({}, failing, async () => plain);
    expect(remembered.kept.size).toBe(1);
  });

  test("without a memory, the work is done", async () => {
    expect(await recalled({}, effects, async () => ({ output: "x", exitCode: 0 }))).toEqual({
      output: "x",
      exitCode: 0,
    });
  });
});

/** Does work with a memory; tells the outcome, and whether anything was done for it. */
async function done<R>(request: R, remembered: Memory, work: (request: R, world: Effects) => Promise<Outcome>) {
  let isRecalled = true;
  const outcome = await recalled(request, { ...effects, memory: remembered }, (world) => {
    isRecalled = false;
    return work(request, world);
  });
  return { outcome, isRecalled };
}

describe("gaps and roadmaps", () => {
  const tables = { ...speech, tables: [] };

  test.each(["csv", "xlsx", "html"] as const)("files of %s are recalled as they were made", (format) =>
    withFolder(files, async (folder) => {
      const remembered = memory();
      const request = { ...tables, folder: `${folder}/models/tinh`, format };
      const first = await done(request, remembered, gaps);
      expect(first.isRecalled).toBe(false);
      expect(await done(request, remembered, gaps)).toEqual({ ...first, isRecalled: true });
      expect(first.outcome.files?.length).toBeGreaterThan(0);
    }),
  );

  test.each<readonly [string, (folder: string) => Promise<void>]>([
    ["a file of the model", (folder) => writeFile(`${folder}/models/tinh/a.yaml`, model.replace("A,", "B,"))],
    [
      "what was decided",
      (folder) =>
        effects.files.write({
          path: `${folder}/assessments/gaps/tinh.yaml`,
          contents: "gaps: { block-missing/lgsp: { status: accepted, note: N } }\n",
        }),
    ],
    [
      "the framework",
      (folder) =>
        effects.files.write({
          path: `${folder}/architecture/reference/da-nang/1.0/framework.yaml`,
          contents: "framework: { id: da-nang, version: '1.0', name: X, status: illustrative }\n",
        }),
    ],
    [
      "the method by which it is measured",
      (folder) =>
        effects.files.write({
          path: `${folder}/assessments/methods/framework-coverage.yaml`,
          contents: "method: { id: framework-coverage, name: X }\n",
        }),
    ],
  ])("%s changed: a roadmap is made anew", (_, change) =>
    withFolder(files, async (folder) => {
      const remembered = memory();
      const request = {
        ...tables,
        folder: `${folder}/models/tinh`,
        format: "json",
        budgets: [],
        isWritten: false,
      } as const;
      expect((await done(request, remembered, roadmap)).isRecalled).toBe(false);
      expect((await done(request, remembered, roadmap)).isRecalled).toBe(true);
      await change(folder);
      const { outcome, isRecalled } = await done(request, remembered, roadmap);
      expect(isRecalled).toBe(false);
      expect(outcome).toEqual(await roadmap(request, effects));
    }),
  );

  test("a difference of folders is recalled, one with a revision never", () =>
    withFolder({ ...files, "models/khac/a.yaml": header() }, async (folder) => {
      const remembered = memory();
      const [before, after] = [`${folder}/models/tinh`, `${folder}/models/khac`];
      const request = { ...speech, before, after, format: "json" } as const;
      const first = await done(request, remembered, diff);
      expect(first.outcome.exitCode).toBe(1);
      expect(await done(request, remembered, diff)).toEqual({ ...first, isRecalled: true });
      const withRevision = { ...request, after: "models/_example@HEAD" };
      await done(withRevision, remembered, diff);
      expect((await done(withRevision, remembered, diff)).isRecalled).toBe(false);
    }));
});

describe("spoilt files of an outcome", () => {
  const outcome: Outcome = { output: "x", files: [{ path: "a.bin", contents: Uint8Array.of(0, 255, 7) }], exitCode: 0 };

  test.each<readonly [string, (text: string) => string]>([
    ["no path", (text) => text.replace('"path":"a.bin"', '"path":1')],
    ["no bytes", (text) => text.replace(/\{"base64":"[^"]*"\}/, "[0,255,7]")],
    ["bytes that are none", (text) => text.replace(/"base64":"[^"]*"/, '"base64":"~~"')],
    ["no list", (text) => text.replace('"files":[', '"files":{"a":[').replace("]}}", "]}}}")],
  ])("%s", async (_, spoil) => {
    const remembered = memory();
    await done({}, remembered, async () => outcome);
    const [[name = "", text = ""] = []] = remembered.kept;
    expect(spoil(text)).not.toBe(text);
    remembered.kept.set(name, spoil(text));
    expect(await done({}, remembered, async () => outcome)).toEqual({ outcome, isRecalled: false });
    expect(await done({}, remembered, async () => outcome)).toEqual({ outcome, isRecalled: true });
  });
});
