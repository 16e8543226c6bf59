import { describe, expect, it } from "vitest";
import { boxesOf, isBoxView } from "../../src/domain/view.ts";
import { viewsOf } from "../../src/views/catalogue.ts";
import { fociOf } from "../../src/views/focus.ts";
import { limitedTo } from "../../src/views/scope.ts";
import { graphOf } from "../graph/expression-province.ts";

const view = (include: string, layout?: string) => ({ title: "Hình riêng", include, ...(layout ? { layout } : {}) });

const graph = graphOf({
  agencies: { syt: { name: "Sở Y tế", level: "province" } },
  applications: {
    "benh-an": { name: "Bệnh án", owner: "syt", reads: "csdl-y-te" },
    "khong-chu": { name: "Không chủ" },
  },
  databases: { "csdl-y-te": { name: "CSDL y tế", kind: "sector", owner: "syt" } },
  views: {
    "y-te": view('element.owner == "syt"', "graph"),
    "ca-linh-vuc": view('has(element.owner) && element.owner == "syt" || element.id == "syt"'),
    sai: view('element.ownr == "syt"'),
    so: view("1 + 1"),
    hong: view("int(element.id) > 5"),
  },
});

const built = (id: string) => {
  const view = viewsOf(graph).get(id)?.build(graph);
  return view && isBoxView(view) ? view : undefined;
};
const ids = (id: string) => built(id)?.groups.flatMap(({ boxes }) => boxes.map((box) => box.id));

describe("views that a province defines", () => {
  it("show the elements for which the condition holds, by kind", () => {
    expect(ids("ca-linh-vuc")).toEqual(["syt", "benh-an", "csdl-y-te"]);
  });

  it("leave out an element that does not state what the condition reads", () => {
    expect(ids("y-te")).toEqual(["benh-an", "csdl-y-te"]);
  });

  it("draw the relations among what is shown, in a graph", () => {
    expect(built("y-te")?.lines.map(({ from, to }) => [from, to])).toEqual([["benh-an", "csdl-y-te"]]);
    expect(built("ca-linh-vuc")?.lines).toEqual([]);
  });

  it("say what is wrong with a condition instead of throwing", () => {
    expect(built("sai")?.notes[0]?.en).toContain("ownr");
    expect(built("so")?.notes[0]?.en).toContain("must give true or false");
    expect(built("sai")?.groups).toEqual([]);
  });

  it("say where a condition fails instead of leaving elements out in silence", () => {
    expect(built("hong")?.notes.map(({ en }) => en)[0]).toMatch(/^The picture may be incomplete: .*“Sở Y tế”/);
  });

  it("keep to what the pictures are limited to", () => {
    const scene = limitedTo(
      graph,
      fociOf(graph).filter(({ id }) => id === "csdl-y-te"),
      0,
    );
    const view = viewsOf(graph).get("ca-linh-vuc")?.build(scene);
    expect(view && isBoxView(view) ? boxesOf(view).map(({ id }) => id) : []).toEqual(["csdl-y-te"]);
    expect(view?.only?.en).toBe("CSDL y tế (database) only");
  });

  it("stand in the catalogue beside the standard ones", () => {
    const ids = [...viewsOf(graph).keys()];
    expect(ids[0]).toBe("overall-design");
    expect(ids.slice(-5)).toEqual(["y-te", "ca-linh-vuc", "sai", "so", "hong"]);
  });
});
