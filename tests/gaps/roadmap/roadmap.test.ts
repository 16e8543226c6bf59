import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf, firstMonth, monthAfter } from "../../../src/domain/month.ts";
import type { Budget, WorkPackage } from "../../../src/domain/roadmap.ts";
import { analyse } from "../../../src/gaps/analysis.ts";
import { gapsOf } from "../../../src/gaps/gap-list.ts";
import { level, yearCosts } from "../../../src/gaps/roadmap/levelling.ts";
import { roadmapOf } from "../../../src/gaps/roadmap/roadmap.ts";
import { schedule } from "../../../src/gaps/roadmap/schedule.ts";
import { transitionsOf } from "../../../src/gaps/roadmap/transition.ts";
import { blockStandings } from "../../../src/graph/block-standing.ts";
import { provinceAt, slicesOf } from "../slices.ts";
import { packagesOfAnyOrder, work } from "./packages.ts";

describe("months", () => {
  test("count from dates of any precision and back", () => {
    expect([firstMonth("2016"), monthAfter("2016"), firstMonth("2016-03-05")].map(dateOf)).toEqual([
      "2016-01",
      "2017-01",
      "2016-03",
    ]);
  });
});

const start = firstMonth("2016");

describe("the schedule", () => {
  const of = (packages: readonly WorkPackage[]) =>
    Object.fromEntries(
      schedule(packages, start, undefined).packages.map((one) => [
        one.id,
        [one.earliestStart - start, one.latestStart - start, one.depth, one.isCritical],
      ]),
    );

  test("has the critical path and the slack of the rest", () => {
    expect(of([work("a", 6), work("b", 3), work("c", 4, ["a", "b"])])).toEqual({
      a: [0, 0, 1, true],
      b: [0, 3, 1, false],
      c: [6, 6, 2, true],
    });
  });

  test("does not begin before the model says, and tells by how much a date is missed", () => {
    const { packages } = schedule(
      [work("a", 6, [], { notBefore: start + 2 }), work("b", 4, ["a"], { notAfter: start + 9 })],
      start,
      undefined,
    );
    expect(packages.map(({ earliestStart, late }) => [earliestStart - start, late])).toEqual([
      [2, 0],
      [8, 3],
    ]);
  });

  test("reports circles and schedules them all the same", () => {
    const { packages, circles } = schedule(
      [work("a", 1, ["b"]), work("b", 1, ["a"]), work("c", 1, ["b"])],
      start,
      undefined,
    );
    expect(circles).toEqual([["a", "b"]]);
    expect(packages.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("a package waits for itself in vain", () => {
    const { packages, circles } = schedule([work("a", 2, ["a"])], start, undefined);
    expect(circles).toEqual([["a"]]);
    expect(packages).toHaveLength(1);
  });

  test("nothing begins before what it waits for has ended; slack is never negative without dates", () => {
    fc.assert(
      fc.property(packagesOfAnyOrder, (packages) => {
        const found = schedule(packages, start, undefined).packages;
        const ends = new Map(found.map((one) => [one.id, one.earliestEnd]));
        for (const one of found) {
          for (const { id } of one.after) expect(one.earliestStart).toBeGreaterThanOrEqual(ends.get(id) ?? 0);
          expect(one.latestStart).toBeGreaterThanOrEqual(one.earliestStart);
        }
        expect(found.some(({ isCritical }) => isCritical)).toBe(true);
        expect(found).toHaveLength(packages.length);
      }),
    );
  });

  test("levelling keeps the order and, where it can, the limits", () => {
    fc.assert(
      fc.property(packagesOfAnyOrder, fc.integer({ min: 12, max: 40 }), (packages, limit) => {
        const costly = packages.map((one) => ({ ...one, cost: { amount: one.duration, currency: "VND" as const } }));
        const budgets: readonly Budget[] = Array.from({ length: 30 }, (_, index) => ({
          year: 2016 + index,
          limit: { amount: limit, currency: "VND" },
        }));
        const levelled = level(schedule(costly, start, undefined).packages, budgets);
        const ends = new Map(levelled.map(({ id, end }) => [id, end]));
        for (const one of levelled)
          for (const { id } of one.after) expect(one.start).toBeGreaterThanOrEqual(ends.get(id) ?? 0);
        for (const { amount } of yearCosts(levelled, budgets)) expect(amount).toBeLessThanOrEqual(limit + 1e-9);
      }),
    );
  });

  test("the cost of a year is told by its sources of funding; none is a source of its own", () => {
    const cost = { amount: 60, currency: "VND" } as const;
    const { packages } = schedule(
      [work("a", 6, [], { cost, funding: { vi: "Ngân sách tỉnh" } }), work("b", 6, [], { cost })],
      start,
      undefined,
    );
    expect(yearCosts(packages, [])[0]?.funding).toEqual([
      { source: { vi: "Ngân sách tỉnh" }, amount: 60 },
      { amount: 60 },
    ]);
  });

  test("the cost of a year is what falls into it; what nobody states is named", () => {
    const packages = schedule(
      [work("a", 24, [], { cost: { amount: 240, currency: "VND" } }), work("b", 6)],
      start + 6,
      undefined,
    ).packages;
    expect(yearCosts(packages, []).map(({ year, amount, unstated }) => [year, amount, unstated])).toEqual([
      [2016, 60, ["b"]],
      [2017, 120, []],
      [2018, 60, []],
    ]);
  });
});

const made = (slices: ReturnType<typeof provinceAt>) => {
  const gaps = gapsOf(analyse(slices, { decisionOn: () => undefined }), slices.asIs);
  return { gaps, roadmap: roadmapOf(slices.asIs, gaps) };
};

describe("Sóc Trăng's roadmap of 2016–2020", () => {
  const { roadmap, gaps } = made(provinceAt("soc-trang"));
  const at = (id: string) => roadmap.packages.find((one) => one.id === id || one.id.endsWith(`/${id}`));

  test("goes from the survey over network, data centre, platform and database to the applications", () => {
    const order = [
      "khao-sat",
      "mang-dung-chung",
      "trung-tam-du-lieu",
      "nen-tang-chinh-quyen-dien-tu",
      "mot-cua-dien-tu",
      "dich-vu-cap-xa",
    ];
    const starts = order.map((id) => at(id)?.start ?? Number.NaN);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(starts).size).toBe(order.length);
    expect(at("csdl-cong-dan")?.end).toBeLessThanOrEqual(at("mot-cua-dien-tu")?.start ?? 0);
  });

  test("begins in 2016 and keeps every date of the model", () => {
    expect(dateOf(roadmap.start)).toBe("2016-01");
    expect(roadmap.packages.filter(({ late }) => late > 0)).toEqual([]);
  });

  test("closes every gap that work can close, and leaves the others to be decided", () => {
    expect(roadmap.toDecide).toEqual(["elimination-undecided/csdl-van-ban-so-giao-duc"]);
    const closed = new Set(roadmap.packages.flatMap(({ closes }) => closes));
    expect(closed.size + roadmap.toDecide.length).toBe(gaps.length);
  });

  test("is the same every time", () => {
    expect(made(provinceAt("soc-trang")).roadmap).toEqual(roadmap);
  });

  test("ends in an architecture that has every mandatory block in use", () => {
    const { asIs } = provinceAt("soc-trang");
    const { start, after: then } = transitionsOf(asIs, roadmap, new Map(gaps.map((gap) => [gap.id, gap])));
    const after = then(start, roadmap.packages, roadmap.end);
    const open = blockStandings(after).filter(
      ({ block, due, state }) => due && block.necessity === "mandatory" && state !== "realised",
    );
    expect(open.map(({ block }) => block.id)).toEqual([]);
  });
});

test("an architecture that is complete needs no work", () => {
  const { roadmap } = made(slicesOf({}));
  expect(roadmap).toMatchObject({ packages: [], waves: [], years: [], toDecide: [] });
});

test("a circle of projects is reported, not hidden", () => {
  const { roadmap } = made(
    slicesOf({
      projects: {
        a: { name: "A", after: "b", end: "2016" },
        b: { name: "B", after: "a", end: "2016" },
      },
    }),
  );
  expect(roadmap.circles).toEqual([["a", "b"]]);
});
