import { describe, expect, test } from "vitest";
import { cellStateNames } from "../../../src/readiness/index/data.ts";
import { findingSentence } from "../../../src/readiness/index/finding-sentence.ts";
import { findingWords } from "../../../src/readiness/index/finding-words.ts";
import { found, indexOf, leaves, ranksAt, scoresAt } from "./small.ts";

const gone = Number.NaN;

describe("what cannot be scored is said, and never becomes a number", () => {
  test("a zero in a geometric mean names the unit and the indicator; the others are scored", () => {
    const result = indexOf({ aggregate: "geometric", tree: leaves(["a", "b"]) }, { a: [0, 4, 9], b: [5, 4, 4] });
    expect(found(result)).toEqual(["error not-positive index u0"]);
    expect(result.findings[0]?.args).toEqual({ method: "geometric", child: "a", value: 0 });
    expect(scoresAt(result)[0]).toBe(gone);
    expect(scoresAt(result)[1]).toBeCloseTo(4, 12);
    expect(ranksAt(result)).toEqual([0, 2, 1]);
    expect(result.findings.map((finding) => findingSentence(finding).vi)).toEqual([
      "a của u0 có giá trị đem gộp là 0; phép gộp geometric của index không nhận giá trị này. Chuẩn hóa về khoảng trên 0 (như min-max:1..100) thì tính được.",
    ]);
  });

  test.each(["harmonic", "geometric"] as const)("a negative number in a %s mean", (aggregate) => {
    expect(found(indexOf({ aggregate, tree: leaves(["a", "b"]) }, { a: [-2, 4], b: [5, 4] }))).toEqual([
      "error not-positive index u0",
    ]);
  });

  test("a constant column fails, and with it all that hangs on it, once", () => {
    const result = indexOf(
      {
        normalise: "min-max",
        weights: "pca",
        tree: { g: { children: leaves(["a", "b"]) }, h: { children: leaves(["c"]) } },
      },
      { a: [3, 3, 3], b: [1, 2, 3], c: [1, 2, 3] },
    );
    expect(found(result)).toEqual(["error column-constant a"]);
    expect(scoresAt(result)).toEqual([gone, gone, gone]);
    expect(scoresAt(result, "h")).toEqual([0, 50, 100]);
  });

  test("one unit, and none", () => {
    expect(found(indexOf({ normalise: "min-max", tree: leaves(["a"]) }, { a: [3] }))).toEqual(["error one-value a"]);
    expect(found(indexOf({ tree: leaves(["a"]) }, { a: [] }))).toContain("error no-units");
  });

  test("a column that the data lacks", () => {
    const result = indexOf({ tree: leaves(["a", "b"]) }, { a: [3] });
    expect(found(result)).toEqual(["error column-absent b"]);
    expect(scoresAt(result)).toEqual([gone]);
  });

  test("a denominator of zero, and one that is lacking", () => {
    const result = indexOf({ tree: { a: { denominator: "people" } } }, { a: [3, 4, 5], people: [0, null, 2] });
    expect(found(result)).toEqual([
      "error denominator-zero a u0",
      "warning denominator-missing a u1",
      "warning coverage-too-low index u1",
    ]);
    expect(scoresAt(result)).toEqual([gone, gone, 2.5]);
  });

  test("an indicator in two groups, a group with nothing in it, goalposts against the direction", () => {
    const { findings } = indexOf(
      {
        tree: {
          g: { children: leaves(["a"]) },
          h: { children: leaves(["a"]) },
          i: { children: {} },
          b: { direction: "negative", goalposts: { worst: 0, best: 1 } },
        },
      },
      { a: [1], b: [1] },
    );
    expect(findings.map(({ code, indicator }) => `${code} ${indicator}`)).toEqual(
      expect.arrayContaining(["indicator-twice a", "group-empty i", "goalposts-against-direction b"]),
    );
  });

  test("weights that sum to 0.999 are brought to one and told of; a sum of zero cannot be", () => {
    const tree = { a: { weight: 0.333 }, b: { weight: 0.333 }, c: { weight: 0.333 } };
    const off = indexOf({ tree }, { a: [1], b: [2], c: [3] });
    expect(found(off)).toEqual(["warning weights-sum index"]);
    expect(scoresAt(off)[0]).toBeCloseTo(2, 12);
    const none = indexOf({ tree: { a: { weight: 0 }, b: { weight: 0 } } }, { a: [1], b: [2] });
    expect(found(none)).toContain("error weights-sum-zero index");
    expect(scoresAt(none)).toEqual([gone]);
  });
});

describe("unknown is not zero", () => {
  const columns = { a: [10, { state: "unknown" }, { state: "notApplicable" }], b: [20, 20, 20] } as const;

  test("without a rule, a score needs every answer; what does not concern a unit is not asked", () => {
    const result = indexOf({ tree: leaves(["a", "b"]) }, columns);
    expect(scoresAt(result)).toEqual([15, gone, 20]);
    const states = result.states.subarray(result.plan.root * 3);
    expect([...states].map((state) => cellStateNames[state])).toEqual(["number", "unknown", "number"]);
    expect([...result.coverage.subarray(result.plan.root * 3)]).toEqual([1, 0.5, 1]);
    expect(found(result)).toEqual(["warning coverage-too-low index u1"]);
    expect(result.findings[0]?.args["lacking"]).toBe("a");
  });

  test("with a least coverage, by number or by weight", () => {
    const rule = (minimumCoverage: number, of: "number" | "weight") =>
      scoresAt(indexOf({ missing: { minimumCoverage, of }, tree: { a: { weight: 3 }, b: { weight: 1 } } }, columns))[1];
    expect(rule(0.5, "number")).toBe(20);
    expect(rule(0.5, "weight")).toBe(gone);
    expect(rule(0.25, "weight")).toBe(20);
  });

  test("nothing at all gives no score, however low the rule", () => {
    const nothing = indexOf(
      { missing: { minimumCoverage: 0 }, tree: leaves(["a", "b"]) },
      { a: [null, 1], b: [null, 1] },
    );
    expect(scoresAt(nothing)).toEqual([gone, 1]);
  });

  test("units that answer too little are set aside, before they can move the scale of the others", () => {
    const result = indexOf(
      { screen: { minimumCoverage: 0.6 }, imputation: "mean", normalise: "min-max", tree: leaves(["a", "b"]) },
      { a: [1, 2, 3, 99], b: [1, 2, 3, null] },
    );
    expect(found(result)).toEqual(["warning unit-screened u3"]);
    expect(scoresAt(result)).toEqual([0, 50, 100, gone]);
  });
});

test("a text where a number should be, and an answer that is none of those offered", () => {
  const result = indexOf(
    { tree: { a: {}, b: { categories: { "chưa có": 0, "một phần": 50, "đầy đủ": 100 }, normalise: "categories" } } },
    { a: [1, 2], b: ["đầy đủ", "một phần"] },
  );
  expect(scoresAt(result, "b")).toEqual([100, 50]);
});

test("every sentence has the same places for arguments in both languages", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const [code, { vi, en }] of Object.entries(findingWords)) expect(places(vi), code).toEqual(places(en));
});
