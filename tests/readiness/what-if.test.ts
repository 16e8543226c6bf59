import { describe, expect, test } from "vitest";
import { portalReader } from "../../src/app/portal/reader.ts";
import { scoredFor } from "../../src/app/portal/scored.ts";
import { alternativeRanks, openWeights, whatIfData } from "../../src/app/portal/what-if.ts";
import { type Alternative, aggregateChoices, normaliseChoices, ranksWith } from "../../src/readiness/what-if.ts";
import { dataOf } from "../../src/readiness/what-if-data.ts";
import { repository, worldOf } from "../web/serving.ts";

const portal = await portalReader(worldOf(repository)).read();
if (!portal) throw new Error("the repository was not read");
const editions = ["dti-2020", "egdi-2024", "ict-index-2006"] as const;

async function scored(edition: string) {
  const found = portal && (await scoredFor(portal, { edition }));
  if (found?.kind !== "scored") throw new Error(`${edition} was not scored`);
  return found;
}

describe.each(editions)("what if in %s", (edition) => {
  test("changes nothing where nothing is asked for", async () => {
    const found = await scored(edition);
    const same = new Map(alternativeRanks(found, {}).map(({ code, rank }) => [code, rank]));
    for (const { code, rank } of found.ranking.units) if (rank !== null) expect(same.get(code)).toBe(rank);
  });

  test("is the same from what a browser is given, after it went through JSON", async () => {
    const found = await scored(edition);
    const given = JSON.parse(JSON.stringify(whatIfData(found)));
    const weights = Object.fromEntries(openWeights(found).map(({ code }, at) => [code, at + 1]));
    const normalise = Object.keys(normaliseChoices) as (keyof typeof normaliseChoices)[];
    const aggregate = Object.keys(aggregateChoices) as (keyof typeof aggregateChoices)[];
    const asked: readonly Alternative[] = [
      {},
      { weights },
      ...normalise.map((one) => ({ weights, normalise: one, aggregate: "geometric" as const })),
      ...aggregate.map((one) => ({ aggregate: one })),
    ];
    for (const one of asked) expect(ranksWith(given.method, dataOf(given), one)).toEqual(alternativeRanks(found, one));
  });
});

test("all weight on one pillar puts its best first", async () => {
  const found = await scored("egdi-2024");
  const moved = alternativeRanks(found, { weights: { OSI: 1, TII: 0, HCI: 0 } });
  const first = found.ranking.units.toSorted((a, b) => (b.nodes["OSI"]?.score ?? 0) - (a.nodes["OSI"]?.score ?? 0))[0];
  expect(moved.find(({ rank }) => rank === 1)?.code).toBe(first?.code);
});

test("without any weight nothing is scored, and nothing is thrown", async () => {
  const found = await scored("egdi-2024");
  const none = alternativeRanks(found, { weights: { OSI: 0, TII: 0, HCI: 0 } });
  expect(none.every(({ rank, printed }) => rank === 0 && printed === "")).toBe(true);
});

test("what a browser is given holds no texts of the method", async () => {
  const given = JSON.stringify(whatIfData(await scored("dti-2020")));
  expect(given).not.toMatch(/"(?:name|description|notes|source)"/);
});
