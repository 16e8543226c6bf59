import { inLanguage, type Language } from "../../domain/text.ts";
import { isBoxView, type View } from "../../domain/view.ts";
import type { PlacedPicture } from "../placed.ts";
import { oneLine } from "../wrap.ts";
import type { Svg } from "../xml.ts";
import { boxCells, marginCells } from "./drawio/boxes.ts";
import { drawioFile, htmlText, vertex } from "./drawio/cell.ts";
import { fontStyle } from "./drawio/looks.ts";
import { matrixCells } from "./drawio/matrix.ts";
import { timelineCells } from "./drawio/timeline.ts";

/**
 * A view as a file of draw.io, uncompressed: the positions are ours, everything can be moved and edited. Groups, and boxes
 * that hold boxes, are containers; lines follow their boxes. Each cell carries the id of its element as `khung-id`, so that
 * a script can find it again. `placed`: where the boxes of a view of boxes stand; matrices and timelines need none.
 */
export function toDrawio(view: View, placed: PlacedPicture | undefined, language: Language): string {
  const name = oneLine(inLanguage(view.title, language)).slice(0, 80);
  if (isBoxView(view)) {
    const picture = placed ?? {
      width: 0,
      height: 0,
      groups: [],
      lines: [],
      margins: { texts: [], legend: [] },
      origin: { x: 0, y: 0 },
    };
    return drawioFile(name, picture, [...marginCells(picture), ...boxCells(picture, language)]);
  }
  const sheet = view.layout === "matrix" ? matrixCells(view, language) : timelineCells(view, language);
  return drawioFile(name, sheet, [...headCells(view, sheet.width, language), ...sheet.cells]);
}

/** The title, the question and the date. */
function headCells(view: View, width: number, language: Language): readonly Svg[] {
  const text = { ...fontStyle, text: true, align: "left", verticalAlign: "top", spacing: 0 } as const;
  const title = oneLine(inLanguage(view.title, language));
  return [
    vertex({
      id: "t1",
      parent: "1",
      label: htmlText(title),
      style: { ...text, fontSize: 17, fontStyle: 1 },
      frame: { x: 16, y: 12, width: width - 32, height: 24 },
    }),
    vertex({
      id: "t2",
      parent: "1",
      label: htmlText(`${view.question[language]} ${view.date}`),
      style: { ...text, fontSize: 10.5 },
      frame: { x: 16, y: 38, width: width - 32, height: 20 },
    }),
  ];
}
