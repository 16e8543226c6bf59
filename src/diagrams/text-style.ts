import type { Face } from "./fonts/face.ts";

/** How a text is set: its face, its size and line height in units of the picture, and how many lines it may take. */
export interface TextStyle {
  readonly face: Face;
  readonly weight: 400 | 600 | 700;
  readonly size: number;
  readonly lineHeight: number;
  readonly maximumLines: number;
}

/** Every style that a picture uses. Capitals of Vietnamese with two marks reach a full em above the baseline, so lines stand 1.25 em apart. */
export const textStyles = {
  title: { face: "picture-bold", weight: 700, size: 20, lineHeight: 26, maximumLines: 3 },
  question: { face: "picture", weight: 400, size: 12, lineHeight: 16, maximumLines: 3 },
  group: { face: "picture-bold", weight: 700, size: 12, lineHeight: 16, maximumLines: 6 },
  label: { face: "picture-semibold", weight: 600, size: 11, lineHeight: 13.8, maximumLines: 9 },
  inner: { face: "picture", weight: 400, size: 10.5, lineHeight: 13.2, maximumLines: 8 },
  note: { face: "picture", weight: 400, size: 10.5, lineHeight: 13.2, maximumLines: 6 },
  legend: { face: "picture", weight: 400, size: 10.5, lineHeight: 14, maximumLines: 2 },
  badge: { face: "picture-semibold", weight: 600, size: 10.5, lineHeight: 13, maximumLines: 1 },
  mark: { face: "picture-bold", weight: 700, size: 10.5, lineHeight: 12, maximumLines: 1 },
} as const satisfies Record<string, TextStyle>;

/** The size of the smallest text of a picture. */
export const smallestSize = Math.min(...Object.values(textStyles).map((style) => style.size));
