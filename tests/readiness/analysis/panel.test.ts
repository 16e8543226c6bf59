import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeUnits, type Successors } from "../../../src/readiness/analysis/merge-units.ts";
import { type PanelEdition, panelOf } from "../../../src/readiness/analysis/panel.ts";
import { successorsAt } from "../../../src/readiness/analysis/successors.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { readRegistry } from "../../architecture/files.ts";
import { flatIndex, indexOf } from "./indices.ts";

const registry = readRegistry();
const method = {
  id: "m",
  normalise: { method: "none" as const },
  tree: { index: { children: { dossiers: {}, share: {}, people: {} } } },
};
const rows = [
  { code: "soc-trang", cells: { dossiers: 10, share: 0.2, people: 100 } },
  { code: "can-tho", cells: { dossiers: 30, share: 0.6, people: 300 } },
  { code: "hau-giang", cells: { dossiers: 5, share: 1, people: 100 } },
  { code: "cao-bang", cells: { dossiers: 7, share: 0.5, people: 50 } },
];
const merger = successorsAt(registry, "2025-06-30", "2025-07-01");
const rules: Readonly<Record<string, "sum" | "mean">> = { dossiers: "sum", share: "mean" };
const cell = ({ data }: ReturnType<typeof mergeUnits>, code: string, column: string) =>
  data.values[data.columns.indexOf(column) * data.units + data.codes.indexOf(code)];

describe("provinces before and after a merger", () => {
  test("are mapped by the dated registry: 63 to 34", () => {
    expect(merger.size).toBe(63);
    expect(new Set(merger.values()).size).toBe(34);
    expect(merger.get("soc-trang")).toBe("can-tho-2025");
    expect(successorsAt(registry, "2015", "2026").get("thua-thien-hue")).toBe("hue-2025");
    expect(successorsAt(registry, "2015", "2020").get("soc-trang")).toBe("soc-trang");
  });

  test("are added up, or averaged by population, as each indicator declares", () => {
    const merged = mergeUnits(indexOf(method, rows).data, merger, (column) => rules[column], "people");
    expect(merged.data.codes).toEqual(["can-tho-2025", "cao-bang-2025"]);
    expect(cell(merged, "can-tho-2025", "dossiers")).toBe(45);
    expect(cell(merged, "can-tho-2025", "share")).toBeCloseTo((0.2 * 100 + 0.6 * 300 + 100) / 500, 12);
    expect(cell(merged, "can-tho-2025", "people")).toBe(500);
    expect(cell(merged, "cao-bang-2025", "share")).toBe(0.5);
    expect(merged.notMerged).toEqual([]);
    expect([...merged.parts]).toEqual([["can-tho-2025", ["can-tho", "hau-giang", "soc-trang"]]]);
  });

  test("are refused where no rule is declared, or no population known; what did not merge keeps its value", () => {
    const merged = mergeUnits(indexOf(method, rows).data, merger, (column) => rules[column]);
    expect(merged.notMerged).toEqual([
      { column: "share", why: "no-population" },
      { column: "people", why: "refused" },
    ]);
    expect(cell(merged, "can-tho-2025", "share")).toBeNaN();
    expect(cell(merged, "cao-bang-2025", "share")).toBe(0.5);
  });

  test("stay unknown where a part is unknown: what is missing is no zero", () => {
    const unknown = [
      { code: "soc-trang", cells: { dossiers: { state: "unknown" as const }, share: 0.2, people: 100 } },
      ...rows.slice(1),
    ];
    expect(
      cell(
        mergeUnits(indexOf(method, unknown).data, merger, () => "sum"),
        "can-tho-2025",
        "dossiers",
      ),
    ).toBeNaN();
  });

  test("do not take one part for the whole where the data lacks the others", () => {
    const alone = mergeUnits(indexOf(method, rows.slice(0, 1)).data, merger, () => "sum");
    expect(alone.data.codes).toEqual(["can-tho-2025"]);
    expect(cell(alone, "can-tho-2025", "dossiers")).toBeNaN();
    expect(alone.parts.get("can-tho-2025")).toHaveLength(3);
  });

  test("keep every sum of the country", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 63, maxLength: 63 }), (numbers) => {
        const index = indexOf(
          method,
          [...merger.keys()].map((code, at) => ({ code, cells: { dossiers: numbers[at] } })),
        );
        const merged = mergeUnits(index.data, merger, () => "sum");
        const sum = (values: Float64Array) =>
          values.filter((value) => !Number.isNaN(value)).reduce((all, value) => all + value, 0);
        expect(sum(merged.data.values)).toBe(sum(index.data.values));
      }),
      { numRuns: 20 },
    );
  });
});

const nobody: Successors = new Map();
const edition = (
  id: string,
  date: string,
  values: readonly (readonly number[])[],
  more: Partial<PanelEdition> = {},
): PanelEdition => {
  const { plan, data } = flatIndex(values, { normalise: { method: "none" } });
  const { parts } = mergeUnits(data, nobody, () => undefined);
  return {
    id,
    name: { vi: id, en: id },
    date,
    method: "m",
    version: "1",
    comparableWith: [],
    result: buildIndex(plan, data),
    merged: parts,
    lost: [],
    ...more,
  };
};

describe("editions over years", () => {
  test("are subtracted from one to the next, in the order of their dates", () => {
    const { units, breaks, editions } = panelOf([
      edition("b", "2020-12-31", [[5], [3]]),
      edition("a", "2019-12-31", [[2], [4]]),
    ]);
    expect(editions.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(breaks).toEqual([]);
    expect(units[0]?.cells.map((each) => [each?.rank, each?.scoreChange, each?.rankChange])).toEqual([
      [2, undefined, undefined],
      [1, 3, 1],
    ]);
  });

  test("are not, where the method or its version changed, unless one method names the other", () => {
    const first = edition("a", "2019-12-31", [[2], [4]]);
    const of = (more: Partial<PanelEdition>) => panelOf([first, edition("b", "2020-12-31", [[5], [3]], more)]);
    expect(of({ method: "n" }).breaks).toEqual([{ before: "a", after: "b", why: "method" }]);
    expect(of({ version: "2" }).breaks).toEqual([{ before: "a", after: "b", why: "version" }]);
    expect(of({ method: "n" }).units[0]?.cells[1]?.scoreChange).toBeUndefined();
    expect(of({ method: "n", comparableWith: ["m"] }).breaks).toEqual([]);
  });

  test("ranks are not subtracted where the number of units differs", () => {
    const { units } = panelOf([edition("a", "2019-12-31", [[2], [4], [1]]), edition("b", "2020-12-31", [[5], [3]])]);
    expect(units[0]?.cells[1]).toMatchObject({ scoreChange: 3, rankChange: undefined });
  });
});
