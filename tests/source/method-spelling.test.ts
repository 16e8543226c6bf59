import { describe, expect, test } from "vitest";
import type { Method } from "../../src/domain/method.ts";
import { readMethod } from "../../src/source/read-method.ts";
import { readMethodTable } from "../../src/source/read-method-table.ts";
import { readWeightTable } from "../../src/source/read-weights.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function reading(text: string) {
  return readMethod({ path: "thu.yaml", bytes: bytes(text) }, "thu");
}

function read(text: string): Method {
  const { value, diagnostics } = reading(text);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error("no method");
  return value;
}

const plain = `
normalise: { method: min-max, range: [0, 100] }
imputation: { method: mean, within: region }
aggregate: geometric
tree:
  X:
    weights: given
    children:
      A: { weight: 0.4, direction: positive }
      B: { weight: 0.6, direction: negative, goalposts: { worst: 10, best: 0 } }
  Y: { name: { vi: Y, en: Y } }
`;

describe("other spellings say the same", () => {
  test.each([
    [
      "American names, COINr's names, numbers for directions",
      "normalization: { method: n_minmax, range: 0-100 }\nimpute: { method: i_mean_grp, group: region }\naggregation: gmean\n" +
        "tree:\n  X: { weights: given, children: { A: { weight: 0.4, direction: 1 }, B: { weight: 0.6, direction: -1, goalposts: [0, 10] } } }\n  Y: { name: Y }\n",
    ],
    [
      "a tree as nested lists",
      "normalise: { method: MinMax, range: { min: 0, max: 100 } }\nimputation: { method: group-mean, by: region }\naggregate: geometric-mean\n" +
        "tree:\n  - code: X\n    weights: { A: 0.4, B: 0.6 }\n    indicators:\n      - { code: A, direction: higher-is-better }\n      - { code: B, direction: cost, goalposts: { min: 0, max: 10 } }\n  - { code: Y, name: Y }\n",
    ],
    [
      "a flat list with parents",
      "normalise: { method: min_max, range: [0, 100] }\nimputation: { method: mean, within: region }\naggregate: geometric\n" +
        "indicators:\n  - { iCode: A, parent: X, weight: 0.4, direction: 1 }\n  - { iCode: B, parent: X, weight: 0.6, direction: -1, goalposts: [0, 10] }\n  - { code: X, weights: given }\n  - { code: Y, name: Y }\n",
    ],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(read(plain));
  });

  test("a unit of measure of any name; ours keep their meaning, and a slip of ours is told", () => {
    const { tree } = read("tree: { A: { unit: Mbps }, B: { unit: '%' }, C: { unit: Count } }");
    expect([tree["A"]?.unit, tree["A"]?.unitName?.vi]).toEqual(["number", "Mbps"]);
    expect([tree["B"]?.unit, tree["C"]?.unit]).toEqual(["percent", "count"]);
    const [slip] = reading("tree: { A: { unit: percnt } }").diagnostics;
    expect(slip?.suggestions).toContain("percent");
  });

  test("a file of the library must have its head", () => {
    const { diagnostics } = readMethod({ path: "thu.yaml", bytes: bytes("tree: { A: {} }") });
    expect(diagnostics.map(({ args }) => args["key"])).toEqual(["id", "name", "status", "version"]);
  });
});

describe("what is wrong stands at its place in what was written", () => {
  test.each([
    ["tree:\n  - code: X\n    indicators:\n      - { code: A, aggregation: geometrc }\n", 4, "geometric"],
    ["tree: { A: {} }\nnormalization: min-mx\n", 2, "min-max"],
    ["tree:\n  - { code: A, wieght: 1 }\n", 2, "weight"],
  ])("%j", (text, line, meant) => {
    const [found] = reading(text).diagnostics;
    expect(found?.at.line).toBe(line);
    expect(found?.suggestions).toContain(meant);
  });

  test("a code twice in a list is told, not swallowed", () => {
    expect(reading("tree:\n  - { code: A }\n  - { code: A }\n").diagnostics.length).toBeGreaterThan(0);
  });

  test("a file that is no map at all", () => {
    const [found] = reading("a,b\n1,2\n").diagnostics;
    expect(found?.rule).toBe("schema/wrong-type");
  });
});

describe("a tree as a table", () => {
  const table = (text: string) => readMethodTable({ path: "cay.csv", bytes: bytes(text) }, "cay");

  test("COINr's table: nodes by parent, denominators and groups left to the data", () => {
    const { value, diagnostics } = table(
      "iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type\nA,Chỉ tiêu A,-1,2,Percent of GDP,5,Pop,X,Indicator\nB,,1,1,,NA,,X,Indicator\nX,Nhóm,1,1,,,,I,Aggregate\nI,Chỉ số,1,1,,,,,Aggregate\nPop,,,,,,,,Denominator\nvung,,,,,,,,Group\n",
    );
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value?.tree ?? {})).toEqual(["I"]);
    const leaves = value?.tree["I"]?.children?.["X"]?.children ?? {};
    expect(leaves["A"]).toMatchObject({ direction: "negative", weight: 2, target: 5, denominator: "Pop" });
    expect(leaves["A"]?.name).toEqual({ vi: "Chỉ tiêu A", en: "Chỉ tiêu A" });
    expect(Object.keys(leaves)).toEqual(["A", "B"]);
  });

  test.each([
    ["code,parent\nA,X\nA,Y\nX,\nY,\n", 3],
    ["code,parent,weight\nA,X,nhiều\nX,,1\n", 2],
    ["code,parent,direction\nA,X,upp\nX,,\n", 2],
    ["code,name\nA,B\n", 1],
  ])("%j is told at its row", (text, line) => {
    const [found] = table(text).diagnostics;
    expect([found?.severity, found?.at.line]).toEqual(["error", line]);
  });
});

describe("a table of weights", () => {
  const codes = new Set(["A", "B", "C"]);
  const weights = (text: string) => readWeightTable(bytes(text), "w.csv", codes);

  test("by its shape: weights, comparisons of pairs, points of experts", () => {
    expect(weights("code,weight\nA,1/3\nB,2\n")).toEqual({
      kind: "given",
      weights: new Map([
        ["A", 1 / 3],
        ["B", 2],
      ]),
    });
    expect(weights(",A,B\nA,1,3\nB,,1\n")).toEqual({ kind: "ahp", comparisons: { A: { A: 1, B: 3 }, B: { B: 1 } } });
    expect(weights("expert,A,B\nmai,60,40\nnam,50,50\n")).toEqual({
      kind: "budget-allocation",
      allocations: { mai: { A: 60, B: 40 }, nam: { A: 50, B: 50 } },
    });
  });

  test.each([
    "code,weight\nZ,1\n",
    "code,weight\nA,-1\n",
    "code,weight\nA,1\nA,2\n",
    ",A,B\nA,1,0\nB,,1\n",
    "e,A\nx,?\n",
  ])("%j is refused", (text) => {
    expect(weights(text).kind).toBe("wrong");
  });
});
