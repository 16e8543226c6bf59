import type { ChartUnit } from "../../domain/chart.ts";
import type { Language } from "../../domain/text.ts";
import { inLanguage } from "../../domain/text.ts";
import type { Frame } from "../frame.ts";
import type { TextStyle } from "../text-style.ts";
import { lineWidth } from "../wrap.ts";
import type { Svg } from "../xml.ts";
import type { Pen } from "./pen.ts";

/** An entry of the legend: a sample in a frame, and what it means. */
export interface LegendEntry {
  readonly text: string;
  readonly sample: (pen: Pen, frame: Frame) => Svg;
}

/** The drawing of a chart without its margins, from the corner (0, 0). */
export interface Body {
  readonly width: number;
  readonly height: number;
  readonly content: Svg;
  readonly legend: readonly LegendEntry[];
}

/** The least width of a chart, so that its title and its source have room. */
export const leastWidth = 640;

/** The width that the widest of several texts takes, up to a limit. */
export function widest(texts: readonly string[], style: TextStyle, most: number): number {
  return Math.min(most, Math.ceil(Math.max(0, ...texts.map((text) => lineWidth(text, style)))));
}

/** The name of a unit as a label. */
export function unitName(unit: Pick<ChartUnit, "name">, language: Language): string {
  return inLanguage(unit.name, language);
}
