import { describe, expect, test } from "vitest";
import { loadEdition } from "../../src/app/load/load-edition.ts";
import { type PcaVariant, pcaVariants } from "../../src/domain/index-options/weighting.ts";
import type { BareRanking } from "../../src/domain/ranking.ts";
import { buildIndex } from "../../src/readiness/index/index-builder.ts";
import { editionData } from "../../src/readiness/ranking/edition-data.ts";
import { rankingOf } from "../../src/readiness/ranking/ranking.ts";
import { effects } from "../app/effects.ts";

const editions = await effects.files.foldersIn("assessments/editions");

const loads = new Map<string, ReturnType<typeof loadEdition>>();

function load(edition: string): ReturnType<typeof loadEdition> {
  const loaded = loads.get(edition) ?? loadEdition({ edition }, effects);
  loads.set(edition, loaded);
  return loaded;
}

async function ranked(edition: string): Promise<BareRanking> {
  const loaded = await load(edition);
  if (loaded.kind !== "read" || !loaded.edition || !loaded.method) throw new Error(`${edition} cannot be read`);
  const { plan, data } = editionData(loaded.method, loaded.edition);
  return rankingOf({ method: loaded.method, edition: loaded.edition, result: buildIndex(plan, data), changes: [] });
}

/** Units of which the score was made and published: code, published and made. */
async function pairs(edition: string): Promise<readonly (readonly [string, number, number])[]> {
  return (await ranked(edition)).units.flatMap(({ code, score, published }) =>
    score === null || published.score === null ? [] : [[code, published.score, score] as const],
  );
}

function expectNear(found: Awaited<ReturnType<typeof pairs>>, tolerance: number): void {
  expect(found.filter(([, published, made]) => Math.abs(published - made) > tolerance)).toEqual([]);
}

describe.each(editions)("%s", (edition) => {
  test("is read without an error, every answer with its source and status", async () => {
    const loaded = await load(edition);
    if (loaded.kind !== "read") throw new Error(edition);
    expect(loaded.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(loaded.edition?.header.id).toBe(edition);
    const answers = [...(loaded.edition?.answers.values() ?? []), ...(loaded.edition?.published.values() ?? [])];
    const all = answers.flatMap((own) => [...own.values()]);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ source, status }) => source.length === 0 || status === undefined)).toEqual([]);
  });
});

describe("the Vietnam ICT Index from 2016 is the mean of three", () => {
  test.each([
    ["ict-index-2019", 0.8654, 0.00005],
    ["ict-index-2023", 0.8485, 0.00005],
    // Components of two decimals: the mean is known to half a hundredth.
    ["ict-index-2016", 0.8321, 0.005],
  ])("%s: Đà Nẵng", async (edition, published, tolerance) => {
    const found = await pairs(edition);
    expect(found.map(([code, value]) => [code, value])).toEqual([["da-nang", published]]);
    expectNear(found, tolerance + 1e-12);
  });
});

describe("to 2015 the weights come from principal components", () => {
  /** How far the scores of 2006 lie from those published, at most, by a variant. */
  async function distance(variant: PcaVariant): Promise<number> {
    const loaded = await load("ict-index-2006");
    if (loaded.kind !== "read" || !loaded.edition || !loaded.method) throw new Error("not read");
    const weights = { method: "pca", variant, retain: "handbook", negative: "error" } as const;
    const method = { ...loaded.method, weights };
    const { plan, data } = editionData(method, loaded.edition);
    const { units } = rankingOf({ method, edition: loaded.edition, result: buildIndex(plan, data), changes: [] });
    return Math.max(
      ...units.map(({ score, published }) => Math.abs((score ?? Number.NaN) - (published.score ?? Number.NaN))),
    );
  }

  test("by the variant that comes nearest to the ten published rows of 2006, to 0.02", async () => {
    const distances = await Promise.all(
      pcaVariants.map(async (variant) => [variant, await distance(variant)] as const),
    );
    const [nearest] = distances.toSorted(([, a], [, b]) => a - b);
    expect(nearest?.[0]).toBe("squared");
    expect(nearest?.[1]).toBeLessThan(0.02);
    const loaded = await load("ict-index-2006");
    expect(loaded.kind === "read" && loaded.method?.weights).toMatchObject({ method: "pca", variant: "squared" });
  });

  test("and add up to one", async () => {
    const { nodes, units } = await ranked("ict-index-2006");
    const leaves = nodes.filter(({ kind }) => kind === "leaf");
    expect(leaves.map(({ weight }) => weight ?? 0).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(units.slice(0, 5).map(({ rank, published }) => rank === published.rank)).not.toContain(false);
  });
});

test("DTI 2020: nine of nine rows", async () => {
  const found = await pairs("dti-2020");
  expect(found).toHaveLength(9);
  expectNear(found, 0.0001);
  const { units } = await ranked("dti-2020");
  expect(units.map(({ rank, published }) => rank === published.rank)).not.toContain(false);
});

test("DTI 2022: five of five rows, the smart city not counted, and the three pillars shown", async () => {
  const found = await pairs("dti-2022");
  expect(found).toHaveLength(5);
  expectNear(found, 0.0001);
  const { units, nodes } = await ranked("dti-2022");
  expect(units).toHaveLength(63);
  expect(units.filter(({ published }) => published.rank === 15).map(({ code }) => code)).toEqual([
    "thanh-hoa",
    "yen-bai",
  ]);
  const counted = nodes.filter(({ parent, scored }) => parent === "PDTI" && scored);
  expect(counted.map(({ effectiveWeight }) => Math.round((effectiveWeight ?? 0) * 1000))).toEqual([
    100, 100, 100, 100, 100, 200, 150, 150,
  ]);
  const daNang = units.find(({ code }) => code === "da-nang");
  expect(daNang?.nodes["CQS"]?.score).toBeCloseTo((1 + 0.9 + 0.8253 + 0.8487 + 0.7578 + 2 * 0.8575) / 7, 12);
});

test.each([2018, 2020, 2022, 2024])("EGDI %i: every row, within the rounding of its components", async (year) => {
  const found = await pairs(`egdi-${year}`);
  expect(found).toHaveLength(193);
  expectNear(found, 0.0001001);
  const { units } = await ranked(`egdi-${year}`);
  const bands = units.map(({ score, band }) => [score, band] as const);
  expect(bands.filter(([score, band]) => (score ?? 0) >= 0.75 !== (band === "very-high"))).toEqual([]);
  const best = units.filter(({ rank }) => rank === 1);
  expect(best.map(({ published }) => published.rank)).toEqual(best.map(() => 1));
});

describe("the agencies of Đà Nẵng", () => {
  test("bands at 80, 65 and 50", async () => {
    const { units } = await ranked("danang-agencies-2016");
    expect(units.map(({ code, band }) => [code, band])).toEqual([
      ["so-thong-tin-va-truyen-thong", "tot"],
      ["cuc-hai-quan", "tot"],
      ["ubnd-huyen-hoa-vang", "kha"],
      ["ubnd-phuong-hoa-hiep-bac", null],
    ]);
  });

  test("the distribution of 2020 adds up to the number of agencies in each group", async () => {
    const { distribution = [] } = await ranked("danang-agencies-2020");
    const sums = distribution.map(({ n, bands }) => [n, bands.reduce((sum, { count }) => sum + (count ?? 0), 0)]);
    expect(sums).toEqual([
      [24, 24],
      [6, 6],
      [7, 7],
      [56, 56],
    ]);
  });

  test("the shift of the seeds with 38 agencies, the smallest number that gives all four shares", async () => {
    const { distribution = [] } = await ranked("danang-agencies-shift");
    const share = (at: number, band: string) =>
      (distribution[at]?.bands.find((each) => each.band === band)?.share ?? 0) * 100;
    const printed = [5.3, 23.7, 57.8, 26.3];
    const made = [share(0, "tot"), share(1, "tot"), share(0, "yeu"), share(1, "yeu")];
    for (const [at, value] of printed.entries()) expect(Math.abs((made[at] ?? 0) - value)).toBeLessThan(0.1);
    const fits = (n: number): boolean =>
      printed.every((value) => Math.abs((Math.round((value * n) / 100) * 100) / n - value) < 0.1);
    expect([...Array(38).keys()].map((at) => at + 1).find(fits)).toBe(38);
  });
});
