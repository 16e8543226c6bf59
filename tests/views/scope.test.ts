import { describe, expect, it } from "vitest";
import { boxesOf } from "../../src/domain/view.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { standardViews } from "../../src/views/catalogue.ts";
import { fociOf, focusName } from "../../src/views/focus.ts";
import { limitedTo } from "../../src/views/scope.ts";
import { graphOfProvince } from "../graph/expression-files.ts";
import { boxViewOf, idsIn, viewOf } from "./parts.ts";

const daNang = graphOfProvince("da-nang", "2014-12");

function only(graph: Graph, name: string, depth?: number) {
  const foci = fociOf(graph).filter((focus) => focusName(focus) === name);
  expect(foci).toHaveLength(1);
  return limitedTo(graph, foci, depth);
}

describe("a picture of one thing only", () => {
  it("of an agency shows what it owns, and its neighbours as such", () => {
    const view = boxViewOf(only(daNang, "agency:so-noi-vu"), "overall-design");
    const boxes = new Map(boxesOf(view).map((box) => [box.id, box]));
    expect(boxes.get("block--hr")?.isNeighbour).toBeUndefined();
    expect(boxes.get("block--data-centre")?.isNeighbour).toBe(true);
    expect(boxes.has("block--one-stop")).toBe(false);
    expect(view.only?.vi).toBe("Sở Nội vụ (cơ quan, đơn vị) và các phần tử liên quan trực tiếp");
  });

  it("without neighbours shows it alone", () => {
    const ids = idsIn(boxViewOf(only(daNang, "agency:so-noi-vu", 0), "overall-design"));
    expect(ids).toContain("block--hr");
    expect(ids).not.toContain("block--data-centre");
  });

  it("with more steps shows more", () => {
    const size = (depth: number) => idsIn(boxViewOf(only(daNang, "application:gop-y", depth), "overall-design")).length;
    expect(size(0)).toBeLessThan(size(1));
    expect(size(1)).toBeLessThan(size(2));
  });

  it("does not step on over an agency, which has to do with everything", () => {
    const scope = only(daNang, "database:csdl-ban-do-gis", 2).scope;
    expect(scope?.shown.has("so-tttt")).toBe(true);
    expect(scope?.shown.has("wifi-cong-cong")).toBe(false);
  });

  it("of a service follows it to the data", () => {
    const view = boxViewOf(only(daNang, "service:dich-vu-muc-3-4"), "online-service-model");
    expect(view.groups.map(({ id, boxes }) => [id, boxes.length])).toEqual([
      ["users", 1],
      ["channels", 3],
      ["services", 1],
      ["applications", 1],
      ["data", 3],
    ]);
  });

  it("of a block shows its tile and what realises it", () => {
    const ids = idsIn(boxViewOf(only(daNang, "block:soc"), "overall-design"));
    expect(ids).toContain("block--soc");
  });

  it("of a level takes its agencies and the services performed there", () => {
    const asked = only(daNang, "level:commune").scope?.asked;
    expect(asked?.has("ubnd-phuong-xa")).toBe(true);
    expect(asked?.has("dich-vu-muc-3-4")).toBe(true);
    expect(asked?.has("trung-tam-du-lieu")).toBe(false);
  });

  it("of a sector takes what names it and what its agencies own", () => {
    const asked = only(daNang, "sector:transport").scope?.asked;
    expect(asked?.has("csdl-giao-thong")).toBe(true);
    expect(asked?.has("quan-ly-giao-thong")).toBe(true);
  });

  it("lets a link belong to the picture where both ends do", () => {
    const { scope } = only(daNang, "application:gop-y");
    expect(scope?.shown.has("gop-y-tu-1022")).toBe(true);
    expect(only(daNang, "application:gop-y", 0).scope?.shown.has("gop-y-tu-1022")).toBe(false);
  });

  it("of one agency is the context of that agency", () => {
    expect(boxViewOf(only(daNang, "agency:so-y-te"), "agency-context").title.en).toContain("Department of Health");
  });

  it("adds up the cells that are left", () => {
    const view = viewOf(only(daNang, "agency:so-noi-vu"), "dependency-matrix", "matrix");
    expect(view.totals?.sum).toBe(view.cells.reduce((sum, { value }) => sum + (value ?? 0), 0));
    expect(view.totals?.sum).toBeGreaterThan(0);
  });

  it.each(standardViews.map(({ card, build }) => [card.id, build] as const))(
    "can be had of every thing: %s",
    (_, build) => {
      for (const focus of fociOf(daNang).filter((_, index) => index % 7 === 0)) {
        const view = build(limitedTo(daNang, [focus]));
        const ids = idsIn(view);
        expect(ids.filter((id, index) => view.layout !== "matrix" && ids.indexOf(id) !== index)).toEqual([]);
        expect(view.only?.vi).toContain(focus.name.vi);
      }
    },
  );
});
