import { openSync } from "fontkit";
import { describe, expect, it } from "vitest";
import { advanceWidths } from "../../../src/diagrams/fonts/advance-widths.generated.ts";
import { faces } from "../../../src/diagrams/fonts/face.ts";
import { textWidth } from "../../../src/diagrams/fonts/measure.ts";

const vietnamese = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

describe("the width of a text", () => {
  it.each(faces)("is known for every Vietnamese letter in %s", (face) => {
    const known = Object.values(advanceWidths[face]).join("");
    for (const letter of vietnamese + vietnamese.toUpperCase()) expect(known).toContain(letter);
  });

  it("is that of the font, in thousandths of an em", () => {
    const font = openSync("node_modules/@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf");
    const text = "Hệ thống Quản lý văn bản và điều hành";
    const width = [...text].reduce(
      (sum, letter) => sum + font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
      0,
    );
    expect(textWidth(text, "picture-semibold", font.unitsPerEm)).toBeCloseTo(width, 0);
  });

  it("is the same for composed and decomposed text", () => {
    const text = "Nền tảng tích hợp";
    expect(textWidth(text.normalize("NFD"), "picture", 10)).toBe(textWidth(text, "picture", 10));
  });

  it.each([
    ["a combining mark", "\u0323\u0302", 0],
    ["a joiner", "\u200d\u200b", 0],
    ["a Han character", "漢", 13],
    ["an emoji", "🏥", 13],
    ["an unknown letter", "ა", 10],
  ])("of %s is safe", (_, text, width) => {
    expect(textWidth(text, "picture", 10)).toBe(width);
  });
});
