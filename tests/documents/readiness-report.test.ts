import { beforeAll, describe, expect, test } from "vitest";
import { unitResults } from "../../src/app/publish/unit-results.ts";
import { readinessReport } from "../../src/documents/readiness-report/readiness-report.ts";
import { languages } from "../../src/domain/text.ts";
import { broken, edition, english, proseOf, rowsOf, treeOf, vietnamese } from "./report-samples.ts";
import { blocksIn, textsIn } from "./told.ts";

type Gathered = Awaited<ReturnType<typeof edition>>;

describe("readiness reports", { timeout: 60_000 }, () => {
  let dti: Gathered;
  let egdi: Gathered;
  beforeAll(async () => {
    dti = await edition("dti-2022");
    egdi = await edition("egdi-2024");
  }, 60_000);
  const report = ({ gathering }: Gathered, code: string, language: "vi" | "en") =>
    readinessReport(unitResults(gathering, code), language);
  const keyFigures = (gathered: Gathered, code: string) =>
    blocksIn(report(gathered, code, "en").chapters).flatMap((block) =>
      block.kind === "figures" ? block.items.map(({ label, value }) => [label, value]) : [],
    );

  test("tells the published rank, and the interval among those that can be computed", () => {
    const figures = Object.fromEntries(keyFigures(dti, "can-tho"));
    const interval = dti.results.simulation?.units.find(({ code }) => code === "can-tho")?.rankInterval;
    expect(figures["Rank"]).toBe("5/63");
    expect(figures["Rank, 5th–95th percentile"]).toBe(`${interval?.low}–${interval?.high}`);
    expect(figures["Score"]).toBe("0.6924");
    expect(figures["Best"]).toBe("0.8002");
  });

  test("strengths lie above the median and weaknesses below, and none is both", () => {
    const rows = rowsOf(report(egdi, "VNM", "en"), "table-strengths");
    for (const gathered of [dti, egdi])
      for (const { code } of gathered.results.ranking.units.slice(0, 20)) {
        const own = rowsOf(report(gathered, code, "en"), "table-strengths");
        for (const [kind, , value, median] of own)
          expect(kind === "Strength" ? Number(value) > Number(median) : Number(value) < Number(median)).toBe(true);
        expect(new Set(own.map(([, name]) => name)).size).toBe(own.length);
      }
    expect(rows.length).toBeGreaterThan(0);
  });

  test("what it takes is what the reach analysis found, and gives the rank it promises", () => {
    const results = unitResults(egdi.gathering, "VNM");
    const rows = rowsOf(readinessReport(results, "en"), "table-reach");
    expect(results.reach?.now?.rank).toBe(71);
    expect(results.reach?.target).toEqual({ kind: "rank", value: 50 });
    expect(rows.length).toBe(results.reach?.single.filter(({ to }) => to !== null).length);
    for (const row of rows) expect(Number(row[4])).toBeLessThanOrEqual(50);
  });

  test("a trend is told over editions, and never across a break", () => {
    expect(rowsOf(report(egdi, "VNM", "en"), "table-trend").map((row) => row[1])).toEqual(["88", "86", "86", "71"]);
    expect(proseOf(report(egdi, "VNM", "en"))).toContain("rose by 15 ranks, from 86 to 71");
    expect(proseOf(report(dti, "can-tho", "en"))).toContain("may not be compared");
    expect(rowsOf(report(dti, "can-tho", "en"), "table-trend").map((row) => row[4])).toEqual(["–", "another method"]);
  });

  test("a unit of which only the rank was published has no score, and is not blamed for it", () => {
    const content = report(dti, "soc-trang", "en");
    const figures = keyFigures(dti, "soc-trang").map(([label]) => label);
    expect(figures).not.toContain("Score");
    expect(proseOf(content)).toContain("That says nothing of how it does.");
    expect(rowsOf(content, "table-strengths")).toEqual([]);
  });

  test("the leader is told to keep its place, a unit that nobody knows is told so", () => {
    expect(proseOf(report(dti, "da-nang", "en"))).toContain("leads those with a score");
    expect(proseOf(report(dti, "xyz", "en"))).toContain("does not have this unit");
  });

  test("every unit of the editions has a report without a dead end", () => {
    for (const { code } of dti.results.ranking.units)
      for (const language of languages) expect(broken(report(dti, code, language))).toEqual([]);
  });

  test("languages do not leak", () => {
    for (const code of ["can-tho", "soc-trang"]) {
      expect(leaks(report(dti, code, "en"), vietnamese)).toEqual([]);
      expect(leaks(report(dti, code, "vi"), english)).toEqual([]);
    }
  });

  test("the report of a unit does not depend on which was made before", () => {
    const first = report(egdi, "VNM", "vi");
    for (const code of ["DNK", "LBY", "THA"]) report(egdi, code, "vi");
    expect(report(egdi, "VNM", "vi")).toEqual(first);
  });

  test("has these chapters and blocks", () => {
    expect(treeOf(report(dti, "can-tho", "vi").chapters)).toMatchSnapshot();
  });

  test("an edition with one unit that has figures compares nothing", async () => {
    const one = await edition("ict-index-2011");
    const content = report(one, "da-nang", "en");
    expect(broken(content)).toEqual([]);
    expect(rowsOf(content, "table-strengths")).toEqual([]);
  });
});

function leaks(content: ReturnType<typeof readinessReport>, foreign: RegExp): readonly string[] {
  return textsIn(content)
    .map(({ text }) => text.replace(/\S*QĐ\S*|Đà Nẵng/g, "·"))
    .filter((text) => foreign.test(text));
}
