import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceOf } from "../../src/gaps/difference.ts";
import { atDate } from "../../src/graph/graph.ts";
import { graphOf, provinceAt } from "./slices.ts";

const told = (before: object, after: object) =>
  differenceOf(
    { label: "a", graph: graphOf(before as never) },
    { label: "b", graph: graphOf(after as never) },
    "models",
  ).elements.map(({ change, subject, was, fields }) =>
    [change, subject.id, ...(was ? [`was ${was.id}`] : []), ...fields.map(({ field }) => field)].join(" "),
  );

const app = (said: object) => ({ applications: { a: { name: "Một cửa", ...said } } });

describe("the difference of two models", () => {
  test("is what was added, removed and changed, by field", () => {
    expect(told(app({ version: "1" }), app({ version: "2" }))).toEqual(["changed a version"]);
    expect(told({}, app({}))).toEqual(["added a"]);
    expect(told(app({}), {})).toEqual(["removed a"]);
    expect(told(app({ lifecycle: { live: "2014" } }), app({ lifecycle: { live: "2015" } }))).toEqual([
      "changed a lifecycle.live",
    ]);
  });

  test("does not see the order of sets, keys and entries", () => {
    const databases = { x: { name: "X", kind: "shared" }, y: { name: "Y", kind: "shared" } };
    const turned = { y: databases.y, x: { kind: "shared", name: "X" } };
    expect(
      told({ ...app({ reads: ["x", "y"] }), databases }, { databases: turned, ...app({ reads: ["y", "x"] }) }),
    ).toEqual([]);
  });

  test("follows a rename, and references to the renamed are no change", () => {
    const before = { agencies: { so: { name: "Sở TT&TT", level: "province" } }, ...app({ owner: "so" }) };
    const after = { agencies: { "so-moi": { name: "Sở TT&TT", level: "province" } }, ...app({ owner: "so-moi" }) };
    expect(told(before, after)).toEqual(["renamed so-moi was so"]);
  });

  test("guesses no rename where two could be meant", () => {
    const one = { agencies: { a: { name: "Phòng", level: "province" } } };
    const two = { agencies: { b: { name: "Phòng", level: "province" }, c: { name: "Phòng", level: "province" } } };
    expect(told(one, two)).toEqual(["added b", "added c", "removed a"]);
  });

  test("tells what changed in the header", () => {
    const header = (target: string) => graphOf({ province: { target } });
    const { province } = differenceOf(
      { label: "", graph: header("2018") },
      { label: "", graph: header("2020") },
      "models",
    );
    expect(province).toEqual([{ field: "target", before: "2018", after: "2020" }]);
  });
});

describe("the difference of two dates", () => {
  const { asIs } = provinceAt("da-nang");
  const between = (from: string, to: string) =>
    differenceOf({ label: from, graph: atDate(asIs, from) }, { label: to, graph: atDate(asIs, to) }, "slices");

  test("shows the platform arriving between 2013 and 2015", () => {
    const added = between("2013", "2015").elements.filter(({ change }) => change === "added");
    expect(added.map(({ subject }) => subject.id)).toEqual(
      expect.arrayContaining(["egov-platform", "mot-cua-dien-tu"]),
    );
  });

  test("is empty between a date and itself, and turns round when the dates do", () => {
    const dates = fc.integer({ min: 2008, max: 2025 }).map(String);
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(between(a, a).elements).toEqual([]);
        const ids = (change: string, from: string, to: string) =>
          between(from, to)
            .elements.flatMap((one) => (one.change === change ? one.subject.id : []))
            .toSorted();
        expect(ids("added", a, b)).toEqual(ids("removed", b, a));
      }),
      { numRuns: 20 },
    );
  });
});

test("two provinces are matched by what systems are for", () => {
  const { elements } = differenceOf(
    { label: "da-nang", graph: provinceAt("da-nang").asIs },
    { label: "soc-trang", graph: provinceAt("soc-trang").asIs },
    "provinces",
  );
  const dic = elements.find(({ subject }) => subject.id === "so-tttt");
  expect(dic?.change).toMatch(/changed|kept/);
  expect(elements.some(({ change, subject }) => change === "removed" && subject.id === "egov-platform")).toBe(true);
});
