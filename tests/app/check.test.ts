import { describe, expect, test } from "vitest";
import { type CheckRequest, check } from "../../src/app/check/check.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

function request(folders: readonly string[], change: Partial<CheckRequest> = {}): CheckRequest {
  return { ...speech, folders, format: "json", severity: "error", rules: [], ...change };
}

interface Report {
  readonly diagnostics: readonly {
    readonly rule: string;
    readonly file: string;
    readonly line: number;
    readonly suggestions: readonly string[];
  }[];
  readonly summary: { readonly files: number; readonly error: number };
}

function reportOf(output: string): Report {
  return JSON.parse(output) as Report;
}

describe("check", () => {
  test("the example is clean", async () => {
    const { output, exitCode } = await check(request(["models/_example"], { severity: "info" }), effects);
    expect(reportOf(output).diagnostics).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test("reports every fault of every file, ordered by place", () =>
    withFolder(
      {
        "b.yaml": "agencies:\n  so-a:\n    name: Sở A\n    level: provinc\n",
        "a.yaml": `${header()}applications:\n  mot-cua:\n    name: Một cửa\n    owner: so-aa\n`,
      },
      async (folder) => {
        const { output, exitCode } = await check(request([folder]), effects);
        const { diagnostics } = reportOf(output);
        const places = diagnostics.map(({ rule, file, line }) => `${file.slice(folder.length + 1)}:${line} ${rule}`);
        expect(places).toContain("a.yaml:9 reference/unknown");
        expect(places).toContain("b.yaml:4 schema/unknown-value");
        expect(places.indexOf("a.yaml:9 reference/unknown")).toBeLessThan(
          places.indexOf("b.yaml:4 schema/unknown-value"),
        );
        expect(exitCode).toBe(1);
      },
    ));

  test("a folder that is not there, or empty, fails and does not hide the findings of another", () =>
    withFolder({ "good/a.yaml": header(), "empty/notes.txt": "" }, async (folder) => {
      const { output, exitCode } = await check(
        request([`${folder}/good`, `${folder}/empty`, `${folder}/gone`]),
        effects,
      );
      const rules = reportOf(output).diagnostics.map(({ rule }) => rule);
      expect(rules).toContain("model/no-files");
      expect(rules).toContain("file/missing-folder");
      expect(rules).toContain("coverage/mandatory-block-realised");
      expect(exitCode).toBe(3);
    }));

  test("the threshold decides the exit code, a rule what is reported", async () => {
    const only = ["coverage/mandatory-block-realised"];
    const warnings = await check(
      request(["models/vinh-phuc"], { rules: ["ownership/application-has-owner"] }),
      effects,
    );
    expect(warnings.exitCode).toBe(0);
    expect(reportOf(warnings.output).diagnostics.length).toBeGreaterThan(0);
    const strict = request(["models/vinh-phuc"], { rules: ["ownership/application-has-owner"], severity: "warning" });
    expect((await check(strict, effects)).exitCode).toBe(1);
    const { output } = await check(request(["models/vinh-phuc"], { rules: only }), effects);
    expect(new Set(reportOf(output).diagnostics.map(({ rule }) => rule))).toEqual(new Set(only));
  });

  test("a rule that there is not is wrong usage, with the nearest", async () => {
    const outcome = await check(request(["models/_example"], { rules: ["yaml/achor"] }), effects);
    expect(outcome).toMatchObject({ exitCode: 2, output: "" });
    expect(outcome.notes).toContain("“yaml/anchor”");
  });

  test("an unknown framework is one finding at its name, with those that there are", () =>
    withFolder(
      { "a.yaml": `${header("da-nagn@1.0")}applications:\n  x: { name: X, realizes: [lgsp] }\n` },
      async (folder) => {
        const { diagnostics } = reportOf((await check(request([folder]), effects)).output);
        expect(diagnostics).toMatchObject([
          { rule: "framework/unknown", line: 4, suggestions: ["da-nang@1.0", "da-nang@2.0"] },
        ]);
      },
    ));

  test("a framework of the workspace goes before the one of the same name that khung carries", () =>
    withFolder(
      {
        "models/x/a.yaml": header(),
        "architecture/reference/da-nang/1.0/f.yaml":
          'framework:\n  id: da-nang\n  version: "1.0"\n  name: { vi: Khung riêng, en: Our own }\n',
      },
      async (folder) => {
        const { output } = await check(request([`${folder}/models/x`]), effects);
        expect(output).not.toContain("mandatory-block");
      },
    ));

  test("reports for people and for GitHub too", async () => {
    const people = await check(request(["models/vinh-phuc"], { format: "terminal" }), effects);
    expect(people.output).toMatch(/^models\/vinh-phuc\/\S+:\d+:\d+ (lỗi|cảnh báo) /);
    const github = await check(request(["models/vinh-phuc"], { format: "github" }), effects);
    expect(github.output).toMatch(/^::(error|warning) file=models\/vinh-phuc\//);
  });
});
