import { describe, expect, it } from "vitest";
import { overlap } from "../../src/diagrams/frame.ts";
import { placeView } from "../../src/diagrams/view-svg.ts";
import { isBoxView } from "../../src/domain/view.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { picturesOfProvince } from "./province-views.ts";
import { box, line } from "./views.ts";

const views = [...picturesOfProvince("soc-trang", "2015"), ...picturesOfProvince("da-nang", "2014-12")].filter(
  isBoxView,
);
const view = views.find(({ id }) => id === "infrastructure-and-network");
if (!view) throw new Error("no view");
const missing = view.groups.find(({ id }) => id === "missing");

describe("a group that no line meets", () => {
  it("stands beside or below the others, in even rows, and covers nothing", async () => {
    const { groups, lines } = await placeView(view, "vi", layoutInProcess);
    const frames = groups.flatMap(({ group, frame }) => (frame ? [{ id: group.id, frame }] : []));
    const own = frames.find(({ id }) => id === "missing")?.frame;
    if (!own) throw new Error("no frame");
    for (const { id, frame } of frames) if (id !== "missing") expect(overlap(own, frame)).toBe(false);
    const ends = lines.flatMap(({ points }) => points);
    for (const { x, y } of ends) expect(overlap(own, { x, y, width: 1, height: 1 })).toBe(false);
    const boxes = groups.find(({ group }) => group.id === "missing")?.boxes ?? [];
    expect(boxes).toHaveLength(missing?.boxes.length ?? 0);
    expect(new Set(boxes.map(({ frame }) => frame.y)).size).toBeLessThanOrEqual(2);
  });
});

describe("a line to a box inside another", () => {
  const inner = box("inner", { kind: "node" });
  const outer = box("outer", { kind: "node", boxes: [inner] });
  const group = (id: string, boxes: readonly ReturnType<typeof box>[]) =>
    ({ id, title: { vi: id }, place: "band", tone: "infrastructure", boxes }) as const;

  it.each([
    ["from", line("inner", "other")],
    ["to", line("other", "inner")],
  ] as const)("goes on %s the inner border", async (side, joined) => {
    const small = {
      ...view,
      notes: [],
      groups: [group("a", [outer]), group("b", [box("other", { kind: "node" })])],
      lines: [joined],
    };
    const { groups, lines } = await placeView(small, "vi", layoutInProcess);
    const placed = groups[0]?.boxes[0]?.boxes[0]?.frame;
    const [drawn] = lines;
    const end = side === "from" ? drawn?.points[0] : drawn?.heads[0]?.tip;
    if (!placed || !end) throw new Error("not drawn");
    const onBorder = [placed.x, placed.x + placed.width].some((x) => Math.abs(x - end.x) < 0.5);
    const onEdge = [placed.y, placed.y + placed.height].some((y) => Math.abs(y - end.y) < 0.5);
    expect(onBorder || onEdge).toBe(true);
  });
});
