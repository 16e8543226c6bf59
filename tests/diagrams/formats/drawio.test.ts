import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { toDrawio } from "../../../src/diagrams/formats/drawio.ts";
import type { PlacedBox } from "../../../src/diagrams/placed.ts";
import { placeView } from "../../../src/diagrams/view-svg.ts";
import { isBoxView, type View } from "../../../src/domain/view.ts";
import { layoutInProcess } from "../../../src/node/graphviz-wasm.ts";
import { fullMatrix, hostileTimeline } from "../other-layouts.ts";
import { box, danangIntegration, danangOverall, group, line, viewOf } from "../views.ts";

interface Cell {
  readonly id: string;
  readonly parent: string;
  readonly model: string | null;
  readonly source: string | null;
  readonly target: string | null;
  readonly style: string;
  readonly frame: readonly number[];
}

async function drawn(view: View): Promise<string> {
  return toDrawio(view, isBoxView(view) ? await placeView(view, "vi", layoutInProcess) : undefined, "vi");
}

/** The cells of a file, as draw.io reads them. */
function cellsOf(xml: string): readonly Cell[] {
  const doc = new new Window().DOMParser().parseFromString(xml, "application/xml");
  return [...doc.querySelectorAll("UserObject")].map((object) => {
    const cell = object.querySelector("mxCell");
    const geometry = object.querySelector("mxGeometry");
    return {
      id: object.getAttribute("id") ?? "",
      model: object.getAttribute("khung-id"),
      parent: cell?.getAttribute("parent") ?? "",
      source: cell?.getAttribute("source") ?? null,
      target: cell?.getAttribute("target") ?? null,
      style: cell?.getAttribute("style") ?? "",
      frame: ["x", "y", "width", "height"].map((name) => Number(geometry?.getAttribute(name))),
    };
  });
}

describe("draw.io", () => {
  it.each([
    ["the overall design", danangOverall],
    ["the data integration axis", danangIntegration],
  ])("has every box of %s where our layout has it, and every line between its boxes", async (_, view) => {
    const placed = await placeView(view, "vi", layoutInProcess);
    const cells = cellsOf(await drawn(view));
    const byId = new Map(cells.map((cell) => [cell.id, cell]));
    const corner = ({ parent, frame: [x = 0, y = 0] }: Cell): readonly [number, number] => {
      const above = byId.get(parent);
      const [left, top] = above ? corner(above) : [0, 0];
      return [left + x, top + y];
    };
    const withInner = (one: PlacedBox): readonly PlacedBox[] => [one, ...one.boxes.flatMap(withInner)];
    const boxes = placed.groups.flatMap(({ boxes: own }) => own.flatMap(withInner));
    for (const { box: own, frame } of boxes) {
      const cell = cells.find(({ model, source }) => model === own.id && source === null);
      if (!cell) throw new Error(`${own.id} is missing`);
      const [x, y] = corner(cell);
      expect(Math.abs(x - frame.x) + Math.abs(y - frame.y)).toBeLessThan(1);
      expect(cell.frame[2]).toBeCloseTo(frame.width, 0);
    }
    const lines = cells.filter(({ source }) => source !== null);
    expect(lines).toHaveLength(placed.lines.length);
    for (const { source, target } of lines) expect(byId.has(source ?? "") && byId.has(target ?? "")).toBe(true);
  });

  it("makes containers of groups and of boxes that hold boxes, so that what they hold moves with them", async () => {
    const view = viewOf([group("a", "band", [box("x", { boxes: [box("inner")] })])], [line("x", "inner")], "layers");
    const cells = cellsOf(await drawn(view));
    const outer = cells.find(({ model }) => model === "x");
    const inner = cells.find(({ model }) => model === "inner");
    expect(inner?.parent).toBe(outer?.id);
    expect(outer?.style).toContain("container=1");
  });

  it("gives no two cells the same id, and draws a matrix and a timeline as boxes that can be moved", async () => {
    for (const view of [danangOverall, fullMatrix(3, 4), hostileTimeline("Sở")]) {
      const cells = cellsOf(await drawn(view));
      expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
      expect(cells.length).toBeGreaterThan(15);
      expect(cells.filter(({ frame }) => frame.some((length) => !Number.isFinite(length)))).toEqual([]);
    }
  });

  it("prints the same bytes for the same view", async () => {
    expect(await drawn(structuredClone(danangIntegration))).toBe(await drawn(danangIntegration));
  });
});
