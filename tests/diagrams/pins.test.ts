import { describe, expect, it } from "vitest";
import type { PlacedPicture } from "../../src/diagrams/placed.ts";
import { placeView, viewSvg } from "../../src/diagrams/view-svg.ts";
import type { Pins } from "../../src/domain/layout-pins.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { box, danangIntegration, danangOverall, group, line, viewOf } from "./views.ts";

/** The middle of a box from the origin, as a file of pins says it. */
function pinOf({ groups, origin }: PlacedPicture, id: string) {
  const found = groups.flatMap(({ boxes }) => boxes).find((placed) => placed.box.id === id);
  if (!found) throw new Error(`no box ${id}`);
  const { x, y, width, height } = found.frame;
  return { x: Math.round((x + width / 2 - origin.x) * 10) / 10, y: Math.round((y + height / 2 - origin.y) * 10) / 10 };
}

function idsOf({ groups }: PlacedPicture): readonly string[] {
  return groups.flatMap(({ boxes }) => boxes.map((placed) => placed.box.id));
}

describe("pins of a graph", () => {
  it("hold boxes where they are, whatever is added", async () => {
    const free = await placeView(danangIntegration, "vi", layoutInProcess);
    const pins: Pins = Object.fromEntries(idsOf(free).map((id) => [id, pinOf(free, id)]));
    const [first, ...others] = danangIntegration.groups;
    if (!first) throw new Error("no group");
    const groups = [{ ...first, boxes: [box("added"), ...first.boxes] }, ...others];
    const lines = [...danangIntegration.lines, line("added", idsOf(free)[3] ?? "")];
    const held = await placeView({ ...danangIntegration, groups, lines }, "vi", layoutInProcess, pins);
    for (const [id, pin] of Object.entries(pins)) {
      expect(pinOf(held, id).x).toBeCloseTo(pin.x, 0);
      expect(pinOf(held, id).y).toBeCloseTo(pin.y, 0);
    }
    expect(idsOf(held)).toContain("added");
    expect(held.lines).toHaveLength(lines.length);
  });

  it("make others give way, and pinned boxes that share a place are pushed apart, which the picture says", async () => {
    const view = viewOf([group("a", "band", [box("x"), box("y"), box("z")])], [line("x", "y")]);
    const pins = { x: { x: 100, y: 50 }, y: { x: 110, y: 55 } };
    const svg = await viewSvg(view, { language: "vi" }, layoutInProcess, pins);
    expect(svg).toContain("chồng lên hộp ghim khác: y");
    const { groups } = await placeView(view, "vi", layoutInProcess, pins);
    const frames = groups.flatMap(({ boxes }) => boxes.map(({ frame }) => frame));
    for (const [index, one] of frames.entries())
      for (const other of frames.slice(index + 1))
        expect(
          one.y + one.height <= other.y ||
            other.y + other.height <= one.y ||
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x,
        ).toBe(true);
  });

  it("of other boxes change nothing", async () => {
    const plain = await viewSvg(danangIntegration, { language: "vi" }, layoutInProcess);
    const pinned = await viewSvg(danangIntegration, { language: "vi" }, layoutInProcess, { gone: { x: 1, y: 1 } });
    expect(pinned).toBe(plain);
  });

  it("are named like anything: __proto__ and constructor hold nothing", async () => {
    const view = viewOf([group("a", "band", [box("constructor"), box("x")])], [line("x", "constructor")]);
    expect(await viewSvg(view, { language: "vi" }, layoutInProcess, {})).not.toContain("ghim");
  });

  it("can be read off the picture: the origin stands in it", async () => {
    const svg = await viewSvg(danangIntegration, { language: "vi" }, layoutInProcess, {
      [danangIntegration.groups[0]?.boxes[0]?.id ?? ""]: { x: 500, y: 300 },
    });
    expect(svg).toMatch(/data-origin="-?[\d.]+ -?[\d.]+"/);
    expect(svg).toMatch(/<g class="khung-box [^>]*data-box="[^"]+" data-kind="[^"]+"/);
  });
});

describe("pins of layers", () => {
  it("give the order of boxes in a group, from the top and from the left", async () => {
    const view = viewOf(
      [
        group(
          "a",
          "band",
          ["p", "q", "r", "s"].map((id) => box(id)),
        ),
      ],
      [],
      "layers",
    );
    const pins = { s: { x: 10, y: 10 }, q: { x: 300, y: 12 }, p: { x: 5, y: 80 } };
    const placed = await placeView(view, "vi", layoutInProcess, pins);
    expect(idsOf(placed)).toEqual(["s", "q", "r", "p"]);
  });

  it("taken from a picture give that picture again", async () => {
    const free = await placeView(danangOverall, "vi", layoutInProcess);
    const pins: Pins = Object.fromEntries(idsOf(free).map((id) => [id, pinOf(free, id)]));
    const held = await placeView(danangOverall, "vi", layoutInProcess, pins);
    expect(idsOf(held)).toEqual(idsOf(free));
  });
});
