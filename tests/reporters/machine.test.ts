import { expect, test } from "vitest";
import { toGithub } from "../../src/reporters/github.ts";
import { jsonText, toJson } from "../../src/reporters/json.ts";
import { finding, options } from "./sample.ts";

test("JSON has a fixed order of fields and both languages", () => {
  const text = toJson([finding({ suggestions: ["so-tttt"] })], options());
  const report: unknown = JSON.parse(text);
  expect(Object.keys(report as object)).toEqual(["version", "diagnostics", "summary"]);
  expect(report).toEqual({
    version: 1,
    diagnostics: [
      {
        rule: "ownership/sample",
        severity: "error",
        file: "m/a.yaml",
        line: 2,
        column: 10,
        endLine: 2,
        endColumn: 16,
        message: { vi: "Không có “so-ttt”.", en: "There is no “so-ttt”." },
        title: { vi: "Có chủ quản", en: "Has an owner" },
        suggestions: ["so-tttt"],
        related: [],
        elements: ["x"],
        waiver: null,
      },
    ],
    summary: { files: 3, error: 1, warning: 0, info: 0 },
  });
});

test("JSON escapes what a terminal would obey, and still says the same", () => {
  const value = { a: "\u202e\u0085\u001b\u{e0041}đ" };
  expect(jsonText(value)).not.toMatch(/[\u202e\u0085\u001b]|\p{Cf}/u);
  expect(JSON.parse(jsonText(value))).toEqual(value);
});

test("GitHub annotations cannot be broken out of", () => {
  const at = { file: "m/a,b:c.yaml", line: 2, column: 1, endLine: 2, endColumn: 4 };
  const text = toGithub([finding({ at, args: { name: "x\n::error::y 100%" } })], options({ language: "en" }));
  expect(text).toBe(
    "::error file=m/a%2Cb%3Ac.yaml,line=2,endLine=2,col=1,endColumn=4,title=ownership/sample::There is no “x<U+000A>::error::y 100%25”.\n",
  );
});
