import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { toTerminal } from "../../src/reporters/terminal.ts";
import { waiverEntry } from "../../src/reporters/waiver-line.ts";
import { finding, options } from "./sample.ts";

const draft = { file: "assessments/waivers/x.yaml", element: "x", until: "2015-12-31" };

test("the line begins in the first column, and is YAML with its comment", () => {
  const lines = toTerminal([finding({ waiver: draft })], options()).split("\n");
  const line = lines.find((each) => each.startsWith("- "));
  expect(line).toBe(
    '- { rule: ownership/sample, element: x, reason: "<lý do>", decidedBy: "<người quyết định>", until: 2015-12-31 } # miễn trừ: thêm dòng này vào assessments/waivers/x.yaml',
  );
  expect(parse(line ?? "")).toEqual([
    { rule: "ownership/sample", element: "x", reason: "<lý do>", decidedBy: "<người quyết định>", until: "2015-12-31" },
  ]);
});

test("whatever a model says, the line reads back as the same and shows nothing that hides", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom("", "\u202e", "\n", "\u001b[31m", ": #"),
      (text, odd) => {
        const waiver = { ...draft, element: text + odd, about: odd + text };
        const entry = waiverEntry(finding({ waiver }), "en") ?? "";
        expect(entry).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(parse(entry)).toMatchObject([{ element: text + odd, about: odd + text }]);
      },
    ),
  );
});

test("what cannot be waived has no line", () => {
  expect(waiverEntry(finding(), "vi")).toBeUndefined();
});

test("the summary counts what is waived", () => {
  expect(toTerminal([], options({ waived: 2 }))).toBe(
    "✓ Đã kiểm tra 3 tệp, không có phát hiện nào.\nĐược miễn trừ: 2 phát hiện.\n",
  );
  expect(toTerminal([finding()], options({ waived: 1, language: "en" }))).toMatch(/\nWaived: 1 finding\.\n$/);
});
