import { type Frame, rounded, sheetProportion } from "./frame.ts";
import { type MeasuredGroup, placeGroup } from "./group.ts";
import { gap, type MeasuredPicture, outsideGap, stackHeight } from "./layered-measure.ts";
import { pageMargin } from "./margins.ts";
import type { PlacedGroup, PlacedPicture } from "./placed.ts";

const mostStretch = 1.3;

/** Gives every group of a measured picture its frame. */
export function placePicture(picture: MeasuredPicture): PlacedPicture {
  const { width, margins, groups, main } = picture;
  const body = stretchedBody(picture);
  const height = rounded(margins.above + body + margins.below);
  const sides = groups.side.reduce((sum, group) => sum + group.width + gap, 0);
  const x = pageMargin;
  const y = margins.above;
  const topSpare = groups.band.length > 0 ? 0 : body - picture.top;
  const top = stack(groups.top, { x, y, width: main, height: picture.top - gap + topSpare });
  const bandFrame = { x, y: y + picture.top, width: main - sides, height: body - picture.top };
  return {
    width,
    height,
    groups: [
      ...top,
      ...stack(groups.band, bandFrame),
      ...bars(groups.side, { ...bandFrame, x: x + main - sides + gap }),
      ...stack(groups.outside, {
        x: x + main + outsideGap,
        y,
        width: width - main - outsideGap - 2 * pageMargin,
        height: body,
      }),
    ],
    lines: [],
    margins: margins.place(height),
    origin: { x: pageMargin, y: margins.above },
  };
}

/** A picture a little too low for the sheet is stretched to its proportion. */
function stretchedBody(picture: MeasuredPicture): number {
  const wanted = picture.width / sheetProportion - picture.margins.above - picture.margins.below;
  return wanted > picture.body && wanted <= picture.body * mostStretch ? wanted : picture.body;
}

/** Groups below one another; what the frame has to spare goes to each by the number of its rows. */
function stack(groups: readonly MeasuredGroup[], frame: Frame): readonly PlacedGroup[] {
  const rows = groups.reduce((sum, group) => sum + group.grid.rows.length, 0);
  const spare = Math.max(0, frame.height - stackHeight(groups));
  let y = frame.y;
  return groups.map((measured) => {
    const share = rows > 0 ? measured.grid.rows.length / rows : 1 / groups.length;
    const height = measured.height + spare * share;
    const placedGroup = placeGroup(measured, { ...frame, y, height });
    y += height + gap;
    return placedGroup;
  });
}

/** Groups beside one another, each as high as the frame. */
function bars(groups: readonly MeasuredGroup[], frame: Frame): readonly PlacedGroup[] {
  let x = frame.x;
  return groups.map((measured) => {
    const placedGroup = placeGroup(measured, { ...frame, x, width: measured.width });
    x += measured.width + gap;
    return placedGroup;
  });
}
