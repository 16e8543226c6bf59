import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextStyle } from "../../src/diagrams/text-style.ts";
import { textStyles } from "../../src/diagrams/text-style.ts";
import { balanced, lineWidth, measureText, oneLine } from "../../src/diagrams/wrap.ts";
import { hostileTexts } from "./hostile.ts";

const style = textStyles.label;
const wrap = (text: string, width: number, set: TextStyle) => balanced(measureText(text, set), width);

describe("wrapping", () => {
  it("breaks at spaces, as evenly as the number of lines allows", () => {
    expect(wrap("Hệ thống Quản lý văn bản và điều hành", 150, style).lines).toEqual([
      "Hệ thống Quản lý văn",
      "bản và điều hành",
    ]);
  });

  it("divides a word that fits no line after a sign, else between letters", () => {
    expect(wrap("dichvucong.danang.gov.vn", 100, style).lines).toEqual(["dichvucong.", "danang.gov.vn"]);
    const { lines, broken } = wrap("nghiêng".repeat(4), 60, style);
    expect(lines.join("")).toBe("nghiêng".repeat(4));
    expect(broken).toBe(true);
  });

  it("never takes a mark from its letter", () => {
    const letters = "\u1EC7x\u0323\u0302".repeat(20);
    const { lines } = wrap(letters, 40, { ...style, maximumLines: 50 });
    for (const line of lines) expect(line).not.toMatch(/^\p{M}/u);
    expect(lines.join("")).toBe(letters.normalize("NFC"));
  });

  it("marks the end that was left out", () => {
    const { lines, cut } = wrap("một hai ba bốn năm sáu bảy tám", 40, { ...style, maximumLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(cut).toBe(true);
  });

  it("keeps every line within the width and loses no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 90, max: 400 }), (text, width) => {
        const { lines, cut } = wrap(text, width, style);
        for (const line of lines) expect(lineWidth(line, style)).toBeLessThanOrEqual(width + 1e-6);
        if (!cut) expect(lines.join("").replaceAll(" ", "")).toBe(oneLine(text).replaceAll(" ", ""));
      }),
    );
  });

  it.each(hostileTexts)("of %j keeps to the width and to the number of lines", (text) => {
    const { lines } = wrap(text, 120, style);
    expect(lines.length).toBeLessThanOrEqual(style.maximumLines);
    for (const line of lines) expect(lineWidth(line, style)).toBeLessThanOrEqual(120);
  });
});
