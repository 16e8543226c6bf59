import { describe, expect, test } from "vitest";
import { nationalComparison } from "../../src/documents/national-comparison/national-comparison.ts";
import { languages } from "../../src/domain/text.ts";
import { broken, edition, english, proseOf, rowsOf, treeOf, vietnamese } from "./report-samples.ts";
import { blocksIn, textsIn } from "./told.ts";

describe("the national comparison", { timeout: 60_000 }, () => {
  test("of DTI 2022 follows the 63 published ranks, and says that five could be computed", async () => {
    const { results } = await edition("dti-2022");
    const content = nationalComparison(results, "en");
    const rows = rowsOf(content, "table-ranking");
    expect(rows).toHaveLength(63);
    // Two provinces share the published rank 15.
    const published = rows.map((row) => Number(row[0]));
    expect(published).toEqual(published.toSorted((a, b) => a - b));
    expect([published[0], published.at(-1), new Set(published).size]).toEqual([1, 63, 62]);
    expect(rows[0]?.slice(1, 5)).toEqual(["Da Nang", "0.8002", "1", "0.8002"]);
    expect(rows[5]?.slice(2, 5)).toEqual(["–", "–", "–"]);
    expect(proseOf(content)).toContain("Only 5 of 63 units");
    expect(rowsOf(content, "table-groups-region").reduce((sum, row) => sum + Number(row[1]), 0)).toBe(63);
    expect(rowsOf(content, "table-change").map((row) => row[3])).toContain("−2");
    const map = blocksIn(content.chapters).find((block) => "id" in block && block.id === "figure-dti-2022-rank-map");
    expect(map?.kind === "figure" && (map.picture.svg.match(/<title>/g)?.length ?? 0)).toBeGreaterThan(62);
    expect(treeOf(content.chapters)).toMatchSnapshot();
    for (const [language, foreign] of [
      ["en", vietnamese],
      ["vi", english],
    ] as const) {
      const texts = textsIn(nationalComparison(results, language)).map(({ text }) =>
        text.replace(/\S*QĐ\S*|Sobol|Pearson/g, "·"),
      );
      expect(texts.filter((text) => foreign.test(text))).toEqual([]);
    }
  });

  test("what is shown beside the index is not left out of it", async () => {
    const { results } = await edition("dti-2022");
    expect(rowsOf(nationalComparison(results, "en"), "table-left-out")).toHaveLength(8);
  });

  test.each([
    "dti-2020",
    "dti-2023",
    "ict-index-2011",
    "ict-index-2016",
    "egdi-2024",
    "danang-agencies-2016",
    "danang-agencies-2020",
    "danang-agencies-shift",
  ])("of %s has no dead end, however little is known", async (id) => {
    const { results } = await edition(id);
    for (const language of languages) {
      const content = nationalComparison(results, language);
      expect(broken(content)).toEqual([]);
      expect(nationalComparison(results, language)).toEqual(content);
    }
  });

  test("an edition of bands alone tells them, and no ranking", async () => {
    const { results } = await edition("danang-agencies-2020");
    const content = nationalComparison(results, "en");
    expect(content.chapters.map(({ id }) => id)).not.toContain("comparison-ranking");
    expect(rowsOf(content, "table-distribution")[0]?.slice(0, 3)).toEqual([
      "Departments and offices",
      "24",
      "12 (50%)",
    ]);
    expect(proseOf(content)).toContain("None of the 4 units has the figures");
  });

  test("a change of method between two editions is a warning", async () => {
    const { results } = await edition("ict-index-2016");
    const breaks = rowsOf(nationalComparison(results, "en"), "table-editions").map((row) => row[4]);
    expect(breaks).toContain("not to be compared: another method");
    expect(breaks).toContain("comparable");
  });
});
