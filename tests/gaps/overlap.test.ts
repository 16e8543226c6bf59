import { describe, expect, test } from "vitest";
import { totalCosts, totalCostsOfBlocks } from "../../src/gaps/costs.ts";
import { coverageOf } from "../../src/gaps/coverage.ts";
import { duplicatesOf } from "../../src/gaps/duplicates.ts";
import { inheritances, platformSavings, rationalise, timeClass } from "../../src/gaps/rationalisation.ts";
import { likenesses, wordsOf } from "../../src/gaps/similarity.ts";
import { solutionsOf, takeOvers } from "../../src/gaps/solutions.ts";
import { frameworkOf } from "../graph/province.ts";
import { blocks, graphOf, provinceAt, slicesOf } from "./slices.ts";

const users = new Map([
  ["dan", { id: "dan", name: { vi: "Người dân", en: "Citizens" }, side: "public" }],
  ["can-bo", { id: "can-bo", name: { vi: "Cán bộ", en: "Staff" }, side: "government" }],
]);
const framework = frameworkOf({ ...blocks("one-stop"), userGroups: users as never });

const found = (draft: object) => duplicatesOf(graphOf(draft as never, framework));

describe("duplicates", () => {
  const two = (second: object) => ({
    applications: {
      a: { name: "Tiếp nhận hồ sơ", realizes: "one-stop", users: "dan" },
      b: { name: "Trả kết quả", realizes: "one-stop", ...second },
    },
  });

  test("are two applications with one block and one user group, with the reason", () => {
    const [duplicate] = found(two({ users: "dan" }));
    expect(duplicate).toMatchObject({ id: "duplicate/a/b", confidence: "medium" });
    expect(duplicate?.reasons[0]?.words.vi).toBe("cùng thành phần “one-stop” cho Người dân");
  });

  test("are a weak suspicion where the services of two applications serve one business function", () => {
    const draft = {
      functions: { "ho-tich": { name: "Quản lý hộ tịch" } },
      services: {
        s: { name: "Khai sinh", function: "ho-tich", realizedBy: ["a"] },
        t: { name: "Khai tử", function: "ho-tich", realizedBy: ["b"] },
      },
      applications: { a: { name: "Phần mềm Alpha" }, b: { name: "Phần mềm Beta" } },
    };
    const [duplicate] = found(draft);
    expect(duplicate).toMatchObject({ id: "duplicate/a/b", confidence: "low" });
    expect(duplicate?.reasons.map(({ words }) => words.vi)).toEqual(["cùng phục vụ nghiệp vụ “Quản lý hộ tịch”"]);
    const together = { ...draft.services, s: { ...draft.services.s, realizedBy: ["a", "b"] } };
    expect(found({ ...draft, services: together })).toEqual([]);
  });

  test("are not two applications with one block and different user groups", () => {
    expect(found(two({ users: "can-bo" }))).toEqual([]);
    const alike = two({ users: "can-bo", name: "Tiếp nhận hồ sơ", product: "X" });
    expect(found(alike)).toEqual([]);
  });

  test("are not a replacement and the replaced, nor what is built on another, nor what was there before", () => {
    expect(found(two({ users: "dan", replaces: "a" }))).toEqual([]);
    expect(found(two({ users: "dan", builtOn: "a" }))).toEqual([]);
    const earlier = {
      applications: {
        a: { name: "Cũ", realizes: "one-stop", users: "dan", lifecycle: { live: "2010", retired: "2013" } },
        b: { name: "Mới", realizes: "one-stop", users: "dan", lifecycle: { live: "2014" } },
      },
    };
    expect(found(earlier)).toEqual([]);
  });

  test("are surer the more signs there are", () => {
    const [duplicate] = found(two({ users: "dan", name: "Tiếp nhận hồ sơ" }));
    expect(duplicate?.reasons.map(({ kind }) => kind)).toEqual(["same-block-and-users", "similar-name"]);
    expect(duplicate?.confidence).toBe("high");
  });

  test("are two masters of one subject, and a project for what is there", () => {
    const databases = {
      a: { name: "CSDL 1", kind: "sector", master: true, subject: "hộ tịch" },
      b: { name: "CSDL 2", kind: "sector", master: true, subject: "Hộ Tịch" },
      c: { name: "CSDL 3", kind: "sector", subject: "hộ tịch" },
    };
    expect(found({ databases }).map(({ id }) => id)).toEqual(["duplicate/a/b"]);
    const bought = found({
      applications: { a: { name: "Một cửa", realizes: "one-stop" } },
      projects: { p: { name: "Mua phần mềm", realizes: "one-stop", cost: { amount: 5, currency: "VND" } } },
    });
    expect(bought).toMatchObject([
      { id: "duplicate/a/p", costs: [{ amount: 5 }], reasons: [{ kind: "project-buys-existing" }] },
    ]);
    const own = found({
      applications: { a: { name: "Một cửa", realizes: "one-stop" } },
      projects: { p: { name: "Làm tiếp", realizes: "one-stop", delivers: "a" } },
    });
    expect(own).toEqual([]);
  });

  test("Sóc Trăng's two document systems are found", () => {
    expect(duplicatesOf(provinceAt("soc-trang").asIs).map(({ id }) => id)).toEqual([
      "duplicate/van-ban-so-giao-duc/van-ban-so-y-te",
    ]);
  });
});

describe("names alike", () => {
  const compare = (...names: readonly string[]) =>
    likenesses(names.map((item) => ({ item, words: wordsOf(item) }))).map(
      ({ first, second }) => `${first} ~ ${second}`,
    );

  test("are alike without accents, case and words that all have", () => {
    expect(compare("Phần mềm Quản lý hộ tịch", "Hệ thống HO TICH tỉnh")).toHaveLength(1);
    expect(compare("Quản lý hộ tịch", "Quản lý đất đai")).toEqual([]);
  });

  test("finds the same pairs as comparing all with all", () => {
    const names = Array.from({ length: 60 }, (_, index) => `Sổ ${["đất", "nhà", "cây"][index % 3]} số ${index % 7}`);
    const pairs = compare(...names);
    const exact = names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .filter((b) => a === b)
        .map((b) => `${a} ~ ${b}`),
    );
    expect(pairs.filter((pair) => exact.includes(pair)).length).toBe(exact.length);
  });
});

describe("TIME", () => {
  test.each([
    [4, 4, "invest"],
    [3, 2, "migrate"],
    [2, 3, "tolerate"],
    [1, 1, "eliminate"],
  ] as const)("functional %i, technical %i: %s", (functional, technical, expected) => {
    expect(timeClass({ fit: { functional, technical } })).toBe(expected);
  });

  test("leaves the unrated unclassified, and sets what was decided beside what was computed", () => {
    const graph = graphOf({
      applications: {
        a: { name: "A", fit: { functional: 4 } },
        b: { name: "B", fit: { functional: 4, technical: 4 } },
      },
    });
    const [a, b] = rationalise(graph, (id) => (id === "b" ? "eliminate" : undefined));
    expect(a).not.toHaveProperty("computed");
    expect(b).toMatchObject({ computed: "invest", decided: "eliminate" });
  });
});

describe("costs", () => {
  const vnd = (amount: number) => ({ amount, currency: "VND" });
  const draft = {
    applications: {
      a: {
        name: "A",
        realizes: "one-stop",
        cost: { build: vnd(100), run: vnd(10) },
        lifecycle: { live: "2014", retired: "2017" },
      },
      b: { name: "B", realizes: "one-stop", cost: { build: { amount: 5, currency: "USD" } }, builtOn: "a" },
      c: { name: "C", realizes: "one-stop" },
    },
  };

  test("run for every year of use, are built once, and keep their currencies apart", () => {
    const graph = graphOf(draft, framework);
    expect(
      totalCosts(graph, { first: 2013, last: 2020 }).map(({ subject, currency, total }) => [
        subject.id,
        currency,
        total,
      ]),
    ).toEqual([
      ["a", "VND", 130],
      ["b", "USD", 5],
    ]);
    expect(totalCosts(graph, { first: 2015, last: 2015 })[0]).toMatchObject({ build: 0, run: 10 });
    const [block] = totalCostsOfBlocks(graph, { first: 2013, last: 2020 });
    expect(block?.unstated.map(({ id }) => id)).toEqual(["c"]);
  });

  test("what stands apart could be cheaper on the platform; the platform itself could not", () => {
    const graph = graphOf(
      { applications: { ...draft.applications, d: { name: "D", cost: { build: vnd(40) } } } },
      framework,
    );
    expect(platformSavings(graph)).toMatchObject([
      { apart: 40, saved: 20, status: "inferred", source: "dantri-chuyen-giao-17-tinh" },
    ]);
  });
});

test("a replacement inherits some databases and leaves others", () => {
  const graph = graphOf({
    applications: {
      cu: { name: "Cũ", writes: ["x", "y"] },
      moi: { name: "Mới", replaces: "cu", inheritsDataFrom: "x" },
    },
    databases: { x: { name: "X", kind: "shared" }, y: { name: "Y", kind: "shared" } },
  });
  const [only] = inheritances(graph);
  expect([only?.inherited, only?.left].map((all) => all?.map(({ id }) => id))).toEqual([["x"], ["y"]]);
});

describe("the catalogue of solutions", () => {
  const at = (province: string, applications: object) => ({
    province,
    graph: graphOf({ applications } as never, framework),
  });
  const provinces = [
    at("a", {
      mc: { name: "Một cửa", realizes: "one-stop", vendor: "VNPT", product: "iGate", license: "proprietary" },
    }),
    at("b", { mc: { name: "Một cửa B", realizes: "one-stop", vendor: "vnpt", product: "IGATE" } }),
    at("c", { mo: { name: "Một cửa mở", realizes: "one-stop", license: "open-source" } }),
    at("d", {}),
  ];

  test("puts one product together, whatever its spelling, and keeps the unnamed apart", () => {
    const solutions = solutionsOf(provinces);
    expect(solutions.map(({ id, installations }) => [id, installations.map(({ province }) => province)])).toEqual([
      ["vnpt/igate", ["a", "b"]],
      ["c/mo", ["c"]],
    ]);
  });

  test("shows a province what it could take over, open source first", () => {
    const coverage = coverageOf(slicesOf({}, framework));
    const [offer] = takeOvers("d", coverage, solutionsOf(provinces));
    expect(offer?.solutions.map(({ id }) => id)).toEqual(["c/mo", "vnpt/igate"]);
  });
});
