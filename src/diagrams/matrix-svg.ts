import { headersOf, type MatrixView } from "../domain/matrix-view.ts";
import type { Language } from "../domain/text.ts";
import { samplesFor } from "./legend.ts";
import { measureMargins, pageMargin } from "./margins.ts";
import { cellShape, totalHeight, totals } from "./matrix-cells.ts";
import { columnGroup, corner, rowGroup } from "./matrix-heads.ts";
import { type MeasuredMatrix, measureMatrix } from "./matrix-measure.ts";
import type { Printing } from "./matrix-printing.ts";
import { rule } from "./palette.ts";
import type { Sample } from "./placed.ts";
import { printNotes } from "./sheet-size.ts";
import { naming, type PictureOptions, sheetSvg } from "./svg.ts";
import { pictureWords, printedNumber } from "./words.ts";
import { element, type Svg } from "./xml.ts";

const narrowest = 560;

/** Draws a matrix: heads that lie or stand upright and are never clipped, cells coloured by value or state, totals. Same view, same bytes. */
export function matrixSvg(view: MatrixView, options: PictureOptions): string {
  const { language } = options;
  const set = measureMatrix(view, language);
  const rowsHeight = heightOfRows(view, set);
  const columns = headersOf(view.columns).length + (view.totals ? 1 : 0);
  const inner = set.labelWidth + columns * set.columnWidth;
  const width = Math.max(narrowest, Math.ceil(inner + 2 * pageMargin));
  const body = set.titleHeight + set.headHeight + rowsHeight;
  const empty = headersOf(view.rows).length === 0 || headersOf(view.columns).length === 0;
  const notes = [
    ...(empty && view.notes.length === 0 ? [pictureWords.nothing[language]] : []),
    ...view.notes.map((note) => note[language]),
    ...printNotes(width, body + 120, language),
  ];
  const margins = measureMargins(view, matrixSamples(view), notes, width, language);
  const printing = placed(view, set, { left: (width - inner) / 2, top: margins.above, inner, body }, language);
  const height = Math.ceil(margins.above + body + margins.below);
  const sheet = { width, height, margins: margins.place(height) };
  return sheetSvg(view, sheet, empty ? [] : content(printing), options);
}

function heightOfRows(view: MatrixView, { rows, rowHeights, bandHeight }: MeasuredMatrix): number {
  const own = [...rowHeights.values()].reduce((sum, height) => sum + height, 0);
  return own + rows.filter(({ title }) => title).length * bandHeight + (view.totals ? totalHeight : 0);
}

function matrixSamples(view: MatrixView): readonly Sample[] {
  const heat = view.heat && view.heat.most > 1 ? view.heat : undefined;
  const words = heat && {
    vi: `Từ ít đến nhiều (nhiều nhất: ${printedNumber(heat.most, "vi")} ${heat.unit.vi})`,
    en: `From few to many (at most ${printedNumber(heat.most, "en")} ${heat.unit.en})`,
  };
  const things = [...headersOf(view.rows), ...headersOf(view.columns), ...view.cells];
  return [...samplesFor(view, { things, lines: [] }), ...(words ? [{ kind: "heat", words } satisfies Sample] : [])];
}

function placed(
  view: MatrixView,
  set: MeasuredMatrix,
  at: { readonly left: number; readonly top: number; readonly inner: number; readonly body: number },
  language: Language,
): Printing {
  const columnAt = new Map<string, number>();
  let x = at.left + set.labelWidth;
  for (const { id } of headersOf(view.columns)) {
    columnAt.set(id, x);
    x += set.columnWidth;
  }
  const rowAt = new Map<string, number>();
  let y = at.top + set.titleHeight + set.headHeight;
  for (const { title, headers } of set.rows) {
    if (title) y += set.bandHeight;
    for (const { header } of headers) {
      rowAt.set(header.id, y);
      y += set.rowHeights.get(header.id) ?? 0;
    }
  }
  const { left, top, inner, body } = at;
  return {
    view,
    set,
    name: naming(view),
    language,
    left,
    top,
    columnAt,
    rowAt,
    right: left + inner,
    bottom: top + body,
  };
}

function content(printing: Printing): readonly Svg[] {
  const { view } = printing;
  const heads = new Map([...headersOf(view.rows), ...headersOf(view.columns)].map((header) => [header.id, header]));
  return [
    ...grid(printing),
    ...view.columns.flatMap((_, index) => columnGroup(printing, index)),
    corner(printing),
    ...view.rows.flatMap((_, index) => rowGroup(printing, index)),
    ...view.cells.map((cell) => cellShape(printing, cell, heads)),
    ...totals(printing),
  ];
}

/** Thin lines between rows and columns; heads, cells and sums stand on them. */
function grid({ set, rowAt, columnAt, left, top, right, bottom }: Printing): readonly Svg[] {
  const thin = { stroke: rule, "stroke-width": 0.6 };
  const bodyTop = top + set.titleHeight + set.headHeight;
  const line = (x1: number, y1: number, x2: number, y2: number): Svg => element("line", { x1, y1, x2, y2, ...thin });
  return [
    ...[...rowAt.values()].map((y) => line(left, y, right, y)),
    ...[...columnAt.values()].map((x) => line(x, bodyTop, x, bottom)),
    line(left, bottom, right, bottom),
    line(right, bodyTop, right, bottom),
  ];
}
