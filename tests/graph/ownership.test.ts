import { describe, expect, test } from "vitest";
import { buildGraph, elementOf } from "../../src/graph/graph.ts";
import { houseOf, lineOf, playsRole } from "../../src/graph/ownership.ts";
import { stackOf } from "../../src/graph/platforms.ts";
import { frameworkOf, modelOf } from "./province.ts";

const model = modelOf({
  agencies: {
    ubnd: { name: "UBND tỉnh", level: "province", kind: "peoples-committee" },
    "so-tttt": { name: "Sở TT&TT", level: "province", parent: "ubnd", roles: "dic" },
    "trung-tam": { name: "Trung tâm CNTT", level: "province", parent: "so-tttt" },
    quan: { name: "UBND quận", level: "district", parent: "ubnd" },
    phuong: { name: "UBND phường", level: "commune", parent: "quan" },
    a: { name: "A", level: "province", parent: "b" },
    b: { name: "B", level: "province", parent: "a" },
  },
  applications: {
    "mot-cua": { name: "Một cửa", builtOn: "nen-tang" },
    "nen-tang": { name: "Nền tảng", builtOn: "dng" },
  },
});
const named = { vi: "Nền tảng", en: "Platform" };
const platforms = new Map([
  ["dng", { id: "dng", name: named, builtOn: "egovframe" }],
  ["egovframe", { id: "egovframe", name: named }],
]);
const graph = buildGraph(model, frameworkOf({ platforms }));

function agency(id: string) {
  const found = elementOf(graph, "agency", id);
  if (!found) throw new Error(id);
  return found;
}

describe("agencies", () => {
  test("belong to a house: the department below a people's committee, and each level for itself", () => {
    expect(["trung-tam", "so-tttt", "ubnd", "phuong"].map((id) => houseOf(graph, agency(id)).id)).toEqual([
      "so-tttt",
      "so-tttt",
      "ubnd",
      "phuong",
    ]);
  });

  test("act for those above them, not below", () => {
    expect(playsRole(graph, agency("trung-tam"), "dic")).toBe(true);
    expect(playsRole(graph, agency("ubnd"), "dic")).toBe(false);
  });

  test("may stand in a circle without harm", () => {
    expect(lineOf(graph, agency("a")).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

test("a stack goes through applications into the platforms of the framework", () => {
  expect(stackOf(graph, "mot-cua").map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    "application/nen-tang",
    "platform/dng",
    "platform/egovframe",
  ]);
});
