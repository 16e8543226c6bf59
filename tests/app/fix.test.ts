import { chmod, readFile, stat, symlink } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckRequest } from "../../src/app/check/check.ts";
import { fix } from "../../src/app/check/fix.ts";
import type { FindingsReport } from "../../src/domain/findings-report.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

function request(folder: string, change: Partial<CheckRequest> = {}): CheckRequest {
  const place = `${folder}/models/tinh`;
  return { ...speech, folders: [place], format: "json", severity: "error", rules: [], ...change };
}

interface Fixed {
  readonly text: string;
  readonly edits: readonly string[];
}

/** What becomes of one file, besides a header that is in order; run twice, the second time must change nothing. */
async function fixed(text: string | Uint8Array): Promise<Fixed> {
  let result: Fixed = { text: "", edits: [] };
  await withFolder({ "models/tinh/0.yaml": header() }, async (folder) => {
    const path = `${folder}/models/tinh/a.yaml`;
    const { writeFile } = await import("node:fs/promises");
    await writeFile(path, text);
    const { output, files = [] } = await fix(request(folder), effects);
    for (const file of files) await effects.files.write(file);
    const { edits = [] } = JSON.parse(output) as FindingsReport;
    const again = await fix(request(folder), effects);
    expect(again.files).toEqual([]);
    expect(JSON.parse(again.output)).toMatchObject({ edits: [] });
    result = {
      text: await readFile(path, "utf8"),
      edits: edits.map(({ line, column, before, after }) => `${line}:${column} ${before} → ${after}`),
    };
  });
  return result;
}

const agencies =
  "agencies:\n  so-tttt: { name: Sở TT&TT, level: province }\n  so-nnmt: { name: Sở NN&MT, level: province }\n";

describe("--fix mends what has one certain answer", () => {
  test.each([
    ["code: 04", 'code: "04"'],
    ["version: 1.10", 'version: "1.10"'],
    ["ownr: so-tttt", "owner: so-tttt"],
    ["owner: so-ttt", "owner: so-tttt"],
    ["owner: 'so-ttt'", "owner: 'so-tttt'"],
    ["owner: SO-TTTT", "owner: so-tttt"],
    ["owner: sotttt", "owner: so-tttt"],
    ["Owner: so-tttt", "owner: so-tttt"],
    ["status: illustrativ # minh họa", "status: illustrative # minh họa"],
  ])("%s becomes %s", async (before, after) => {
    const wrap = (line: string) => `${agencies}applications:\n  a:\n    name: A # tên\n    ${line}\n\n  # hết\n`;
    const isService = before.startsWith("code");
    const wrapped = (line: string) => (isService ? wrap(line).replace("applications", "services") : wrap(line));
    expect((await fixed(wrapped(before))).text).toBe(wrapped(after));
  });

  test.each([
    ["another agency: one letter of an abbreviation", "owner: so-tnmt"],
    ["another digit", "owner: so-tttt-2"],
    ["nothing near", "owner: hoan-toan-khac"],
    ["what somebody has to decide", "lifecycle: { live: 30/02 }"],
    ["a key that stands there already", "owner: so-tttt\n    ownr: so-nnmt"],
  ])("leaves alone %s", async (_, line) => {
    const text = `${agencies}applications:\n  a:\n    name: A\n    ${line}\n`;
    expect(await fixed(text)).toEqual({ text, edits: [] });
  });

  test("leaves alone what two things may have been meant by", async () => {
    const text =
      "agencies:\n  so-tttt: { name: A, level: province }\n  so-tttn: { name: B, level: province }\napplications:\n  a: { name: A, owner: so-ttt }\n";
    expect((await fixed(text)).text).toBe(text);
  });

  test("mends what shows only when something else is mended, and the section and every place of a name", async () => {
    const { text, edits } = await fixed(
      `${agencies}aplications:\n  a: { name: A, ownr: so-ttt }\n  b: { name: B, owner: so-ttt }\n`,
    );
    expect(text).toBe(`${agencies}applications:\n  a: { name: A, owner: so-tttt }\n  b: { name: B, owner: so-tttt }\n`);
    expect(edits).toEqual([
      "4:1 aplications → applications",
      "5:17 ownr → owner",
      "5:24 so-ttt → so-tttt",
      "6:24 so-ttt → so-tttt",
    ]);
  });

  test("composes accents in the whole file, takes out a byte order mark, and keeps line ends", async () => {
    const text = "\ufeffapplications:\r\n  a: { name: So\u031b\u0309, version: 1.10 } # chu\u0301 y\u0301\r\n";
    expect((await fixed(text)).text).toBe('applications:\r\n  a: { name: Sở, version: "1.10" } # chú ý\r\n');
  });

  test("touches no file that is not UTF-8, nor what is behind a link", async () => {
    const latin = Uint8Array.from("applications:\n  a: { name: \u00c0, version: 1.10 }\n", (each) =>
      each.charCodeAt(0),
    );
    expect((await fixed(latin)).edits).toEqual([]);
    await withFolder(
      { "models/tinh/.x": `${header()}applications:\n  a: { name: A, version: 1.10 }\n` },
      async (folder) => {
        await symlink(`${folder}/models/tinh/.x`, `${folder}/models/tinh/a.yaml`);
        expect((await fix(request(folder), effects)).files).toEqual([]);
      },
    );
  });

  test("keeps who may read a file, and mends nothing that is waived or not asked for", () =>
    withFolder(
      {
        "models/tinh/a.yaml": `${header()}applications:\n  a: { name: A, version: 1.10 }\n  b: { name: B, version: 2.10, ownr: x }\n`,
        "assessments/waivers/tinh.yaml":
          "- { rule: schema/quotes-needed, element: a, about: version, reason: r, decidedBy: d, until: 2020 }\n",
      },
      async (folder) => {
        const path = `${folder}/models/tinh/a.yaml`;
        await chmod(path, 0o600);
        const { files = [], output } = await fix(
          request(folder, { rules: ["schema/quotes-needed"], format: "terminal" }),
          effects,
        );
        for (const file of files) await effects.files.write(file);
        expect(output).toContain(`Đã sửa 1 chỗ:\n  ${path}:8:26 2.10 → "2.10" (schema/quotes-needed)\n`);
        expect((await stat(path)).mode & 0o777).toBe(0o600);
        expect(await readFile(path, "utf8")).toContain('b: { name: B, version: "2.10", ownr: x }');
      },
    ));

  test("names its edits on standard error where the report is of another form", () =>
    withFolder(
      { "models/tinh/a.yaml": `${header()}applications:\n  a: { name: A, version: 1.10 }\n` },
      async (folder) => {
        const { notes, output } = await fix(request(folder, { format: "github" }), effects);
        expect(notes).toContain('1.10 → "1.10"');
        expect(output).not.toContain("→");
      },
    ));
});

test("whatever is fixed, every comment and every other line stays", async () => {
  const fault = fc.constantFrom(
    "ownr: so-tttt",
    "owner: so-ttt",
    "version: 1.10",
    "status: ilustrative",
    "owner: sai",
    "lifecycle: { lve: 2014 }",
    "versio: '2'",
    "note: So\u031b\u0309 # ro\u031b\u0300i",
  );
  const comment = fc.constantFrom("", " # lời chú", " #! : {", "   # 'x'");
  const between = fc.constantFrom("", "    # giữa: chừng\n", "\n", "  # một mục\n");
  const lines = fc.array(fc.tuple(fault, comment, between), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 3 }), async (entries) => {
      const body = entries.map((faults, index) => {
        const own = faults.map(([line, note, after]) => `    ${line}${note}\n${after}`).join("");
        return `  a-${index}: # mục ${index}\n    name: A\n${own}`;
      });
      const text = `# đầu\n${agencies}applications:\n${body.join("")}# cuối`;
      const { text: after } = await fixed(text);
      const [before, now] = [text.normalize("NFC").split("\n"), after.split("\n")];
      expect(now).toHaveLength(before.length);
      for (const [index, line] of before.entries()) {
        const comments = /(?:^|\s)#.*$/.exec(line)?.[0] ?? "";
        expect(now[index]?.endsWith(comments)).toBe(true);
        if (line.trim() === comments.trim()) expect(now[index]).toBe(line);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
