import { describe, expect, it } from "vitest";
import { heatColours, heatStep } from "../../src/diagrams/heat.ts";
import {
  changeColour,
  faded,
  ink,
  lineColour,
  paper,
  quietInk,
  stateColour,
  textures,
  toneOf,
  tones,
} from "../../src/diagrams/palette.ts";
import { darkOf } from "../../src/diagrams/theme.ts";

type Rgb = readonly [red: number, green: number, blue: number];

/** The channels of a colour as light, from 0 to 1. */
function linear(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** The contrast of two colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Machado, Oliveira and Fernandes (2009), severity 1: what people see who lack one kind of cones. */
const kindsOfSight: Readonly<Record<string, readonly Rgb[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** How far two colours are apart to someone's eyes: the distance in CIE Lab. */
function distance(one: string, other: string, sight: readonly Rgb[]): number {
  const [a, b] = [one, other].map((colour) => lab(seen(linear(colour), sight)));
  return Math.hypot(...[0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)));
}

function seen(colour: Rgb, sight: readonly Rgb[]): readonly number[] {
  return sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (colour[at] ?? 0), 0),
      ),
    ),
  );
}

function lab([red = 0, green = 0, blue = 0]: readonly number[]): Rgb {
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883;
  const [fx = 0, fy = 0, fz = 0] = [x, y, z].map((part) =>
    part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const grounds = { light: (colour: string) => colour, dark: (colour: string) => darkOf.get(colour) ?? colour };

describe.each(Object.entries(grounds))("colours on a %s ground", (_, on) => {
  it.each(tones)("of tone $strong keep 4.5:1 for texts and 3:1 for shapes", ({ strong, line, tint, wash }) => {
    expect(contrast("#ffffff", on(strong))).toBeGreaterThanOrEqual(4.5);
    for (const ground of [tint, wash, paper].map(on)) {
      expect(contrast(on(ink), ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(on(quietInk), ground)).toBeGreaterThanOrEqual(4.5);
      for (const colour of [...Object.values(stateColour), ...Object.values(changeColour)])
        expect(contrast(on(colour), ground)).toBeGreaterThanOrEqual(3);
    }
    for (const ground of [wash, paper].map(on)) {
      expect(contrast(on(line), ground)).toBeGreaterThanOrEqual(3);
      for (const colour of Object.values(lineColour)) expect(contrast(on(colour), ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it("of retired text keep 4.5:1 on their ground", () => {
    expect(contrast(on(stateColour.retired), on(faded))).toBeGreaterThanOrEqual(4.5);
  });

  it("of the heat scale carry text and symbols", () => {
    for (const colour of heatColours) {
      expect(contrast(on(ink), on(colour))).toBeGreaterThanOrEqual(4.5);
      for (const symbol of Object.values(stateColour))
        expect(contrast(on(symbol), on(colour))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(kindsOfSight))("of changes and of lines are told apart with %s", (_name, sight) => {
    for (const colours of [
      [changeColour.added, changeColour.removed, changeColour.changed],
      [lineColour.axis, lineColour.direct, lineColour.reference],
    ])
      for (const [index, one] of colours.entries())
        for (const other of colours.slice(index + 1)) expect(distance(on(one), on(other), sight)).toBeGreaterThan(15);
  });
});

describe("the heat scale", () => {
  it("grows darker step by step, so that it is read in black and white", () => {
    const shades = heatColours.map(luminance);
    expect([...shades].sort((one, other) => other - one)).toEqual(shades);
    expect(contrast(heatColours[0], heatColours[4])).toBeGreaterThan(1.6);
  });

  it("goes from the first step to the last, and shows nothing for nothing", () => {
    expect([0, 1, 5, 10].map((value) => heatStep(value, 10))).toEqual([undefined, 0, 2, 4]);
    expect(heatStep(1, 0)).toBeUndefined();
    expect(heatStep(Number.NaN, 3)).toBeUndefined();
  });
});

describe("layers", () => {
  it("are chosen by id, and by position for layers of other names, whatever the name", () => {
    expect(toneOf("data", 0)).toBe(toneOf("data", 5));
    expect(toneOf("constructor", 2)).toBe(tones[2]);
  });

  it("have a texture each, so that they are told apart in black and white", () => {
    expect(new Set(tones.map(({ texture }) => texture)).size).toBe(tones.length);
    expect(new Set(textures).size).toBe(tones.length);
  });
});
