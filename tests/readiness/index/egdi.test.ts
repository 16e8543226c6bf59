import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compilePlan } from "../../../src/readiness/index/compile-plan.ts";
import { buildIndex } from "../../../src/readiness/index/index-builder.ts";
import { readData } from "../../../src/readiness/index/read-data.ts";
import { ranksOf } from "../../../src/readiness/statistics/ranking.ts";
import { parse } from "../vectors.ts";

const [head = [], ...lines] = parse(
  readFileSync(join(import.meta.dirname, "../vectors/egdi/egdi_2018_2024.csv"), "utf8"),
);
const rows = lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i] ?? ""])));
const years = [...new Set(rows.map((row) => row["year"]))].sort();
const plan = compilePlan({
  id: "egdi",
  ranks: { digits: 4, ties: "competition" },
  tree: { osi: {}, tii: {}, hci: {} },
});

describe.each(years)("the United Nations survey of %s", (year) => {
  const countries = rows.filter((row) => row["year"] === year);
  const cells = ["osi", "tii", "hci"] as const;
  const { data } = readData(
    plan,
    countries.map((row, index) => ({
      code: `${row["iso3"]}-${index}`,
      cells: Object.fromEntries(cells.map((cell) => [cell, Number(row[cell])])),
    })),
  );
  const { scores } = buildIndex(plan, data);
  const root = scores.subarray(plan.root * data.units);

  test("the index of every country is the mean of its three, to the digits published", () => {
    expect(countries.length).toBe(193);
    // Components are rounded to four digits too: their mean may lie one unit of the last digit away.
    for (const [u, row] of countries.entries())
      expect(Math.abs((root[u] ?? 0) - Number(row["egdi"]))).toBeLessThan(1.0001e-4);
  });

  test("every rank is the published one, ties apart", () => {
    const published = Float64Array.from(countries, (row) => Number(row["egdi"]));
    const ranks = ranksOf(published, { digits: 4, ties: "competition" });
    // The United Nations break some ties by digits that are not published.
    for (const [u, row] of countries.entries()) {
      const ties = ranks.filter((rank) => rank === ranks[u]).length;
      const offset = Number(row["rank"]) - (ranks[u] ?? 0);
      expect(offset >= 0 && offset < ties, `${row["country"]}: ${row["rank"]}, found ${ranks[u]}`).toBe(true);
    }
  });
});
