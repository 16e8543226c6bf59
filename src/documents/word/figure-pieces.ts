import type { ChartNumbers, DocumentBlock } from "../../domain/page.ts";
import { caption } from "./captions.ts";
import { roomOf, twipsPerPixel } from "./geometry.ts";
import type { Piece } from "./piece.ts";
import { type Setting, said } from "./spans.ts";
import type { Laid } from "./table-pieces.ts";

type FigureBlock = Extract<DocumentBlock, { kind: "figure" }>;

/** Pictures drawn wider than this, in pixels, become too small to read on an upright page. */
const widestUpright = 800;
/** What stands around a picture, in twips: on a page of its own its caption and a sentence, else a heading besides. */
const around = { alone: 1900, led: 2700 } as const;
/** A picture that would shrink below this share with a heading above stands on a page of its own. */
const smallestLed = 0.8;

/** A picture, as large as its page allows, with its caption and its note below. */
export function figurePieces(setting: Setting, block: FigureBlock, anchor: string): Laid {
  const size = block.chart ? chartSize(block.chart) : drawnSize(block.picture.svg);
  const sideways = !block.chart && size.width > widestUpright && size.width > size.height * 1.1;
  const led = shareOf(size, sideways, around.led);
  const alone = sideways && led < smallestLed;
  const share = alone ? shareOf(size, sideways, around.alone) : led;
  const piece: Piece = {
    kind: "picture",
    picture: block.picture,
    title: block.caption,
    width: Math.floor(size.width * share),
    height: Math.floor(size.height * share),
    ...(block.chart && { chart: block.chart }),
  };
  const below = caption(setting, "FigureCaption", anchor, block.caption);
  const note: readonly Piece[] = block.note ? [{ kind: "paragraph", look: "Note", spans: said(block.note) }] : [];
  return {
    sideways,
    ...(alone && { leads: false as const }),
    pieces: [piece, note.length ? { ...below, keepsNext: true } : below, ...note],
  };
}

/** How much smaller a picture becomes on its page; never larger than drawn. */
function shareOf({ width, height }: ReturnType<typeof drawnSize>, sideways: boolean, taken: number): number {
  const room = roomOf(sideways);
  return Math.min(1, room.width / twipsPerPixel / width, (room.height - taken) / twipsPerPixel / height);
}

/** A chart of Word is as wide as the page; bars need room for each of their names. */
function chartSize({ shape, categories, series }: ChartNumbers): ReturnType<typeof drawnSize> {
  const perName = shape === "bars" ? 10 + 14 * series.length : 24;
  const ofBars = Math.max(220, 90 + perName * categories.length);
  const heights = { bars: ofBars, "stacked-bars": ofBars, columns: 300, "stacked-columns": 300, line: 300, radar: 400 };
  return { width: Math.floor(roomOf(false).width / twipsPerPixel), height: heights[shape] };
}

/** The size in which a picture is drawn, in pixels; a modest one where it does not say. */
export function drawnSize(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(svg) ?? [];
  return { width: Math.max(1, Number(width ?? 600)), height: Math.max(1, Number(height ?? 400)) };
}
