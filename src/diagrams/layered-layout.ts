import type { Language } from "../domain/text.ts";
import type { BoxView } from "../domain/view.ts";
import { sheetProportion } from "./frame.ts";
import {
  emptyPicture,
  type MeasuredPicture,
  type Measurer,
  measurer,
  narrowest,
  stackHeight,
} from "./layered-measure.ts";
import { placePicture } from "./layered-place.ts";
import type { PlacedPicture } from "./placed.ts";

const coarseSearch: Search = { growth: 1.12, sides: [100, 136, 190], outsides: [112, 136, 180, 260, 370] };
const fineSearch: Search = {
  growth: 1.02,
  sides: [100, 116, 136, 160],
  outsides: [112, 124, 136, 150, 180, 220, 260, 310, 370],
};
/** The fine search goes this much below and above what the coarse one found. */
const nearby = 1.1;
/** A picture that is still too high when it is so many times as wide is not guessed. */
const mostGuessed = 100;
/** So much higher than the best so far, a picture is not as good for another way of adding up. */
const rounding = 0.001;

/**
 * Lays out a view as nested boxes: groups at the top across the page, bands below one another, bars beside the bands,
 * the outside world at the right. Of many widths the one is taken at which the picture, printed on a sheet lying down,
 * has the largest text: the nearest to the proportion of the sheet.
 */
export function layeredLayout(view: BoxView, language: Language): PlacedPicture {
  const measure = measurer(view, language);
  const from = Math.max(narrowest, measure.minimum);
  const rough = bestOf(measure, coarseSearch, { from, to: Number.POSITIVE_INFINITY }, guess(measure, from));
  if (!rough) return placePicture(emptyPicture(view, language));
  const near = { from: Math.max(from, rough.width / nearby), to: rough.width * nearby };
  const fine = bestOf(measure, fineSearch, near, rough);
  return placePicture(fine && cost(fine) < cost(rough) ? fine : rough);
}

/** The widths that a search tries. */
interface Search {
  readonly growth: number;
  readonly sides: readonly number[];
  readonly outsides: readonly number[];
}

/** The best picture of a search. What is higher than a picture found before would be is given up while it is measured. */
function bestOf(
  measure: Measurer,
  { growth, sides, outsides }: Search,
  range: { readonly from: number; readonly to: number },
  found: MeasuredPicture | undefined,
): MeasuredPicture | undefined {
  const beside = (measure.hasSides ? sides : [0]).flatMap((side) =>
    (measure.hasOutside ? outsides : [0]).map((outside) => ({ side, outside })),
  );
  let most = found ? cost(found) : Number.POSITIVE_INFINITY;
  let best: MeasuredPicture | undefined;
  for (let width = range.from; width <= range.to && !(best && width >= cost(best)); width = nextWidth(width, growth)) {
    if (width > most) break;
    for (const { side, outside } of beside) {
      best = better(best, measure.at(width, side, outside, most / sheetProportion + rounding));
      if (best) most = Math.min(most, cost(best));
    }
  }
  return best;
}

/** A picture of the coarse search that is not far from its best: at the first of every third width at which it is not too high for a sheet. */
function guess(measure: Measurer, from: number): MeasuredPicture | undefined {
  const { growth, sides, outsides } = coarseSearch;
  const side = measure.hasSides ? (sides[1] ?? 0) : 0;
  const outside = measure.hasOutside ? (outsides[2] ?? 0) : 0;
  const wider = (width: number): number => nextWidth(width, growth);
  for (let width = from; width < from * mostGuessed; width = wider(wider(wider(width)))) {
    const picture = measure.at(width, side, outside, Number.POSITIVE_INFINITY);
    if (picture && sheetWidth(picture) === width) return picture;
  }
  return undefined;
}

function better(one: MeasuredPicture | undefined, other: MeasuredPicture | undefined): MeasuredPicture | undefined {
  if (!one || !other) return one ?? other;
  return cost(other) < cost(one) ? other : one;
}

function nextWidth(width: number, growth: number): number {
  return Math.ceil((width * growth) / 4) * 4;
}

/** The width of the sheet that the picture fills: the larger, the smaller its text when printed. */
function sheetWidth(picture: MeasuredPicture): number {
  return Math.max(picture.width, heightOf(picture) * sheetProportion);
}

function heightOf({ margins, body }: MeasuredPicture): number {
  return margins.above + body + margins.below;
}

function cost(picture: MeasuredPicture): number {
  const { groups, body, top, bands } = picture;
  const unease = Object.values(groups)
    .flat()
    .reduce((sum, { grid }) => sum + grid.cost - grid.height, 0);
  const slack = (body - top - bands) * 0.5 + columns(picture).reduce((sum, height) => sum + body - height, 0) * 0.1;
  return sheetWidth(picture) + (unease * 0.2 + slack) * sheetProportion;
}

function columns({ groups, body }: MeasuredPicture): readonly number[] {
  return groups.outside.length > 0 ? [Math.min(body, stackHeight(groups.outside))] : [];
}
