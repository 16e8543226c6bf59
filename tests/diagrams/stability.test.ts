import { expect, it } from "vitest";
import type { Point } from "../../src/diagrams/frame.ts";
import type { PlacedBox, PlacedPicture } from "../../src/diagrams/placed.ts";
import { placeView } from "../../src/diagrams/view-svg.ts";
import { type BoxView, isBoxView } from "../../src/domain/view.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { picturesOfProvince } from "./province-views.ts";
import { box, line } from "./views.ts";

/** The middles of boxes, from the origin of the picture. */
function middlesOf({ groups, origin }: PlacedPicture): ReadonlyMap<string, Point> {
  const withInner = (placed: PlacedBox): readonly PlacedBox[] => [placed, ...placed.boxes.flatMap(withInner)];
  const all = groups.flatMap(({ boxes }) => boxes.flatMap(withInner));
  return new Map(
    all.map(({ box: { id }, frame: { x, y, width, height } }) => [
      id,
      { x: x + width / 2 - origin.x, y: y + height / 2 - origin.y },
    ]),
  );
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}

/** The view with one box more in a group, joined to the next group where there are lines. */
function withOneMore(view: BoxView, at: number): BoxView {
  const added = box("new-box", { kind: "application", label: { vi: "Hệ thống mới bổ sung" }, state: "planned" });
  const groups = view.groups.map((one, index) => (index === at ? { ...one, boxes: [...one.boxes, added] } : one));
  const other = view.groups[(at + 1) % view.groups.length]?.boxes[0];
  const lines = view.layout === "graph" && other ? [...view.lines, line("new-box", other.id)] : view.lines;
  return { ...view, groups, lines };
}

async function medianShift(view: BoxView, changed: BoxView): Promise<number> {
  const [before, after] = [
    middlesOf(await placeView(view, "vi", layoutInProcess)),
    middlesOf(await placeView(changed, "vi", layoutInProcess)),
  ];
  const shifts = [...before].map(([id, { x, y }]) => {
    const then = after.get(id) ?? { x: Number.POSITIVE_INFINITY, y: 0 };
    return Math.hypot(then.x - x, then.y - y);
  });
  return quantile(shifts, 0.5);
}

/** A box is 148 units wide, or more. */
const boxWidth = 148;

it("adding a box moves few others: half of them by a fifth of a box at most, as a rule", async () => {
  const views = [
    ...picturesOfProvince("da-nang", "2014-12"),
    ...picturesOfProvince("soc-trang", "2015"),
    ...picturesOfProvince("vinh-phuc", "2020"),
  ]
    .filter(isBoxView)
    .filter(({ layout }, index) => layout === "graph" || index % 2 === 0);
  const shifts: number[] = [];
  for (const view of views)
    for (const at of new Set([0, Math.floor(view.groups.length / 2)]))
      shifts.push(await medianShift(view, withOneMore(view, at)));
  expect(shifts.length).toBeGreaterThan(25);
  expect(quantile(shifts, 0.5)).toBeLessThan(boxWidth / 5);
  expect(quantile(shifts, 0.9)).toBeLessThan(boxWidth * 1.5);
}, 120_000);

it("the same change of a label moves nothing in layers", async () => {
  const [view] = picturesOfProvince("da-nang", "2014-12").filter(isBoxView);
  if (!view) throw new Error("no view");
  expect(await medianShift(view, { ...view, title: { vi: "Tên khác" } })).toBe(0);
});
