import { describe, expect, it } from "vitest";
import { boxesOf } from "../../src/domain/view.ts";
import { viewsOf } from "../../src/views/catalogue.ts";
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
  },
});

const built = (id: string) => viewsOf(graph).get(id)?.build(graph);
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
    expect(boxesOf(built("sai") ?? graphView()).length).toBe(0);
  });

  it("stand in the catalogue beside the standard ones", () => {
    expect([...viewsOf(graph).keys()]).toEqual([
      "overall-design",
      "business-model",
      "online-service-model",
      "data-integration-axis",
      "y-te",
      "ca-linh-vuc",
      "sai",
      "so",
    ]);
  });
});

function graphView() {
  const entry = viewsOf(graph).get("overall-design");
  if (!entry) throw new Error("no overall design");
  return entry.build(graph);
}
