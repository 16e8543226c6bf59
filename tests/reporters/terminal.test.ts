import { describe, expect, test } from "vitest";
import { toTerminal } from "../../src/reporters/terminal.ts";
import { finding, options } from "./sample.ts";

const escapeCharacter = "\u001b";

describe("toTerminal", () => {
  test("tells place, sentence, frame, suggestion, reason and where to read on", () => {
    const found = finding({ suggestions: ["so-tttt", "so-tt"] });
    expect(toTerminal([found], options()).split("\n")).toEqual([
      "m/a.yaml:2:10 lỗi Không có “so-ttt”.",
      "",
      "    1 │ x:",
      "  > 2 │   owner: so-ttt",
      "      │          ^^^^^^",
      "",
      "  Ý bạn là “so-tttt” hay “so-tt”?",
      "  Cách sửa: Thêm owner.",
      "  Vì sao: Vì cần biết của ai.",
      "  Xem thêm: khung explain ownership/sample",
      "",
      "Tổng cộng: 1 lỗi trong 1/3 tệp",
      "",
    ]);
  });

  test("tells the frame and the reasons once for findings of one rule at one place", () => {
    const report = toTerminal([finding(), finding(), finding({ rule: "ownership/other" })], options());
    expect(report.match(/m\/a\.yaml:2:10 lỗi/g)).toHaveLength(3);
    expect(report.match(/\^\^\^\^\^\^/g)).toHaveLength(2);
    expect(report.match(/Vì sao:/g)).toHaveLength(1);
    expect(report).toContain("Tổng cộng: 3 lỗi");
  });

  test("speaks English", () => {
    const report = toTerminal([finding()], options({ language: "en" }));
    expect(report).toContain("m/a.yaml:2:10 error There is no “so-ttt”.");
    expect(report).toContain("Total: 1 error in 1 of 3 files");
  });

  test("names related places", () => {
    const related = [
      {
        at: { file: "m/b.yaml", line: 7, column: 3, endLine: 7, endColumn: 4 },
        label: { vi: "chủ quản", en: "owner" },
      },
    ];
    expect(toTerminal([finding({ related })], options())).toContain("  Liên quan: m/b.yaml:7:3 chủ quản");
  });

  test("counts by file and severity, the gravest first", () => {
    const other = finding({
      severity: "warning",
      at: { file: "m/bb.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 },
    });
    const report = toTerminal([finding(), other, finding({ severity: "info" })], options());
    expect(report).toContain("  m/a.yaml   1 lỗi, 1 lưu ý\n  m/bb.yaml  1 cảnh báo\n");
    expect(report).toContain("Tổng cộng: 1 lỗi, 1 cảnh báo, 1 lưu ý trong 2/3 tệp");
  });

  test("counts by category of rules besides, the fullest first", () => {
    const other = finding({ rule: "yaml/anchor" });
    expect(toTerminal([other, finding(), finding()], options()).split("\n").slice(-5)).toEqual([
      "Theo nhóm quy tắc:",
      "  Chủ quản      2 lỗi",
      "  Cú pháp YAML  1 lỗi",
      "Tổng cộng: 3 lỗi trong 1/3 tệp",
      "",
    ]);
  });

  test("says that nothing was found", () => {
    expect(toTerminal([], options())).toBe("✓ Đã kiểm tra 3 tệp, không có phát hiện nào.\n");
  });

  test("lets nothing of a model steer the terminal", () => {
    const hostile = finding({
      args: { name: `${escapeCharacter}]0;owned\u0007\u202e` },
      suggestions: [`${escapeCharacter}[2J`],
      at: { file: `m/${escapeCharacter}[1m.yaml`, line: 1, column: 1, endLine: 1, endColumn: 2 },
    });
    const report = toTerminal([hostile], options({ rawText: () => `${escapeCharacter}[31m\u202e: x` }));
    expect(report).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(report).toContain("<U+001B>");
  });

  test("colours only when asked", () => {
    expect(toTerminal([finding()], options({ colour: true }))).toContain(`${escapeCharacter}[31m`);
    expect(toTerminal([finding()], options())).not.toContain(escapeCharacter);
  });

  test("stays readable for a rule that the catalogue lacks and a file that is gone", () => {
    const report = toTerminal([finding({ rule: "no/such" })], options({ rawText: () => undefined }));
    expect(report).toContain("m/a.yaml:2:10 lỗi no/such");
  });
});
