import { describe, expect, it } from "vitest";
import { ink, paper, quietInk, stateColour, toneOf, tones } from "../../src/diagrams/palette.ts";

/** The contrast of two colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("colours", () => {
  it.each(tones)("of tone $strong keep 4.5:1 for texts and 3:1 for shapes", ({ strong, line, tint, wash }) => {
    expect(contrast(paper, strong)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [tint, wash, paper]) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(quietInk, ground)).toBeGreaterThanOrEqual(4.5);
      for (const colour of Object.values(stateColour)) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    }
    for (const ground of [wash, paper]) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });

  it("of retired text keep 4.5:1 on their ground", () => {
    expect(contrast(stateColour.retired, "#eceeef")).toBeGreaterThanOrEqual(4.5);
  });

  it("are chosen by layer, and by position for layers of other names, whatever the name", () => {
    expect(toneOf("data", 0)).toBe(toneOf("data", 5));
    expect(toneOf("constructor", 2)).toBe(tones[2]);
  });
});
