import { describe, expect, test } from "vitest";
import type { Framework } from "../../src/domain/framework.ts";
import { readAgainst } from "../../src/graph/against.ts";
import { blockMapping } from "../../src/graph/block-mapping.ts";
import { blockStandings } from "../../src/graph/block-standing.ts";
import { buildGraph } from "../../src/graph/graph.ts";
import { frameworkOf, modelOf } from "./province.ts";

const words = (text: string) => ({ vi: text, en: text });
const named = (id: string, version: string) => ({ id, version, name: words(id) });
const blocks = (...ids: readonly string[]): Framework["blocks"] =>
  new Map(ids.map((id) => [id, { id, name: words(id), layer: "data", necessity: "mandatory" as const }]));
const mapping = (name: string, to: Readonly<Record<string, readonly string[]>>): Framework["mappings"] =>
  new Map([[name, { id: name, blocks: to }]]);

const own = frameworkOf({ header: named("tinh", "1.0"), blocks: blocks("truc", "mot-cua", "kho") });
const later = frameworkOf({
  header: named("tinh", "2.0"),
  blocks: blocks("truc", "mot-cua", "ioc"),
  ancestors: ["tinh@1.0"],
});
const national = frameworkOf({
  header: named("nuoc", "1.0"),
  blocks: blocks("lgsp", "ung-dung", "chi-dao"),
  mappings: mapping("tinh@1.0", { lgsp: ["truc"], "ung-dung": ["mot-cua", "kho"] }),
});
const apart = frameworkOf({ header: named("khac", "1.0"), blocks: blocks("truc") });

const model = modelOf({
  province: { framework: "tinh@1.0" },
  applications: {
    a: { name: "Một cửa và kho", realizes: ["mot-cua", "kho"] },
    b: { name: "Trục", realizes: "truc", lifecycle: { planned: 2018 } },
    c: { name: "Không đáp ứng gì" },
  },
});
const graph = buildGraph(model, own);

describe("the mapping between frameworks", () => {
  test("is that of the same framework, of what is extended, of either side's mapping, or none", () => {
    expect(blockMapping(own, own)?.kind).toBe("own");
    expect(blockMapping(own, later)).toEqual({
      kind: "extends",
      blocks: new Map([
        ["truc", ["truc"]],
        ["mot-cua", ["mot-cua"]],
      ]),
    });
    expect(blockMapping(own, national)?.blocks.get("ung-dung")).toEqual(["mot-cua", "kho"]);
    expect(blockMapping(own, apart)).toBeUndefined();
  });

  test("holds for what extends the mapped framework, and backwards where one block answers to one", () => {
    expect(blockMapping(later, national)?.blocks.get("lgsp")).toEqual(["truc"]);
    expect(blockMapping(national, own)?.blocks).toEqual(new Map([["truc", ["lgsp"]]]));
    expect(blockMapping(national, later)?.blocks.get("truc")).toEqual(["lgsp"]);
  });
});

describe("a model read against another framework", () => {
  test("realises the blocks that are mapped to its own", () => {
    const against = readAgainst(graph, national);
    const standings = against && blockStandings(against.graph);
    expect(standings?.map(({ block, state }) => [block.id, state])).toEqual([
      ["lgsp", "planned"],
      ["ung-dung", "realised"],
    ]);
    expect(against?.unmapped.map(({ id }) => id)).toEqual(["chi-dao"]);
    expect(against?.graph.model.elements.applications.map(({ realizes }) => realizes)).toEqual([
      ["ung-dung"],
      ["lgsp"],
      undefined,
    ]);
  });

  test("is not touched where the framework is its own, and not read where nothing leads there", () => {
    expect(readAgainst(graph, own)?.graph).toBe(graph);
    expect(readAgainst(graph, apart)).toBeUndefined();
  });
});
