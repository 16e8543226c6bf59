import { ImageRun, Paragraph } from "docx";
import { safeText } from "../telling/safe-text.ts";
import type { PicturePiece } from "./piece.ts";
import { staticSvg } from "./static-svg.ts";
import { writeChart } from "./write-chart.ts";

/** What a picture looks like where SVG is not known: its PNG. */
export type Fallbacks = ReadonlyMap<string, Uint8Array>;

/** A picture in its own paragraph: as SVG, with a PNG for programs that do not know it; a chart as a chart. */
export function writePicture(piece: PicturePiece, fallbacks: Fallbacks): Paragraph {
  const child = piece.chart ? writeChart(piece, piece.chart) : imageOf(piece, fallbacks);
  return new Paragraph({ style: "Figure", children: [child] });
}

function imageOf({ picture, title, width, height }: PicturePiece, fallbacks: Fallbacks): ImageRun {
  const transformation = { width, height };
  const png = fallbacks.get(picture.svg) ?? new Uint8Array();
  return new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(staticSvg(picture.svg)),
    transformation,
    fallback: { type: "png", data: png },
    altText: { name: safeText(title), title: safeText(title), description: safeText(picture.alternative) },
  });
}
