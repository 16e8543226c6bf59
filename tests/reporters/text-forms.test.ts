import { describe, expect, test } from "vitest";
import { toJunit } from "../../src/reporters/junit.ts";
import { toMarkdown } from "../../src/reporters/markdown.ts";
import { faultOf } from "../diagrams/well-formed.ts";
import { finding, options } from "./sample.ts";

const hostile = finding({
  args: { name: "]]></failure>&\"'\u0000\u001b[1m <img src=x> [a](http://x) | @all `code" },
  at: { file: 'm/<a>&"\ud800.yaml', line: 2, column: 1, endLine: 2, endColumn: 2 },
});

function faultOfJunit(text: string): string | undefined {
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  return faultOf(text.slice(text.indexOf("\n") + 1));
}

describe("JUnit XML", () => {
  test("has a suite for each file and a case for each finding; those below the threshold pass", () => {
    const other = { file: "m/b.yaml", line: 7, column: 3, endLine: 7, endColumn: 4 };
    const found = [finding(), finding({ severity: "warning" }), finding({ severity: "info", at: other })];
    const text = toJunit(found, options());
    expect(faultOfJunit(text)).toBeUndefined();
    expect(text).toContain('<testsuites name="khung" tests="3" failures="1" errors="0">');
    expect(text).toContain('<testsuite name="m/a.yaml" tests="2" failures="1" errors="0">');
    expect(text).toContain('<failure type="error" message="Không có “so-ttt”.">m/a.yaml:2:10 lỗi Không có “so-ttt”.');
    const strict = toJunit(found, options({ threshold: "warning" }));
    expect(strict).toContain('tests="3" failures="2"');
  });

  test("a clean check is one case that passes", () => {
    const text = toJunit([], options());
    expect(faultOfJunit(text)).toBeUndefined();
    expect(text).toContain('tests="1" failures="0"');
  });

  test("stays well formed whatever a model holds", () => {
    expect(faultOfJunit(toJunit([hostile], options()))).toBeUndefined();
  });
});

describe("Markdown", () => {
  test("counts by category, then lists by file", () => {
    const report = toMarkdown([finding(), finding({ rule: "yaml/anchor", severity: "warning" })], options());
    expect(report.split("\n")).toEqual([
      "# Kết quả kiểm tra của khung",
      "",
      "**Tổng cộng:** 1 lỗi, 1 cảnh báo",
      "",
      "| Nhóm quy tắc | lỗi | cảnh báo | lưu ý |",
      "|---|---:|---:|---:|",
      "| Chủ quản | 1 |  |  |",
      "| Cú pháp YAML |  | 1 |  |",
      "",
      "## m/a.yaml",
      "",
      "- 2:10 **lỗi** Không có “so-ttt”. (`ownership/sample`)",
      "  Cách sửa: Thêm owner.",
      "- 2:10 **cảnh báo** yaml/anchor (`yaml/anchor`)",
      "",
    ]);
  });

  test("says that nothing was found", () => {
    expect(toMarkdown([], options({ language: "en" }))).toBe(
      "# Findings of khung\n\n✓ 3 files checked, nothing found.\n",
    );
  });

  test("nothing of a model becomes a link, a tag, a mention or a table cell", () => {
    const report = toMarkdown([hostile], options());
    expect(report).not.toMatch(/<img|<\/|[^\\]\]\(|@all|http:\/\/|\u001b|[^\\]\| &#64;/);
  });
});
