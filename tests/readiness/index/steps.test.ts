import { describe, expect, test } from "vitest";
import { compilePlan } from "../../../src/readiness/index/compile-plan.ts";
import { buildIndex, indexBuilder } from "../../../src/readiness/index/index-builder.ts";
import { prepareIndex } from "../../../src/readiness/index/prepare-index.ts";
import { readData } from "../../../src/readiness/index/read-data.ts";
import { asemData, asemMethod } from "../asem.ts";
import { expectClose } from "../close.ts";
import { dataOf, found, indexOf, leafAt, leaves, methodOf, ranksAt, scoresAt } from "./small.ts";

const spread = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe("treatment", () => {
  test("moves outer points one by one, marks them, and logs from where to where", () => {
    const result = indexOf({ treatment: "winsorise", tree: leaves(["a"]) }, { a: [...spread, 30, 100] });
    const treated = leafAt(result, "treated", "a");
    expect(treated.slice(0, 10)).toEqual(spread);
    expect(treated.slice(10)).toEqual([30, 30]);
    expect(
      result.log.filter(({ unit }) => unit).map(({ unit, details }) => [unit, details["from"], details["to"]]),
    ).toEqual([["u11", 100, 30]]);
    expect([...result.stages.treated.states].slice(10)).toEqual([0, 2]);
  });

  test("never moves more points than declared: then the values stay, or the other treatment holds", () => {
    const columns = { a: [...spread, ...spread, 500, 5000, 50_000] };
    const stays = indexOf({ treatment: { method: "winsorise", points: 1 }, tree: leaves(["a"]) }, columns);
    expect(leafAt(stays, "treated", "a")).toEqual(columns.a);
    expect(found(stays)).toEqual(["warning outliers-remain a"]);
    const logged = indexOf(
      { treatment: { method: "winsorise", points: 1, otherwise: "log" }, tree: leaves(["a"]) },
      columns,
    );
    expect(leafAt(logged, "treated", "a")[0]).toBeCloseTo(Math.log(499.99), 9);
  });

  test("turned round, the low end is treated alike", () => {
    const result = indexOf({ treatment: "winsorise", tree: leaves(["a"]) }, { a: [...spread, 30, 100].map((x) => -x) });
    expect(leafAt(result, "treated", "a").slice(10)).toEqual([-30, -30]);
  });

  test.each([
    ["coin-tool", (x: number) => Math.log(x - 1 + 0.09)],
    ["coin-tool-original", (x: number) => Math.log(x)],
    ["natural", (x: number) => Math.log(x)],
    ["gii", (x: number) => Math.log((9 * (x - 1)) / 9 + 1)],
  ] as const)("logarithm, %s", (form, of) => {
    const result = indexOf({ treatment: { method: "log", form }, tree: leaves(["a"]) }, { a: spread });
    for (const [u, value] of leafAt(result, "treated", "a").entries()) expectClose(value, of(u + 1));
  });

  test("the logarithm of zero names the unit", () => {
    const result = indexOf(
      { treatment: { method: "log", form: "natural" }, tree: leaves(["a"]) },
      { a: [0, ...spread] },
    );
    expect(found(result)).toEqual(["error logarithm-of-zero a u0"]);
  });

  test("Box–Cox with a given λ, and λ = 0 for what is lognormal", () => {
    const given = indexOf({ treatment: { method: "box-cox", lambda: 2 }, tree: leaves(["a"]) }, { a: [1, 2, 3, 4] });
    expect(leafAt(given, "treated", "a")).toEqual([0, 1.5, 4, 7.5]);
    const quantiles = Array.from({ length: 99 }, (_, i) => Math.tan(Math.PI * ((i + 1) / 100 - 0.5)) / 20);
    const lognormal = indexOf(
      { treatment: "box-cox", tree: leaves(["a"]) },
      { a: quantiles.map((q) => Math.exp(Math.asinh(q))) },
    );
    expect(Number(lognormal.log[0]?.details["lambda"])).toBeLessThan(1);
  });
});

describe("imputation", () => {
  const columns = { a: [1, 2, null, 10, 20, null], b: [1, 2, 1.9, 10, 20, 19] } as const;

  test.each([
    ["mean", 8.25, 8.25],
    ["median", 6, 6],
    [{ method: "nearest", k: 1 }, 2, 20],
    [{ method: "nearest", k: 2 }, 1.5, 15],
  ] as const)("%j", (imputation, first, second) => {
    const result = indexOf({ imputation: structuredClone(imputation) as never, tree: leaves(["a", "b"]) }, columns);
    expect(leafAt(result, "imputed", "a")).toEqual([1, 2, first, 10, 20, second]);
    expect([...result.stages.normalised.states].slice(0, 6)).toEqual([0, 0, 1, 0, 0, 1]);
    expect(result.log.filter(({ stage }) => stage === "impute").map(({ unit }) => unit)).toEqual(["u2", "u5"]);
    expect([...result.coverage.subarray(result.plan.root * 6)]).toEqual([1, 1, 0.5, 1, 1, 0.5]);
  });

  test("within groups, and what has no basis there stays missing", () => {
    const method = methodOf({ imputation: { method: "mean", within: "region" }, tree: leaves(["a"]) });
    const data = dataOf(method, { a: [1, 3, null, null] }, { region: ["bắc", "bắc", "bắc", "nam"] });
    const result = buildIndex(method, data);
    expect(leafAt(result, "imputed", "a")).toEqual([1, 3, 2, Number.NaN]);
    expect(found(result)).toEqual(["warning imputation-without-basis a u3", "warning coverage-too-low index u3"]);
  });

  test("what does not concern a unit is never filled", () => {
    const result = indexOf({ imputation: "mean", tree: leaves(["a"]) }, { a: [1, { state: "notApplicable" }] });
    expect(leafAt(result, "imputed", "a")).toEqual([1, Number.NaN]);
  });

  const overYears = (imputation: string | object, year: number) => {
    const method = methodOf({ imputation: imputation as never, tree: leaves(["a"]) });
    const plan = compilePlan(method);
    const of = (value: number | null, when: number) => readData(plan, [{ code: "x", cells: { a: value } }], when).data;
    const history = [of(10, 2018), of(20, 2020), of(50, 2024)];
    return buildIndex(plan, { ...of(null, year), history });
  };

  test("over years: the last value, the line between, and nothing beyond unless asked for", () => {
    expect(scoresAt(overYears("last-value", 2022))).toEqual([20]);
    expect(scoresAt(overYears({ method: "last-value", maximumAge: 1 }, 2022))).toEqual([Number.NaN]);
    expect(scoresAt(overYears("linear", 2021))).toEqual([27.5]);
    expect(scoresAt(overYears("linear", 2026))).toEqual([Number.NaN]);
    expect(scoresAt(overYears({ method: "linear", beyond: "nearest" }, 2026))).toEqual([50]);
  });
});

describe("aggregation by hand", () => {
  test("Copeland: outranked weight, or wins", () => {
    const columns = { a: [3, 2, 1], b: [1, 2, 3], c: [3, 2, 2] };
    const scores = (score: "outranking" | "wins") =>
      scoresAt(indexOf({ aggregate: { method: "copeland", score }, tree: leaves(["a", "b", "c"]) }, columns));
    // u0 beats u1 and u2 on a and c; u1 beats u2 on a, loses b, ties c.
    for (const [u, wanted] of [2 / 3 + 2 / 3, 1 / 3 + 1 / 2, 1 / 3 + 1 / 2].entries())
      expectClose(scores("outranking")[u], wanted);
    expect(scores("wins")).toEqual([2, -1, -1]);
  });

  test("Copeland: what one of a pair lacks counts for neither, whatever the order of rows", () => {
    const columns = { a: [3, 2, 1], b: [null, 2, 3] };
    const written = { aggregate: "copeland", missing: { minimumCoverage: 0.5 }, tree: leaves(["a", "b"]) } as const;
    const scores = scoresAt(indexOf(written, columns));
    expect(scores).toEqual([2, 0.5, 0.5]);
    const reversed = { a: [...columns.a].reverse(), b: [...columns.b].reverse() };
    expect(scoresAt(indexOf(written, reversed))).toEqual([...scores].reverse());
  });

  test("Mazziotta–Pareto: mean less the variance over the mean", () => {
    const of = (penalty: "minus" | "plus") =>
      scoresAt(
        indexOf(
          { aggregate: { method: "mazziotta-pareto", penalty }, tree: leaves(["a", "b"]) },
          { a: [90], b: [110] },
        ),
      );
    expect(of("minus")).toEqual([99]);
    expect(of("plus")).toEqual([101]);
  });

  test("a node that is shown only does not count, and levels may be skipped", () => {
    const result = indexOf(
      {
        tree: {
          g: { children: { a: {}, deep: { children: { b: {} } } } },
          shown: { scored: false, children: { c: {} } },
        },
      },
      { a: [10], b: [20], c: [1000] },
    );
    expect(scoresAt(result)).toEqual([15]);
    expect(scoresAt(result, "shown")).toEqual([1000]);
  });

  test("options are inherited and can be changed below", () => {
    const result = indexOf(
      {
        aggregate: "geometric",
        tree: { g: { aggregate: "arithmetic", children: leaves(["a", "b"]) }, h: { children: leaves(["c", "d"]) } },
      },
      { a: [1], b: [9], c: [4], d: [16] },
    );
    expect(scoresAt(result, "g")).toEqual([5]);
    expect(scoresAt(result, "h")[0]).toBeCloseTo(8, 12);
    expect(scoresAt(result)[0]).toBeCloseTo(Math.sqrt(40), 12);
  });
});

describe("only what changed is run again", () => {
  const data = asemData();

  test.each([
    ["the aggregation", { aggregate: { method: "power", power: 1 } }, { score: 2, rank: 2 }],
    ["the rank rule", { ranks: { digits: 1, ties: "dense" } }, { rank: 2 }],
    ["the normalisation", { normalise: { method: "borda" } }, { normalise: 2, score: 2, rank: 2 }],
    ["the treatment", { treatment: { method: "none" } }, { treat: 2, normalise: 2, score: 2, rank: 2 }],
    ["the imputation", { imputation: { method: "mean" } }, { impute: 2, treat: 2, normalise: 2, score: 2, rank: 2 }],
    ["nothing", {}, {}],
  ] as const)("%s", (_, change, again) => {
    const builder = indexBuilder(data);
    builder.build(asemMethod());
    const second = builder.build(asemMethod(structuredClone(change) as never));
    const once = { raw: 1, denominate: 1, impute: 1, treat: 1, normalise: 1, score: 1, rank: 1 };
    expect(builder.runs()).toEqual({ ...once, ...again });
    const fresh = buildIndex(asemMethod(structuredClone(change) as never), data);
    expect(second.scores).toEqual(fresh.scores);
    expect(second.ranks).toEqual(fresh.ranks);
  });
});

describe("a prepared index", () => {
  const data = asemData();
  const plan = compilePlan(asemMethod());
  const root = (result: { scores: Float64Array }) => result.scores.slice(plan.root * data.units);

  test.each([
    ["nothing", {}],
    ["normalise", { normalise: { method: "z-score", deviation: "sample", mean: 0, sd: 1 } }],
    ["imputation", { imputation: { method: "median" } }],
    ["treatment", { treatment: { method: "none" } }],
    ["geometric", { normalise: { method: "min-max", range: [1, 100] }, aggregate: { method: "geometric" } }],
    ["harmonic", { normalise: { method: "min-max", range: [1, 100] }, aggregate: { method: "harmonic" } }],
    ["copeland", { aggregate: { method: "copeland", score: "wins" } }],
  ] as const)("gives what a build gives, in any order of runs: %s", (_, change) => {
    const prepared = prepareIndex(plan, data);
    const wanted = buildIndex(asemMethod(structuredClone(change) as never), data);
    for (const rebuild of [false, true, false]) {
      prepared.run({ aggregate: { method: "power", power: 2 }, normalise: { method: "borda" } });
      prepared.run({ ...(structuredClone(change) as object), rebuild });
      expect(root(prepared)).toEqual(root(wanted));
      expect(prepared.ranks).toEqual(wanted.ranks.slice(plan.root * data.units));
    }
  });

  test("removing a leaf equals a method without it, and its weight goes to its siblings", () => {
    const columns = { a: [1, 5, 3], b: [7, 2, 9], c: [4, 4, 1] };
    const method = methodOf({
      normalise: "min-max",
      tree: { g: { children: leaves(["a", "b"]) }, h: { children: leaves(["c"]) } },
    });
    const small = compilePlan(method);
    const prepared = prepareIndex(small, dataOf(method, columns));
    const without = (code: string) => {
      const removed = new Uint8Array(small.nodes.length);
      removed[small.nodes.findIndex((node) => node.code === code)] = 1;
      prepared.run({ removed });
      return [...prepared.scores.subarray(small.root * 3)];
    };
    const other = (tree: object) => scoresAt(indexOf({ normalise: "min-max", tree: tree as never }, columns));
    expect(without("a")).toEqual(other({ g: { children: leaves(["b"]) }, h: { children: leaves(["c"]) } }));
    expect(without("c")).toEqual(other({ x: { children: leaves(["a", "b"]) }, y: { scored: false } }));
  });

  test("a value that is set is scored as if it had been delivered", () => {
    const columns = { a: [1, 5, 3], b: [7, 2, 9] };
    const method = methodOf({ normalise: "min-max", tree: leaves(["a", "b"]) });
    const prepared = prepareIndex(compilePlan(method), dataOf(method, columns));
    prepared.run();
    prepared.set(0, 1, 2);
    prepared.run();
    const wanted = indexOf({ normalise: "min-max", tree: leaves(["a", "b"]) }, { a: [1, 2, 3], b: [7, 2, 9] });
    expect([...prepared.ranks]).toEqual(ranksAt(wanted));
  });
});
