import { describe, expect, test } from "vitest";
import type { BuildingBlock, Framework } from "../../src/domain/framework.ts";
import {
  atDate,
  buildGraph,
  elementOf,
  incoming,
  isLive,
  isPresent,
  outgoing,
  realisersOf,
  stateOf,
} from "../../src/graph/graph.ts";
import { frameworkOf, modelOf } from "./province.ts";

const lgsp: BuildingBlock = {
  id: "lgsp",
  name: { vi: "LGSP", en: "LGSP" },
  layer: "shared-services",
  necessity: "mandatory",
};
const ngsp = { id: "ngsp-ndxp", name: { vi: "NGSP", en: "NGSP" }, kind: "integration" } as const;
const framework: Framework = frameworkOf({
  blocks: new Map([[lgsp.id, lgsp]]),
  nationalSystems: new Map([[ngsp.id, ngsp]]),
});
const model = modelOf({
  agencies: { "so-tttt": { name: "Sở TT&TT", level: "province" } },
  applications: {
    lgsp: { name: "LGSP", owner: "so-tttt", realizes: "lgsp", lifecycle: { live: 2014 } },
    cu: { name: "Cũ", owner: "khong-co", lifecycle: { retired: "2014-06" } },
  },
  links: { "len-trung-uong": { from: "lgsp", to: "ngsp-ndxp", via: "direct" } },
});
const graph = buildGraph(model, framework);

describe("the graph of a model", () => {
  test("an edge for every reference that leads somewhere, none for the others", () => {
    expect(outgoing(graph, "lgsp").map(({ field, to }) => `${field} ${to.kind} ${to.id}`)).toEqual([
      "realizes block lgsp",
      "owner agency so-tttt",
    ]);
    expect(outgoing(graph, "cu")).toEqual([]);
    expect(outgoing(graph, "len-trung-uong").map(({ to }) => to.kind)).toEqual(["application", "nationalSystem"]);
  });

  test("a block and an element may share an id", () => {
    expect(realisersOf(graph, "lgsp").map(({ id }) => id)).toEqual(["lgsp"]);
    expect(incoming(graph, "application", "lgsp").map(({ field }) => field)).toEqual(["from"]);
    expect(incoming(graph, "agency", "so-tttt", "owner").map(({ from }) => from.id)).toEqual(["lgsp"]);
  });

  test("an element is found by kind and id only", () => {
    expect(elementOf(graph, "application", "lgsp")?.owner).toBe("so-tttt");
    expect(elementOf(graph, "agency", "lgsp")).toBeUndefined();
    expect(elementOf(graph, "agency", undefined)).toBeUndefined();
  });

  test("states are asked as of the date of the graph", () => {
    const [platform, old] = model.elements.applications;
    if (!platform || !old) throw new Error("the model has two applications");
    expect([stateOf(graph, platform), stateOf(graph, old)]).toEqual(["live", "retired"]);
    const earlier = atDate(graph, "2013");
    expect([stateOf(earlier, platform), isPresent(earlier, platform), isLive(earlier, old)]).toEqual([
      "planned",
      false,
      true,
    ]);
  });
});
